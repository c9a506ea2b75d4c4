import { assertEquals, assertGreater } from "@std/assert";
import { dirname, join } from "@std/path";

const starts = [
  "pipeline/findings/findings.ts",
  "pipeline/robustness/robustness.ts",
  "pipeline/what_if/changes.ts",
  "pipeline/what_if/robustness_steps.ts",
  "pipeline/what_if/what_if.ts",
];

/**
 * Whole-statement type imports leave no trace in what runs; a `type` inside braces leaves the
 * import.
 */
const typeOnly = /^\s*(?:import|export)\s+type\s[^;]*?\sfrom\s*["'][^"']+["']/gm;
const specifier =
  /^\s*(?:import|export)\b[^;"'()]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\s*\(\s*["'`]([^"'`]+)["'`]/gm;

/** Source without comments. A line comment follows a space, so that addresses in texts stay. */
function codeOf(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** What a module imports when it runs. */
function importsOf(source: string): string[] {
  return [...codeOf(source).replace(typeOnly, "").matchAll(specifier)]
    .map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic)!);
}

/** What speaks against a module running in a browser. */
function objections(source: string): string[] {
  const code = codeOf(source);
  return [
    ...importsOf(source).filter((name) =>
      !name.startsWith(".") &&
      (/^(?:node|jsr|bun|https?|file|data|cloudflare):/.test(name) ||
        /^(?:npm:\/?)?(?:@std\/|arquero|vega|edtf|fflate|pako|@resvg\/|@uwdata\/|@source-sans\/)/
          .test(name))
    ),
    ...code.match(/\bDeno\b\s*(?:\?\.|\.|\[)/g) ?? [],
    ...code.match(/\bglobalThis\b|\bprocess\b\s*\.|\brequire\s*\(|\bwith\s*\{\s*type:/g) ?? [],
  ];
}

/** Sources of all modules that run with some modules, by path. */
function graphOf(entries: readonly string[]): Map<string, string> {
  const sources = new Map<string, string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (sources.has(path)) continue;
    const source = Deno.readTextFileSync(path);
    sources.set(path, source);
    for (const name of importsOf(source)) {
      if (name.startsWith(".")) waiting.push(join(dirname(path), name));
    }
  }
  return sources;
}

const graph = graphOf(starts);

Deno.test("the findings, what they withstand, what-if and all that they import run without Deno, Node and heavy packages", () => {
  const found = [...graph].flatMap(([path, source]) =>
    objections(source).map((objection) => `${path}: ${objection}`)
  );
  assertEquals(found, []);
});

Deno.test("the findings import no package but zod", () => {
  const packages = [...graph.values()].flatMap(importsOf).filter((name) => !name.startsWith("."));
  assertEquals([...new Set(packages)].filter((name) => name !== "zod"), []);
});

Deno.test("the walk reaches the findings' own modules, and those that they stand on", () => {
  assertGreater(graph.size, 30);
  const reached = [...graph.keys()];
  for (
    const path of [
      "pipeline/robustness/noise.ts",
      "pipeline/robustness/fragility.ts",
      "pipeline/findings/tables/model_race.ts",
      "pipeline/measures/bargaining/nash.ts",
      "pipeline/measures/social_choice/utilitarian_rules.ts",
      "pipeline/base/inference/fast_kendall.ts",
      "pipeline/base/dates/edtf.ts",
      "pipeline/measures/coding/coded_cells.ts",
    ]
  ) assertEquals(reached.includes(path), true, path);
  // The edge of the stage may read and write; nothing inside may reach it.
  const edge = "pipeline/stages/clean_table_files.ts";
  for (const path of ["pipeline/findings/main.ts", "pipeline/robustness/main.ts", edge]) {
    assertEquals(reached.includes(path), false, path);
  }
  assertEquals(objections(Deno.readTextFileSync(edge)).length > 0, true);
});

Deno.test("imports of every shape are seen, and types and comments are not", () => {
  assertEquals(
    importsOf(`
      import { a } from "./a.ts";
      import type { B } from "./b.ts";
      import { type C, d } from "./c.ts";
      import {
        e,
        f,
      } from "npm:arquero@8";
      export * from "./g.ts";
      export { h } from "./h.ts";
      export type { I } from "./i.ts";
      import "./j.ts";
      // import { k } from "./k.ts";
      /** import { l } from "./l.ts"; */
      const m = await import("./m.ts");
      import * as n from "node:fs";
    `),
    [
      "./a.ts",
      "./c.ts",
      "npm:arquero@8",
      "./g.ts",
      "./h.ts",
      "./j.ts",
      "./m.ts",
      "node:fs",
    ],
  );
});

Deno.test("each objection is raised", () => {
  const raised = (source: string) => objections(source).length > 0;
  for (
    const source of [
      'import { table } from "arquero";',
      'import * as vega from "vega-lite";',
      'import { parse } from "@std/csv";',
      'import { parse } from "jsr:@std/csv@^1";',
      'import { readFileSync } from "node:fs";',
      'const text = Deno.readTextFileSync("x");',
      'const text = Deno["readTextFileSync"]("x");',
      'import font from "./font.ttf" with { type: "bytes" };',
    ]
  ) assertEquals(raised(source), true, source);
  for (
    const source of [
      'import { z } from "zod";',
      'import { mean } from "./averages.ts";',
      "/** Free of Deno.readTextFile. */",
      "// Not Deno.args",
    ]
  ) assertEquals(raised(source), false, source);
});
