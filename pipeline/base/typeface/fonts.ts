/**
 * The font files of the typeface, from its package: no system font is used.
 *
 * @module
 */
import regular from "@source-sans/files/source-sans-3-latin-400-normal.woff2" with {
  type: "bytes",
};
import regularWoff from "@source-sans/files/source-sans-3-latin-400-normal.woff" with {
  type: "bytes",
};
import semibold from "@source-sans/files/source-sans-3-latin-600-normal.woff2" with {
  type: "bytes",
};
import semiboldWoff from "@source-sans/files/source-sans-3-latin-600-normal.woff" with {
  type: "bytes",
};
import { type Letters, lettersOf } from "./font_letters.ts";

/** A weight of the typeface. */
export interface Font extends Letters {
  readonly weight: 400 | 600;
  /** WOFF2 bytes, as pictures embed them. */
  readonly bytes: Uint8Array;
  /** WOFF bytes, of which a part can be taken. */
  readonly woff: Uint8Array;
}

/** The weights that figures use. */
export const fonts: readonly [regular: Font, semibold: Font] = [
  { weight: 400, bytes: regular, woff: regularWoff, ...lettersOf(regularWoff) },
  { weight: 600, bytes: semibold, woff: semiboldWoff, ...lettersOf(semiboldWoff) },
];
