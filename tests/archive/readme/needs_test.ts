import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import {
  type BenchRecord,
  benchRecordPath,
  benchRecordText,
  readBenchRecord,
} from "../../../pipeline/archive/readme/bench_record.ts";
import {
  answers,
  needsDetails,
  needsSummary,
  runTime,
} from "../../../pipeline/archive/readme/needs.ts";
import { lockedSoftware, softwareText } from "../../../pipeline/archive/readme/software.ts";
import { stagesOf } from "../../../pipeline/archive/readme/stages.ts";
import { realMaterial } from "../../fixtures/real_archive.ts";

const bench: BenchRecord = {
  machine: { cores: 2, memory_gigabytes: 24, system: "linux", deno: "2.9.6", load_before: 7.25 },
  stages: [{ name: "clean", seconds: 0.5, megabytes: 301 }, { name: "readme", seconds: 0.1 }],
  reproduce: { name: "reproduce", seconds: 599.9 },
};

Deno.test("that answer is ticked in whose bin the value lies, the bound belongs to the next", () => {
  const bins = [["short", 10], ["long", Infinity]] as const;
  assertEquals(answers(bins, 9.9), "- [x] short\n- [ ] long");
  assertEquals(answers(bins, 10), "- [ ] short\n- [x] long");
});

Deno.test("time and room are those of the record and the files", () => {
  const files = new Map([["a", new Uint8Array(13e6)]]);
  const summary = needsSummary({ ...realMaterial, bench, files });
  assertStringIncludes(summary, "- [x] <10 minutes\n");
  // What is unpacked, and what a run writes beside it.
  assertStringIncludes(summary, "- [x] 25 MB - 250 MB\n");
  assertEquals(summary.match(/\[x\]/g)?.length, 2);
  assertEquals(runTime({ bench }), "It took 600 seconds on the machine described below.");
  const details = needsDetails({ ...realMaterial, bench, files });
  assertStringIncludes(details, "2 cores and 24 GB of memory (linux, Deno 2.9.6). Other work ran");
  assertStringIncludes(details, "no stage held more than 301 MB");
  assertStringIncludes(details, "| `clean` | 0.5 | 301 |\n| `readme` | 0.1 | not measured |");
});

Deno.test("what was not measured is said to be so", () => {
  const material = { ...realMaterial, bench: undefined };
  for (const text of [needsSummary(material), needsDetails(material), runTime(material)]) {
    assertStringIncludes(text, "It was not measured");
  }
});

Deno.test("a record comes back as it was written, and another text is refused", () => {
  assertEquals(readBenchRecord(benchRecordText(bench)), bench);
  assertThrows(() => readBenchRecord("{}"));
});

Deno.test("the committed record is of this flow, and names no machine", () => {
  const text = Deno.readTextFileSync(benchRecordPath);
  const { stages } = readBenchRecord(text);
  assertEquals(
    stages.map(({ name }) => name).toSorted(),
    stagesOf(realMaterial).map(({ name }) => name).toSorted(),
  );
  assertEquals(text.includes(Deno.build.os === "linux" ? "/home" : "Users"), false);
});

Deno.test("each package that is imported stands with the version of the lock", () => {
  const { imports } = JSON.parse(Deno.readTextFileSync("deno.json")) as {
    readonly imports: Readonly<Record<string, string>>;
  };
  const text = softwareText(realMaterial);
  const pinned = Object.values(imports).flatMap((from) => {
    const [, name, version] = /^npm:\/?((?:@[^/]+\/)?[^@/]+)@([\d.]+)/.exec(from) ?? [];
    return name ? [[name, version!] as const] : [];
  });
  assert(pinned.length > 10);
  for (const [name, version] of pinned) {
    assertStringIncludes(text, `| npm:${name} | ${version} |`);
  }
  const lock = '{ "specifiers": { "npm:b@1": "1.4.0_a@2", "jsr:@std/csv@^1": "1.0.6" } }';
  assertEquals(lockedSoftware(lock), [
    { name: "@std/csv", from: "jsr", version: "1.0.6" },
    { name: "b", from: "npm", version: "1.4.0" },
  ]);
});

/** Whether a task holds to files, as every stage does. */
function isStage(name: string): boolean {
  return !realMaterial.tasks.get(name)!.command.includes("--allow-run");
}

Deno.test("the scripts of the flow stand after those that they need", () => {
  const order = stagesOf(realMaterial).map(({ name }) => name);
  for (const name of order) {
    for (const earlier of realMaterial.tasks.get(name)!.dependencies.filter(isStage)) {
      assert(order.indexOf(earlier) < order.indexOf(name), `${earlier} before ${name}`);
    }
  }
  assertEquals(order.at(-1), "archive");
});
