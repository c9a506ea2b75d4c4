import { assert, assertMatch } from "@std/assert";
import { count, reportText, type Tally } from "../../../pipeline/tools/stress/campaign/report.ts";
import type { Outcome } from "../../../pipeline/tools/stress/campaign/outcome.ts";
import type { Tried } from "../../../pipeline/tools/stress/campaign/settle.ts";
import { caught, type Kind, open } from "../../../pipeline/tools/stress/damage/damage.ts";

const made = { does: "does it", level: "cell", damage: () => undefined } as const;
const must: Kind = { ...caught, ...made, name: "must be" };
const may: Kind = { ...open("nothing tells it"), ...made, name: "may be" };
const chapters = [{ title: "Made", kinds: [must, may] }];

function tried(kind: Kind, outcome: Outcome): Tried {
  const damage = { file: "data-raw/a.csv", lines: [2], words: [], shows: "x -> y", changes: [] };
  return { kind, outcome, damage };
}

function pageOf(all: readonly Tried[], unsound: readonly Tried[] = []): string {
  const tally: Tally = new Map();
  for (const one of all) count(tally, [one]);
  return reportText({ seed: 7, tally, unsound }, chapters);
}

Deno.test("the page counts what was tried by kind and outcome, and gives the reasons", () => {
  const page = pageOf([
    ...Array.from({ length: 1190 }, () => tried(must, "in place")),
    ...Array.from({ length: 10 }, () => tried(must, "pointed at")),
    tried(must, "where named"),
    tried(may, "silent"),
  ]);
  assertMatch(
    page,
    /1,202 damages were tried, 1,201 of them of kinds that must be caught: 1,201 were told of, and 0 were noted/,
  );
  assertMatch(page, /1,200 were told of with the file and line of the damage\./);
  assertMatch(
    page,
    /\| must be \| does it \| be caught \| 1,201 \| 1,190 \| 10 \| 1 \| 0 \| 0 \| 0 \| 0 \|/,
  );
  assertMatch(page, /\| may be \| does it \| – \| 1 \| 0 \| 0 \| 0 \| 0 \| 0 \| 0 \| 1 \|/);
  assertMatch(page, /- \*\*may be\*\*: nothing tells it\./);
  assertMatch(page, /ended by a fault of the program: 0\./);
  assert(!page.includes("What must not be"));
});

Deno.test("what must not be is told with an example", () => {
  const bad = tried(must, "silent");
  const page = pageOf([bad, tried(must, "crashed")], [bad]);
  assertMatch(page, /2 of these were not/);
  assertMatch(page, /ended by a fault of the program: 1\./);
  assertMatch(page, /## What must not be\n\n- \*\*must be\*\*, silent: `data-raw\/a\.csv`, x -> y/);
});
