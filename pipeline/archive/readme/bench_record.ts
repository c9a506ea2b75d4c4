/**
 * What a run of the flow needs of a machine, as it was measured: `docs/bench.json`.
 *
 * @module
 */
import * as z from "zod";

/** Path of the record, which `deno task bench --write` writes. */
export const benchRecordPath = "docs/bench.json";

const measured = z.object({
  name: z.string(),
  /** Wall time, start-up included: the fastest of three runs. */
  seconds: z.number().optional(),
  /** Most memory that the process held. */
  megabytes: z.number().optional(),
});

const record = z.object({
  machine: z.object({
    cores: z.number(),
    memory_gigabytes: z.number(),
    system: z.string(),
    deno: z.string(),
    /** Processes that wanted a core in the minute before the measuring began. */
    load_before: z.number(),
  }),
  stages: z.array(measured),
  reproduce: measured,
});

/** Machine, time and memory of a measured run. */
export type BenchRecord = z.infer<typeof record>;

/** Text of the record. */
export function benchRecordText(measured: BenchRecord): string {
  return `${JSON.stringify(measured, null, 2)}\n`;
}

/**
 * The record as it was written.
 *
 * @throws {Error} when it holds something else
 */
export function readBenchRecord(text: string): BenchRecord {
  return record.parse(JSON.parse(text));
}
