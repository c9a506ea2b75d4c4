/**
 * What stands in the outputs of a stage: whole, or made part by part as it is written.
 *
 * @module
 */

/** The content of a file, whole. */
export type Whole = string | Uint8Array<ArrayBuffer>;

/**
 * The content of a file. A text in parts is made anew each time it is gone through, so that one of
 * any length takes the memory of one part.
 */
export type Content = Whole | Iterable<string>;

/** The bytes of a content, part by part. */
export function* partsOf(content: Content): Generator<Uint8Array<ArrayBuffer>> {
  if (content instanceof Uint8Array) return yield content;
  const encoder = new TextEncoder();
  for (const text of typeof content === "string" ? [content] : content) yield encoder.encode(text);
}

/** Files by path whose texts are put together. */
export function wholeFiles(files: ReadonlyMap<string, Content>): ReadonlyMap<string, Whole> {
  return new Map([...files].map(([path, content]) => [path, whole(content)]));
}

function whole(content: Content): Whole {
  if (typeof content === "string" || content instanceof Uint8Array) return content;
  return [...content].join("");
}
