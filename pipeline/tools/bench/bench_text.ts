/**
 * The record of a benchmark run as Markdown.
 *
 * @module
 */
import { growthExponent, type Size } from "./growth.ts";
import type { NoiseSpeed } from "./noise_speed.ts";
import { type Comparison, medianRatio, medianTimes, type Pair, pairsRun } from "./pairs.ts";
import type { WallTime } from "./wall_time.ts";
import { fixed } from "../../base/words/numbers.ts";

/** All that a run of the benchmarks gives. */
export interface BenchRecord {
  readonly machine: string;
  readonly growth: readonly { readonly name: string; readonly sizes: readonly Size[] }[];
  readonly noise: readonly NoiseSpeed[];
  readonly stages: readonly WallTime[];
  readonly reproduce: WallTime;
  readonly baseline: WallTime;
  readonly comparisons: readonly Comparison[];
}

/** Growth above this would make further allies dear. */
export const greatestExponent = 1.05;

/** The whole flow should take at most this part of the plain script's time. */
const greatestPart = 0.9;

/** The record as Markdown; `deno fmt` has the last word on its blanks and line breaks. */
export function benchText(
  { machine, growth, noise, stages, reproduce, baseline, comparisons }: BenchRecord,
): string {
  return [
    "# Benchmarks\n",
    `Written by \`deno task bench --write\`. The numbers are those of one machine: ${machine}.\n`,
    "## In pairs\n",
    `Two commands take turns ${pairsRun} times after a first run of each, so that what else the ` +
    "machine does slows both; what counts is the median of the ratios.\n",
    table(
      ["what", "ms", "of the other ms", "ratio"],
      comparisons.flatMap(({ name, pairs }) => pairs ? [pairLine(name, pairs)] : []),
    ),
    ...comparisons.filter(({ skipped }) => skipped).map(skippedText),
    "## Growth with the rows\n",
    "The sheets are multiplied in memory under new case names, the judgement files with them, and " +
    "given to the pure function. Time is that of the fastest run; each size runs in a process of " +
    "its own, and memory is that of the whole process after it, the sheets as bytes among it.\n",
    ...growth.map(growthText),
    "## Noise\n",
    "All findings under draws of noise in all kinds of cell, on one core: the fastest of three.\n",
    table(
      ["draws", "ms", "draws a second"],
      noise.map(({ draws, milliseconds }) => [
        String(draws),
        shown(milliseconds),
        shown(draws / milliseconds * 1000),
      ]),
    ),
    "## Stages\n",
    "Wall time of each task as a process of its own, start-up included: the fastest of three. " +
    "Memory is the most that the process held.\n",
    table(
      ["stage", "rows in", "ms", "rows a second", "MB"],
      stages.map(({ name, rows, milliseconds, megabytes }) => [
        name,
        shown(rows),
        shown(milliseconds),
        shown(rows && milliseconds ? rows / milliseconds * 1000 : undefined),
        shown(megabytes),
      ]),
    ),
    ...stages.filter(({ skipped }) => skipped).map(skippedText),
    "## Against a plain script\n",
    "`pipeline/tools/bench/pandas_baseline.py` does less: it reads the same sheets and draws twelve " +
    "simple figures as SVG and PNG. It cleans nothing, checks nothing and keeps no record.\n",
    ...(baseline.skipped ? [skippedText(baseline)] : [comparisonText(reproduce, baseline)]),
  ].join("\n");
}

function growthText({ name, sizes }: { name: string; sizes: readonly Size[] }): string {
  const exponent = growthExponent(sizes);
  const rows = sizes.map(({ times, rows, milliseconds, megabytes }) => [
    `${times}×`,
    String(rows),
    shown(milliseconds),
    shown(rows / milliseconds * 1000),
    shown(megabytes),
  ]);
  return [
    `### ${name}\n`,
    table(["size", "rows", "ms", "rows a second", "MB"], rows),
    ...(sizes.length < 2 ? [] : [
      `Time grows with the rows to the power of ${fixed(exponent, 2)}, ` +
      `${exponent <= greatestExponent ? "within" : "beyond"} the limit of ${greatestExponent}.\n`,
    ]),
  ].join("\n");
}

function comparisonText(reproduce: WallTime, baseline: WallTime): string {
  if (reproduce.milliseconds === undefined || baseline.milliseconds === undefined) {
    return skippedText(reproduce);
  }
  const part = reproduce.milliseconds / baseline.milliseconds;
  return [
    table(["what", "ms"], [
      ["`deno task reproduce`, from the sheets to the zip", shown(reproduce.milliseconds)],
      ["pandas and matplotlib", shown(baseline.milliseconds)],
    ]),
    `The whole flow takes ${fixed(part, 2)} of the script's time, ` +
    `${part <= greatestPart ? "within" : "beyond"} the aim of ${greatestPart}.\n`,
  ].join("\n");
}

function pairLine(name: string, pairs: readonly Pair[]): string[] {
  return [name, ...medianTimes(pairs).map(shown), fixed(medianRatio(pairs), 2)];
}

function skippedText({ name, skipped }: Pick<WallTime, "name" | "skipped">): string {
  return `Not timed: ${name}, because ${skipped?.replace(/\.$/, "")}.\n`;
}

function shown(value: number | undefined): string {
  return value === undefined ? "–" : String(Math.round(value));
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, at) => at === 0 ? "---" : "---:");
  return [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
