/**
 * Where pairs, words and names of the figure of the premise stand.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import { signed } from "../../base/words/numbers.ts";
import type { PremiseRow } from "./rows.ts";

/** Height of a line, and what lies between two negotiations, in lines. */
const [pitch, between] = [15, 0.35];
/** Points: steps by which the axis ends, and at which it is marked. */
const [step, marked] = [25, 50];

/** Rows on their lines, with the numbers beside them. */
export type PremisePage = ReturnType<typeof premisePage>;

/** Places rows: a line a pair, words in the middle of their negotiation, means on the last line. */
export function premisePage(rows: readonly PremiseRow[]) {
  let next = 0;
  const placed = [...Map.groupBy(rows, ({ episode }) => episode).values()].map((own) => {
    const pairs = own.filter(({ shows }) => shows === "pair");
    const count = Math.max(1, pairs.length);
    const [top, bottom] = [next - between / 2, next + count + between / 2];
    const middle = next + count / 2;
    const lines = own.map((row) => ({
      ...row,
      y: row.shows === "pair" ? next + pairs.indexOf(row) + 0.5 : middle,
      number: numberOf(row),
    }));
    next += count + between;
    return { name: own[0]!.episode_name, y: middle, top, bottom, lines };
  });
  const leans = rows.flatMap(({ ally_lean, us_lean, earliest_lean, latest_lean }) =>
    [ally_lean, us_lean, earliest_lean, latest_lean].filter((lean) => lean !== null)
  );
  const least = step * Math.floor(Math.min(-marked, ...leans) / step);
  const most = step * Math.ceil(Math.max(marked, ...leans) / step);
  const lines = next + 0.4 + 1;
  const pairs = rows.filter(({ shows }) => shows === "pair");
  const moved = rows.filter(({ change }) => change !== null);
  return {
    rows: placed.flatMap(({ lines }) => lines),
    episodes: placed.map(({ name, y, top, bottom }) => ({ name, y, top, bottom })),
    // None where there are no pairs, or no words that moved.
    means: {
      y: lines - 0.6,
      pairs: meansOf(pairs, ["us_lean", "ally_lean"]),
      words: meansOf(moved, ["earliest_lean", "latest_lean"]),
    },
    /** Ends of the scale of leans, and what its axis is marked with. */
    ends: [least, most],
    values: [-2, -1, 0, 1, 2].map((each) => each * marked)
      .filter((value) => value >= least && value <= most),
    /** Number of lines, and their height in pixels. */
    ...{ lines, height: lines * pitch },
  };
}

/** What stands beside a row. */
function numberOf({ shows, difference, change }: PremiseRow): string {
  if (shows === "pair") return pointsText(difference!);
  return change === null ? "one date" : pointsText(change);
}

/** Points with their sign, and half points where there are any. */
export function pointsText(points: number): string {
  return signed(points, Number.isInteger(points) ? 0 : 1);
}

type Lean = "us_lean" | "ally_lean" | "earliest_lean" | "latest_lean";

/** Means of leans over rows; none of no rows. */
function meansOf<Name extends Lean>(rows: readonly PremiseRow[], names: readonly Name[]) {
  if (rows.length === 0) return undefined;
  return Object.fromEntries(
    names.map((name) => [name, mean(rows.map((row) => row[name]!))]),
  ) as Record<Name, number>;
}
