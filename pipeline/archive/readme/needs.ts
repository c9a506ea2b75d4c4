/**
 * Section "Memory, Runtime, Storage Requirements".
 *
 * @module
 */
import { fixed } from "../../base/words/numbers.ts";
import { counted } from "../../base/words/lists.ts";
import { markdownTable } from "../../base/words/markdown_table.ts";
import { benchRecordPath } from "./bench_record.ts";
import type { ReadmeMaterial } from "./material.ts";

/** Answers of the template to how long a run takes, each with the first second beyond it. */
const timeBins = [
  ["<10 minutes", 10 * 60],
  ["10-60 minutes", 60 * 60],
  ["1-2 hours", 2 * 3600],
  ["2-8 hours", 8 * 3600],
  ["8-24 hours", 24 * 3600],
  ["1-3 days", 3 * 86400],
  ["3-14 days", 14 * 86400],
  ["> 14 days", Infinity],
] as const;

/** Answers of the template to how much room it takes, each with the first byte beyond it. */
const roomBins = [
  ["< 25 MBytes", 25e6],
  ["25 MB - 250 MB", 250e6],
  ["250 MB - 2 GB", 2e9],
  ["2 GB - 25 GB", 25e9],
  ["25 GB - 250 GB", 250e9],
  ["> 250 GB", Infinity],
] as const;

const unmeasured = `It was not measured: the package has no \`${benchRecordPath}\`.`;

/** How long the whole flow takes, in a sentence. */
export function runTime({ bench }: Pick<ReadmeMaterial, "bench">): string {
  const seconds = bench?.reproduce.seconds;
  if (bench === undefined || seconds === undefined) {
    return `How long that takes is not known. ${unmeasured}`;
  }
  return `It took ${fixed(seconds, 0)} seconds on the machine described below.`;
}

/** The answers of the template that hold, marked among all of them. */
export function needsSummary({ bench, files }: ReadmeMaterial): string {
  const seconds = bench?.reproduce.seconds;
  return [
    "Time for a run of the whole flow on a desktop machine:",
    seconds === undefined ? unmeasured : answers(timeBins, seconds),
    "Room on the disk:",
    answers(roomBins, unpackedBytes(files)),
    "- [ ] Too large for a desktop machine.",
  ].join("\n\n");
}

/** Bytes of an unpacked archive and of what a run writes beside it before it is renamed. */
function unpackedBytes(files: ReadmeMaterial["files"]): number {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return 2 * bytes;
}

/** All answers as a list, with that one marked in which a value lies. */
export function answers(
  bins: readonly (readonly [answer: string, below: number])[],
  value: number,
): string {
  const chosen = bins.findIndex(([, below]) => value < below);
  return bins.map(([answer], at) => `- [${at === chosen ? "x" : " "}] ${answer}`).join("\n");
}

/** The machine, and time and memory by stage. */
export function needsDetails({ bench, files }: ReadmeMaterial): string {
  const megabytes = [...files.values()].reduce((sum, { length }) => sum + length, 0) / 1e6;
  const room = `The unpacked archive is ${fixed(megabytes, 0)} MB in ${
    counted(files.size, "file")
  }; a run writes about as much again, the new zip among it, and takes nothing from the network.`;
  if (bench === undefined) return `${unmeasured}\n\n${room}`;
  const { machine, stages, reproduce } = bench;
  const busy = machine.load_before > machine.cores / 2
    ? ` Other work ran on it: in the minute before, ${
      fixed(machine.load_before, 1)
    } processes wanted one of its cores on average, so that a machine of its own is faster.`
    : " Nothing else of weight ran on it.";
  const shown = (value: number | undefined, places: number) =>
    value === undefined ? "not measured" : fixed(value, places);
  const most = Math.max(...stages.map(({ megabytes = 0 }) => megabytes));
  const held = most > 0
    ? `no stage held more than ${fixed(most, 0)} MB, and at most two run side by side`
    : "what memory it held was not measured";
  return [
    `The code was last measured on a machine with ${counted(machine.cores, "core")} and ` +
    `${machine.memory_gigabytes} GB of memory (${machine.system}, Deno ${machine.deno}).${busy} ` +
    `The whole flow took ${shown(reproduce.seconds, 0)} seconds, the fastest of three runs; ` +
    `${held}. ` +
    `\`deno task bench --needs --write\` measures it anew, into \`${benchRecordPath}\`.`,
    markdownTable([
      ["Stage", "Seconds", "Most memory, MB"],
      ...stages.map(({ name, seconds, megabytes }) => [
        `\`${name}\``,
        shown(seconds, 1),
        shown(megabytes, 0),
      ]),
    ]),
    room,
  ].join("\n\n");
}
