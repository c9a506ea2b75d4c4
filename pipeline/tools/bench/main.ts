/**
 * `deno task bench`: time, memory and growth, as a record. `--write` puts it into `docs/bench.md`,
 * and what a run needs of a machine into `docs/bench.json`; `--needs` measures only the latter.
 * `--sizes=1,10` measures other sizes than 1, 10 and 100 times the rows.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, flag, type Given, option } from "../../base/commands/words.ts";
import { say } from "../../base/problems/say.ts";
import { benchRecordPath, benchRecordText } from "../../archive/readme/bench_record.ts";
import { bundlePlace } from "../../bundle/place.ts";
import { type BenchRecord, benchText, greatestExponent } from "./bench_text.ts";
import { baselineTime, reproduceTime, stageTimes } from "./commands.ts";
import { figuresAgainstNode, flowAgainstEarlier } from "./flow_pairs.ts";
import { growthExponent, type Size } from "./growth.ts";
import { measuredFunctions } from "./measured.ts";
import { noiseSpeeds } from "./noise_speed.ts";
import { measuredAlone } from "./one_size.ts";
import type { WallTime } from "./wall_time.ts";

const recordPath = "docs/bench.md";

/** The machine, without its name. */
function machineNow() {
  return {
    cores: navigator.hardwareConcurrency,
    memory_gigabytes: Math.round(Deno.systemMemoryInfo().total / 2 ** 30),
    system: `${Deno.build.os} ${Deno.build.arch}`,
    deno: Deno.version.deno,
    load_before: toTenth(Deno.loadavg()[0]!),
  };
}

function machineText({ cores, memory_gigabytes, system, deno }: ReturnType<typeof machineNow>) {
  return `${cores} cores, ${memory_gigabytes} GB of memory, ${system}, Deno ${deno}`;
}

/** Time and memory for the record of needs. */
function needed({ name, milliseconds, megabytes }: WallTime) {
  return {
    name,
    ...(milliseconds === undefined ? {} : { seconds: toTenth(milliseconds / 1000) }),
    ...(megabytes === undefined ? {} : { megabytes: Math.round(megabytes) }),
  };
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Markdown in the form that `deno fmt --check` asks for. */
async function formatted(markdown: string): Promise<string> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--ext", "md", "-"],
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(markdown));
  await writer.close();
  return new TextDecoder().decode((await child.output()).stdout);
}

const command = describeCommand("bench", "Measures time, memory and growth", {
  options: {
    write: flag(`puts the record into ${recordPath} and ${benchRecordPath}`),
    needs: flag(`measures time and memory of the stages only, for ${benchRecordPath}`),
    sizes: option(
      "list",
      "how many times the rows are measured; 1,10,100 without it",
      "whole numbers with commas between them",
      (text) => /^[1-9]\d*(,[1-9]\d*)*$/.test(text) ? text.split(",").map(Number) : undefined,
    ),
  },
});

async function run({ options }: Given<typeof command.options>): Promise<void> {
  const { sizes = [1, 10, 100] } = options;
  const machine = machineNow();
  // Whole commands first, while this process is small.
  const stages = await stageTimes();
  const reproduce = await reproduceTime();
  // The task only waits for its stages: what it holds itself says nothing.
  const { megabytes: _, ...flow } = reproduce;
  const needs = benchRecordText({
    machine,
    // Whoever runs an archive has the bundle in it.
    stages: stages.filter(({ name }) => name !== bundlePlace.name).map(needed),
    reproduce: needed(flow),
  });
  if (options.write) await Deno.writeTextFile(benchRecordPath, needs);
  if (options.needs) return say(needs);
  const comparisons = [await flowAgainstEarlier(), await figuresAgainstNode()];
  const baseline = await baselineTime();
  const noise = noiseSpeeds(
    (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
    [2_000, 20_000],
  );
  const growth: BenchRecord["growth"][number][] = [];
  for (const { name } of measuredFunctions([])) {
    const measured: Size[] = [];
    for (const times of sizes) measured.push(await measuredAlone(name, times));
    growth.push({ name, sizes: measured });
  }
  const text = await formatted(
    benchText({
      machine: machineText(machine),
      comparisons,
      growth,
      noise,
      stages,
      reproduce,
      baseline,
    }),
  );
  say(text);
  if (options.write) await Deno.writeTextFile(recordPath, text);
  const slow = growth.filter(({ sizes }) => growthExponent(sizes) > greatestExponent);
  if (slow.length > 0) Deno.exit(1);
}

if (import.meta.main) await runCommand(command, run);
