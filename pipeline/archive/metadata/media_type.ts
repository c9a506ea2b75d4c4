/**
 * Of which media type a file is.
 *
 * @module
 */

/** Media types by ending, as IANA has them where it has one. */
const byEnding: Readonly<Record<string, string>> = {
  cff: "application/yaml",
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  lock: "application/json",
  md: "text/markdown",
  mjs: "text/javascript",
  js: "text/javascript",
  pdf: "application/pdf",
  png: "image/png",
  py: "text/x-python",
  R: "text/x-r",
  svg: "image/svg+xml",
  ts: "text/x-typescript",
  tsx: "text/x-typescript",
  wasm: "application/wasm",
};

/** The media type of a file by its ending; plain text where the ending says nothing. */
export function mediaType(path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return byEnding[ending] ?? "text/plain";
}
