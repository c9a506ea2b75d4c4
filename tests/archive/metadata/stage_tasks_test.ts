import { assertEquals } from "@std/assert";
import { stageTasks } from "../../../pipeline/archive/metadata/stage_tasks.ts";

const run = (name: string, reads: string, writes: string) =>
  `deno run --no-prompt --allow-read=${reads} --allow-write=${writes} pipeline/${name}/main.ts`;

Deno.test("the stages are what the last one needs, each after those before it, once", () => {
  const tasks = {
    archive: {
      dependencies: ["draw", "count"],
      command: run("archive", "figures,README.md", "zip"),
    },
    draw: { dependencies: ["count"], command: run("draw", "tables", "figures") },
    count: { description: "Counts", command: run("count", "raw", "tables") },
    check: { command: run("check", "raw", "raw") },
  };
  const found = stageTasks(JSON.stringify({ tasks }));
  assertEquals(found.map(({ name }) => name), ["count", "draw", "archive"]);
  assertEquals(found[0], {
    name: "count",
    description: "Counts",
    command: tasks.count.command,
    script: "pipeline/count/main.ts",
    reads: ["raw"],
    writes: ["tables"],
  });
  assertEquals(found[2]!.reads, ["figures", "README.md"]);
});

Deno.test("without the task archive there are no stages", () => {
  assertEquals(stageTasks('{ "version": "0.0.1" }'), []);
});
