/**
 * How many allies one outcome can put ahead at once.
 *
 * @module
 */
import { gotItsWay } from "./moves.ts";

/**
 * Fewest and most allies that any one outcome puts ahead of the United States, equally near
 * counting half: allies that opened on either side of it cannot all have their way. Who is nearer
 * changes only halfway between two openings, so that these places, the ends of the line and one
 * place between each two of them tell all.
 *
 * @param us opening of the United States, 0 to 100
 * @param allies openings of the allies, none at the US one
 */
export function waysRange(
  us: number,
  allies: readonly number[],
): readonly [fewest: number, most: number] {
  const turns = Float64Array.from([0, 100, ...allies.map((own) => (own + us) / 2)]).sort();
  const outcomes = [...turns, ...turns.subarray(1).map((turn, at) => (turn + turns[at]!) / 2)];
  const ways = outcomes.map((outcome) =>
    allies.reduce((sum, own) => sum + gotItsWay(outcome, own, us), 0)
  );
  return [Math.min(...ways), Math.max(...ways)];
}
