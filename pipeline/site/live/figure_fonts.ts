/**
 * The typeface of the figures, from the page's own script.
 *
 * @module
 */
import regular from "@source-sans/files/source-sans-3-latin-400-normal.woff2" with {
  type: "bytes",
};
import semibold from "@source-sans/files/source-sans-3-latin-600-normal.woff2" with {
  type: "bytes",
};
import { typeface } from "../../figures/draw/palette.ts";

let loaded: Promise<unknown> | undefined;

/** Makes the typeface ready, so that texts are measured by it. */
export function figureFonts(): Promise<unknown> {
  loaded ??= Promise.all(
    [[regular, "400"] as const, [semibold, "600"] as const].map(async ([bytes, weight]) => {
      const face = new FontFace(typeface, bytes as Uint8Array<ArrayBuffer>, { weight });
      document.fonts.add(await face.load());
    }),
  );
  return loaded;
}
