import { assertEquals } from "@std/assert";
import type { CleanedFiles } from "../../../pipeline/clean/clean_files.ts";
import {
  caught,
  type Damage,
  harmless,
  type Kind,
} from "../../../pipeline/tools/stress/damage/damage.ts";
import { isSound, type Outcome } from "../../../pipeline/tools/stress/campaign/outcome.ts";
import { settled } from "../../../pipeline/tools/stress/campaign/settle.ts";
import { problems as madeCheck } from "./made_checks.ts";

const sound: CleanedFiles = madeCheck([]);
const kind: Kind = {
  ...caught,
  ...{ name: "made", does: "made for a test", level: "cell", damage: () => undefined },
};

function damageOf(file: string): Damage {
  const path = `data-raw/${file}.csv`;
  return { file: path, lines: [3], words: [`word ${file}`], shows: "", changes: [{ path }] };
}

/** What comes of damages that a made check answers by their file's name. */
function outcomesOf(files: readonly string[]): Record<string, Outcome> {
  const check = (damages: readonly Damage[]) => {
    const names = damages.map(({ file }) => file.slice("data-raw/".length, -".csv".length));
    if (names.includes("crash")) throw new TypeError("made to fail");
    return madeCheck(names);
  };
  const planned = files.map((file) => ({ kind, damage: damageOf(file) }));
  return Object.fromEntries(
    settled(planned, check, sound).map((
      { damage, outcome },
    ) => [damage.file.slice(9, -4), outcome]),
  );
}

const expected: Record<string, Outcome> = {
  place: "in place",
  point: "pointed at",
  // Line 31 is not line 3.
  farther: "elsewhere",
  named: "where named",
  lost: "elsewhere",
  note: "noted",
  nothing: "unchanged",
  quiet: "silent",
  crash: "crashed",
};

Deno.test("each outcome is found alone", () => {
  for (const [file, outcome] of Object.entries(expected)) {
    assertEquals(outcomesOf([file]), { [file]: outcome });
  }
});

Deno.test("each outcome is found among all others, in whatever order they come", () => {
  const files = Object.keys(expected);
  for (const at of files.keys()) {
    assertEquals(outcomesOf([...files.slice(at), ...files.slice(0, at)]), expected);
  }
  assertEquals(outcomesOf(files.toReversed()), expected);
});

Deno.test("a kind that must be caught may end in place, where it is named, or without effect", () => {
  const allowed = (kind: Kind) =>
    [...new Set(Object.values(expected))].filter((outcome) => isSound(kind, outcome));
  assertEquals(allowed(kind), ["in place", "pointed at", "where named", "noted", "unchanged"]);
  const { expects: _, ...rest } = kind;
  assertEquals(allowed({ ...rest, ...harmless("made") }), [
    "in place",
    "pointed at",
    "elsewhere",
    "where named",
    "noted",
    "unchanged",
  ]);
});

Deno.test("a text that another damage of the lot is told by counts for none that stands alone", () => {
  // What is said of the one holds the word of the other, of which nothing is said.
  const check = (damages: readonly Damage[]) => {
    const names = damages.map(({ file }) => file.slice("data-raw/".length, -".csv".length));
    return madeCheck(names.map((name) => name === "wordy" ? "named" : name));
  };
  const wordless = { ...damageOf("nothing"), words: ["word named"] };
  const planned = [damageOf("wordy"), wordless].map((damage) => ({ kind, damage }));
  const outcomes = settled(planned, check, sound).map((
    { damage, outcome },
  ) => [damage.file, outcome]);
  assertEquals(new Map(outcomes as [string, Outcome][]).get("data-raw/nothing.csv"), "unchanged");
});
