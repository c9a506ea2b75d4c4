/**
 * The survival curves and tests of the real chains, and of made durations, against R's package
 * survival. Where Rscript or the package is missing, this says so and is skipped.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/csv";
import { survivalTestLines } from "../../pipeline/findings/tables/survival.ts";
import {
  type Duration,
  kaplanMeier,
  medianSurvival,
} from "../../pipeline/base/inference/kaplan_meier.ts";
import { logRank } from "../../pipeline/base/inference/log_rank.ts";
import { seeded } from "../../pipeline/base/inference/random.ts";
import {
  chainDuration,
  durationBounds,
  formGroup,
  formGroups,
} from "../../pipeline/measures/persistence/chain_durations.ts";
import { chainReadings, chainsOf } from "../../pipeline/measures/persistence/chains.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { drug, placebo } from "../base/inference/remission.ts";

/** Durations of both groups by name. */
interface Groups {
  readonly bilateral: readonly Duration[];
  readonly multilateral: readonly Duration[];
}

const rows = readCleanRows(
  ["treaties", "treatyParties", "commitments"],
  (name) => Deno.readTextFileSync(new URL(`../../data-clean/tables/${name}.csv`, import.meta.url)),
);

/** The real chains by reading and bound. */
const realSets = chainReadings.flatMap((reading) =>
  durationBounds.map((bound): [string, Groups] => {
    const [bilateral, multilateral] = formGroups.map((group) =>
      chainsOf(rows, reading).filter((chain) => formGroup(chain) === group)
        .flatMap((chain) => chainDuration(chain, bound) ?? [])
    );
    return [`${reading} ${bound}`, { bilateral: bilateral!, multilateral: multilateral! }];
  })
);

/** Made sets with many ties and ends, and runs at exactly a half. */
const random = seeded(1954);
const made = (count: number): Duration[] =>
  Array.from({ length: count }, () => ({
    time: Math.floor(random() * 8),
    ended: random() < 0.6,
  }));
const madeSets = Array.from({ length: 40 }, (_, at): [string, Groups] => [
  `made ${at}`,
  { bilateral: made(2 + at % 9), multilateral: made(1 + at % 7) },
]);
const published: [string, Groups] = ["remission", { bilateral: drug, multilateral: placebo }];
const sets = new Map([...realSets, published, ...madeSets]);

/** Whether R can do it. */
function rIsHere(): boolean {
  try {
    const { code } = new Deno.Command("Rscript", {
      args: ["-e", "library(survival)"],
      stdout: "null",
      stderr: "null",
    }).outputSync();
    return code === 0;
  } catch (error) {
    // Missing, or this run of the tests may start no programs.
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotCapable) {
      return false;
    }
    throw error;
  }
}

/** R's numbers by set, group, what and time. */
async function byR(): Promise<Map<string, number>> {
  const table = await Deno.makeTempFile({ suffix: ".csv" });
  try {
    const lines = [...sets].flatMap(([set, groups]) =>
      formGroups.flatMap((group) =>
        groups[group].map(({ time, ended }) => `${set},${group},${time},${ended ? 1 : 0}`)
      )
    );
    await Deno.writeTextFile(table, ["set,group,time,ended", ...lines, ""].join("\n"));
    const { code, stdout, stderr } = await new Deno.Command("Rscript", {
      args: ["tests/cross-check/survival.R", table],
    }).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    assertEquals(code, 0, text(stderr));
    return new Map(
      parse(text(stdout), { skipFirstRow: true }).map(({ set, group, what, time, value }) => [
        `${set} ${group} ${what} ${Number(time).toFixed(9)}`,
        value === "NA" || value === "NaN" ? NaN : Number(value),
      ]),
    );
  } finally {
    await Deno.remove(table);
  }
}

/** The same numbers by this project. */
function byUs(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [set, groups] of sets) {
    for (const group of formGroups) {
      const put = (what: string, time: number, value: number) =>
        found.set(`${set} ${group} ${what} ${time.toFixed(9)}`, value);
      const steps = kaplanMeier(groups[group]);
      for (const { time, ...values } of steps) {
        for (const [what, value] of Object.entries(values)) put(what, time, value);
      }
      put("median", 0, medianSurvival(steps));
      const other = formGroups.find((each) => each !== group)!;
      const { observed, expected, variance, chiSquare, p } = logRank(groups[group], groups[other]);
      if (variance > 0) {
        for (
          const [what, value] of Object.entries({ observed, expected, variance, chiSquare, p })
        ) {
          put(what, 0, value);
        }
      }
    }
  }
  return found;
}

const ignore = !rIsHere();
if (ignore) {
  console.log(
    "Skipped: the cross-check of survival against R (no Rscript with the package survival here).",
  );
}

Deno.test({
  name: "R's survfit and survdiff give the same numbers to 1e-6",
  ignore,
  fn: async () => {
    const [ours, theirs] = [byUs(), await byR()];
    const wrong = [...ours].filter(([key, value]) => {
      const other = theirs.get(key);
      return other === undefined || Number.isNaN(value) !== Number.isNaN(other) ||
        Math.abs(value - other) > 1e-6;
    }).map(([key, value]) => `${key}: ${value}, R has ${theirs.get(key)}`);
    assertEquals(wrong, []);
    assert(ours.size > 1500, `${ours.size} numbers`);
    for (const [set] of realSets) assert(ours.has(`${set} bilateral chiSquare 0.000000000`), set);
  },
});

Deno.test("the table of tests holds the statistics that are compared", () => {
  for (const line of survivalTestLines(rows).filter(({ scope }) => scope === "all")) {
    const { bilateral, multilateral } = sets.get(`${line.reading} ${line.bound}`)!;
    const { chiSquare, p } = logRank(bilateral, multilateral);
    assertEquals([line.chi_square, line.p], [chiSquare, p]);
    assertEquals(line.bilateral_median, medianSurvival(kaplanMeier(bilateral)));
  }
});
