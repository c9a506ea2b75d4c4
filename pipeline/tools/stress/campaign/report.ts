/**
 * The report of a campaign as a page.
 *
 * @module
 */
import { markdownTable } from "../../../base/words/markdown_table.ts";
import type { Kind } from "../damage/damage.ts";
import type { Chapter } from "../kinds/all_kinds.ts";
import { isSound, type Outcome } from "./outcome.ts";
import type { Tried } from "./settle.ts";

/** How often each outcome came of each kind. */
export type Tally = Map<Kind, Map<Outcome, number>>;

/** Adds what came of damages to a tally. */
export function count(tally: Tally, tried: readonly Tried[]): void {
  for (const { kind, outcome } of tried) {
    const counts = tally.get(kind) ?? new Map<Outcome, number>();
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    tally.set(kind, counts);
  }
}

/** What a campaign was. */
export interface Campaign {
  readonly seed: number;
  readonly tally: Tally;
  /** One example of each kind that had an outcome that it must not have, where there is any. */
  readonly unsound: readonly Tried[];
}

/** The page, its tables by chapter. */
export function reportText(
  { seed, tally, unsound }: Campaign,
  chapters: readonly Chapter[],
): string {
  const kinds = chapters.flatMap((chapter) => chapter.kinds);
  const all = (outcomes: readonly Outcome[]) =>
    kinds.reduce((sum, kind) => sum + timesOf(tally, kind, outcomes), 0);
  const total = all(outcomes);
  const mustBe = kinds.filter(({ expects }) => expects === "caught");
  const planted = mustBe.reduce((sum, kind) => sum + timesOf(tally, kind, outcomes), 0);
  const missed = mustBe.reduce(
    (sum, kind) => sum + timesOf(tally, kind, outcomes.filter((each) => !isSound(kind, each))),
    0,
  );
  const placed = mustBe.reduce(
    (sum, kind) => sum + timesOf(tally, kind, ["in place", "pointed at"]),
    0,
  );
  const quiet = mustBe.reduce(
    (sum, kind) => sum + timesOf(tally, kind, ["noted", "unchanged"]),
    0,
  );
  return [
    "# Robustness of input",
    "Written by `deno task stress --write`: damages of " +
    `${kinds.length} kinds, placed by the seed ${seed} in the committed sheets, against what ` +
    "`deno task check` does, in one process.",
    `${grouped(total)} damages were tried, ${grouped(planted)} of them of kinds that must be ` +
    `caught: ${
      missed === 0
        ? `${grouped(planted - quiet)} were told of, and ${
          grouped(quiet)
        } were noted or left every clean table as it was`
        : `${grouped(missed)} of these were not`
    }. Of those told of, ${grouped(placed)} were told of with the file and line of the damage. ` +
    `Checks that ended by a fault of the program: ${all(["crashed"])}.`,
    list([
      "**in place**: an error or a warning names the file and line of the damage",
      "**pointed at**: one stands at another row, which contradicts the damaged one or rests on it, " +
      "and gives file and line of the damage",
      "**where named**: one stands at a row that refers to what was damaged, such as a position " +
      "whose source has another key now",
      "**elsewhere**: there is an error or a warning, but none that names either",
      "**noted**: the file is read as it was meant, and a note says what was found",
      "**unchanged**: nothing is said, and every clean table is as before",
      "**silent**: nothing is said, and some clean table is another than before, which may be only " +
      "where the kind says why",
    ]),
    ...(unsound.length === 0 ? [] : ["## What must not be", list(unsound.map(unsoundLine))]),
    ...chapters.map((chapter) => chapterText(chapter, tally)),
    "## What cannot be caught, and what does no harm",
    list(
      kinds.flatMap((kind) =>
        kind.expects === "caught" ? [] : [`**${kind.name}**: ${kind.reason}`]
      ),
    ),
    "## How it is done",
    "Many damages are checked together, each in rows or a sheet of its own, so that one run tells of them " +
    "all, as it must. A damage that is not told of is checked again without the others, in the " +
    "end alone; so is one of which only a text is named, where it must be caught. A small campaign runs with the tests, so that a kind that becomes silent fails " +
    "them. Kinds stand in `pipeline/tools/stress/kinds/`: a new one is a name, what it does, what " +
    "must come of it and a function.",
  ].join("\n\n") + "\n";
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}.`).join("\n");
}

const outcomes: readonly Outcome[] = [
  "in place",
  "pointed at",
  "where named",
  "elsewhere",
  "noted",
  "unchanged",
  "silent",
  "crashed",
];

/** Those that the tables show; a fault of the program is told by itself. */
const shown: readonly Outcome[] = outcomes.filter((outcome) => outcome !== "crashed");

function timesOf(tally: Tally, kind: Kind, of: readonly Outcome[]): number {
  return of.reduce((sum, outcome) => sum + (tally.get(kind)?.get(outcome) ?? 0), 0);
}

function chapterText({ title, kinds }: Chapter, tally: Tally): string {
  const rows = kinds.map((kind) => [
    kind.name,
    kind.does,
    { caught: "be caught", harmless: "do no harm", open: "–" }[kind.expects],
    grouped(timesOf(tally, kind, outcomes)),
    ...shown.map((outcome) => grouped(timesOf(tally, kind, [outcome]))),
  ]);
  return `## ${title}\n\n${
    markdownTable([["kind", "what it does", "must", "tried", ...shown], ...rows], [0, 1, 2])
  }`;
}

function unsoundLine({ kind, damage, outcome, fault }: Tried): string {
  return `**${kind.name}**, ${outcome}: \`${damage.file}\`, ${damage.shows}${
    fault === undefined ? "" : `; ${fault}`
  }`;
}

/** A number with commas between thousands. */
function grouped(times: number): string {
  return String(times).replace(/\B(?=(\d{3})+$)/g, ",");
}
