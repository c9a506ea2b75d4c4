import { assert, assertEquals } from "@std/assert";
import { dirname, fromFileUrl, join } from "@std/path";
import * as stagePlaces from "../pipeline/stages/stages.ts";
import {
  backwardImports,
  circles,
  layers,
  misnamedTasks,
  sentence,
} from "./fixtures/layout_laws.ts";
import { type Import, importsWithin } from "./fixtures/module_graph.ts";

const project = dirname(dirname(fromFileUrl(import.meta.url)));
const imports = await importsWithin(project, "pipeline");

Deno.test("the imports of the whole pipeline are seen", async () => {
  const folders = await Array.fromAsync(Deno.readDir(join(project, "pipeline")));
  const seen = new Set(
    imports.flatMap(({ from, to }) => [from, to]).map((path) => path.split("/")[1]!),
  );
  assertEquals([...seen].sort(), folders.map(({ name }) => name).sort());
  assertEquals([...layers].sort(), [...seen].sort());
});

Deno.test("no import runs against the flow", () => {
  assertEquals(backwardImports(imports), []);
});

Deno.test("no folder imports one that imports it, directly or by way of others", () => {
  assertEquals(circles(imports), []);
});

Deno.test("the folder of a stage bears the name of its task, and so do the files of commands", async () => {
  const { tasks } = JSON.parse(await Deno.readTextFile(join(project, "deno.json"))) as {
    readonly tasks: Readonly<Record<string, { readonly command?: string }>>;
  };
  const scripts = new Map(
    Object.entries(tasks).flatMap(([name, { command = "" }]) => {
      const script = /^deno run .*?(pipeline\/[\w/]+\.ts)/.exec(command)?.[1];
      return script === undefined ? [] : [[name, script] as const];
    }),
  );
  assertEquals(misnamedTasks(scripts), []);
  for (const { name } of Object.values(stagePlaces)) {
    assertEquals(scripts.get(name), `pipeline/${name}/main.ts`);
  }
});

Deno.test("one import turned round is told", () => {
  const layerOf = (path: string) => path.split("/")[1]!;
  const between = imports.filter(({ from, to }) =>
    layers.indexOf(layerOf(from)) > layers.indexOf(layerOf(to))
  );
  assert(between.length > 100, "too few imports between layers to test");
  const folders = new Map<string, Import>();
  for (const { from, to } of between) {
    const turned = { from: to, to: from };
    assertEquals(backwardImports([turned]), [sentence(turned)]);
    folders.set(`${dirname(to)} ${dirname(from)}`, turned);
  }
  // A circle is one of folders, whichever of their modules close it.
  for (const turned of folders.values()) {
    assert(circles([...imports, turned]).includes(dirname(turned.from)), sentence(turned));
  }
});

Deno.test("an import in a layer that runs against its inner order is told", () => {
  const backward = [
    { from: "pipeline/findings/statistics/a.ts", to: "pipeline/findings/claims/b.ts" },
    { from: "pipeline/findings/tables/a.ts", to: "pipeline/findings/main.ts" },
    { from: "pipeline/figures/draw/a.ts", to: "pipeline/figures/survival/rows.ts" },
    { from: "pipeline/figures/survival/spec.ts", to: "pipeline/figures/all.ts" },
    { from: "pipeline/figures/survival/spec.ts", to: "pipeline/figures/initiators/spec.ts" },
    { from: "pipeline/unknown/a.ts", to: "pipeline/base/words/list.ts" },
  ];
  assertEquals(backwardImports(backward), backward.map(sentence));
  const forward = [
    { from: "pipeline/findings/claims/a.ts", to: "pipeline/findings/statistics/b.ts" },
    { from: "pipeline/findings/main.ts", to: "pipeline/findings/tables/a.ts" },
    { from: "pipeline/figures/survival/spec.ts", to: "pipeline/figures/survival/rows.ts" },
    { from: "pipeline/figures/survival/spec.ts", to: "pipeline/figures/draw/a.ts" },
    { from: "pipeline/figures/all.ts", to: "pipeline/figures/survival/figure.ts" },
  ];
  assertEquals(backwardImports(forward), []);
});

Deno.test("a round of three folders is a circle, a fork that meets again is none", () => {
  const round = [["a/1.ts", "b/1.ts"], ["b/2.ts", "c/1.ts"], ["c/1.ts", "a/2.ts"]] as const;
  const fork = [["a/1.ts", "b/1.ts"], ["a/1.ts", "c/1.ts"], ["b/1.ts", "d/1.ts"], [
    "c/1.ts",
    "d/1.ts",
  ], ["a/1.ts", "a/2.ts"]] as const;
  const graph = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([from, to]) => ({ from, to }));
  assertEquals(circles(graph(round)), ["a", "b", "c"]);
  assertEquals(circles(graph(fork)), []);
});

Deno.test("a task that runs a script under another name is told", () => {
  const scripts = [
    ["clean", "pipeline/tidy/main.ts"],
    ["new-ally", "pipeline/tools/commands/new_case.ts"],
    ["summarise", "pipeline/summarise/run.ts"],
    ["findings", "pipeline/findings/main.ts"],
    ["new-sheet", "pipeline/tools/commands/new_sheet.ts"],
  ] as const;
  assertEquals(
    misnamedTasks(new Map(scripts)),
    scripts.slice(0, 3).map(([name, script]) => `the task ${name} runs ${script}`),
  );
});

Deno.test("imports of every kind are read from the sources", async () => {
  const folder = await Deno.realPath(await Deno.makeTempDir({ prefix: "hub and spokes " }));
  try {
    await Deno.mkdir(join(folder, "in"));
    const write = (path: string, text: string) => Deno.writeTextFile(join(folder, path), text);
    await write("deno.json", "{}");
    await write("outside.ts", "export const far = 1;\n");
    await write("in/end.ts", "export type End = 1;\nexport const end = 1;\n");
    await write("in/value.ts", 'import { end } from "./end.ts";\nimport "../outside.ts";\nend;\n');
    await write("in/type.ts", 'import type { End } from "./end.ts";\nexport type Of = End;\n');
    await write("in/effect.ts", 'import "./end.ts";\n');
    await write("in/again.ts", 'export { end } from "./end.ts";\n');
    await write("in/later.ts", 'export const later = () => import("./end.ts");\n');
    const found = await importsWithin(folder, "in");
    assertEquals(found.map(({ from }) => from).sort(), [
      "in/again.ts",
      "in/effect.ts",
      "in/later.ts",
      "in/type.ts",
      "in/value.ts",
    ]);
    assertEquals(new Set(found.map(({ to }) => to)), new Set(["in/end.ts"]));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
