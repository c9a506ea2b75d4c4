/**
 * What a test reads of a caption.
 *
 * @module
 */
import type { Caption } from "../../pipeline/figures/draw/figure.ts";

/** All that a caption says, as one text. */
export function wholeCaption(caption: Caption): string {
  return [caption.reading, caption.leftOut, caption.caution].filter(Boolean).join(" ");
}
