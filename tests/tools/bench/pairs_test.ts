import { assertEquals } from "@std/assert";
import {
  medianRatio,
  medianTimes,
  pairsRun,
  runPairs,
} from "../../../pipeline/tools/bench/pairs.ts";
import { peakIn } from "../../../pipeline/tools/bench/peak_memory.ts";

Deno.test("the median is taken of the ratios, so that one slow turn does not count", () => {
  // Ratios 0.5, 0.4 and 9: the quotient of the sums would be 2.27.
  assertEquals(medianRatio([[1, 2], [90, 10], [40, 100]]), 0.5);
  assertEquals(medianRatio([[1, 2], [1, 4]]), 0.375);
  assertEquals(medianTimes([[1, 20], [90, 10], [40, 100]]), [40, 20]);
});

Deno.test("two commands take turns, and their first runs do not count", async () => {
  const order: string[] = [];
  const timed = (name: string) => () => Promise.resolve(order.push(name));
  const { pairs } = await runPairs("", timed("one"), timed("other"));
  assertEquals(order.slice(0, 4), ["one", "other", "one", "other"]);
  assertEquals(pairs?.length, pairsRun);
  assertEquals(pairs?.[0], [3, 4]);
});

Deno.test("a command that fails is said, not timed", async () => {
  const fails = () => Promise.resolve(undefined);
  const { pairs, skipped } = await runPairs("", () => Promise.resolve(1), fails);
  assertEquals([pairs, skipped], [undefined, "the other failed"]);
});

Deno.test("the peak is read in megabytes, not the memory of the moment", () => {
  const status = "Name:\tdeno\nVmPeak:\t  900 kB\nVmHWM:\t  250000 kB\nVmRSS:\t  100000 kB\n";
  assertEquals(peakIn(status), 256);
  assertEquals(peakIn("Name:\tdeno\n"), undefined);
});
