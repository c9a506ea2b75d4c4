/**
 * Whether those who speak in a negotiation are on one of its sides.
 *
 * @module
 */
import { cellProblem, soundList, soundText } from "./coded_row.ts";
import { type Rule, unlikely } from "./rule.ts";
import { hub } from "./states.ts";

/**
 * The rule that the states of a row are the hub, or allies or further states of its episode. A
 * bystander's word may be coded, but counts on no side.
 */
export const onASide: Rule = unlikely("on-no-side", {
  says: `The states of a row are ${hub}, or \`ally_states\` or \`other_states\` of the \`episode\``,
  problems: (rows, rowsOf) => {
    const sides = new Map(
      rowsOf("episodes").map((episode) => [
        soundText(episode, "episode"),
        new Set([
          hub,
          ...soundList(episode, "ally_states"),
          ...soundList(episode, "other_states"),
        ]),
      ]),
    );
    return rows.flatMap((row) => {
      const side = sides.get(soundText(row, "episode"));
      if (side === undefined) return [];
      const others = soundList(row, "states").filter((state) => !side.has(state));
      if (others.length === 0) return [];
      const expected = `an actor of ${[...side].join(";")}, the sides of ${
        soundText(row, "episode")
      }, not of ${others.join(";")}`;
      return [cellProblem(row, "states", expected)];
    });
  },
});
