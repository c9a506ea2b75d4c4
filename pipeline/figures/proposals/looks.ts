/**
 * What an answer, a fate and a grade of evidence look like.
 *
 * @module
 */
import { palette } from "../draw/palette.ts";
import type { Part } from "../draw/part.ts";
import { either, shown } from "../draw/scales.ts";

/** How the other side answered, best first: the answers, the words, the symbol, the colour. */
export const answers = [
  [["for"], "for it", "triangle-up", palette.blue],
  [["conditional", "split"], "on conditions, or split", "diamond", palette.orange],
  [["against"], "against it", "triangle-down", palette.red],
  [["none"], "no answer known", "circle", palette.faint],
] as const;

/** Sizes of what a source that was read shows, and of what others do. */
export const sizes = [62, 28] as const;

/** The answer by shape and colour, the grade by size, what was adopted by a dark edge. */
export const looks: Part = {
  shape: byAnswer(2),
  fill: byAnswer(3),
  stroke: either("datum.fate === 'adopted'", palette.ink, "#ffffff"),
  size: either("datum.evidence === 'read'", sizes[0], sizes[1]),
};

/** Fill of the years that began with links up to an ally's own median depth, and deeper ones. */
export const bands = { shallow: "#ececec", deep: "#bcd4e6" } as const;

function byAnswer(look: 2 | 3): Part {
  return shown(
    "answer",
    answers.flatMap((each) => each[0].map((answer): [string, string] => [answer, each[look]])),
  );
}
