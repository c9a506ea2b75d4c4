import { assert, assertEquals } from "@std/assert";
import {
  figureOutputs,
  type MadeOutput,
  outputsText,
  tableOutputs,
} from "../../../pipeline/archive/readme/outputs.ts";
import { randomnessText, seedsIn } from "../../../pipeline/archive/readme/randomness.ts";
import { placesOf, sourceTexts } from "../../../pipeline/archive/readme/source_texts.ts";
import { realMaterial } from "../../fixtures/real_archive.ts";

/** A line of a program as it stands in the project. */
function lineAt(path: string, line: number): string {
  return Deno.readTextFileSync(path).split("\n")[line - 1]!;
}

Deno.test("the line of each seed holds that seed", () => {
  const seeds = seedsIn(realMaterial.sources);
  assert(seeds.length > 0);
  for (const { path, line, seed } of seeds) {
    assert(new RegExp(`\\b${seed}\\b`).test(lineAt(path, line)), `${path}:${line}`);
  }
});

Deno.test("every generator of the flow begins with a seed that is listed", () => {
  const given = placesOf(realMaterial.sources, "pipeline", /(?<!function )\bseeded\(([^()]*)\)/g)
    .filter(({ path }) => !path.startsWith("pipeline/tools/"));
  assert(given.length > 0);
  const listed = seedsIn(realMaterial.sources);
  const unlisted = given.filter(({ path, line, match }) => {
    const [, argument] = match;
    return /^\d+$/.test(argument!)
      ? !listed.some((seed) => seed.path === path && seed.line === line)
      : !/[sS]eed$/.test(argument!);
  });
  assertEquals(unlisted.map(({ path, line }) => `${path}:${line}`), []);
  const random = [...realMaterial.sources].filter(([, text]) => /Math\.random\(/.test(text));
  assertEquals(random.map(([path]) => path), []);
});

Deno.test("without a seed the box of no random numbers is ticked", () => {
  const sources = new Map([["pipeline/a.ts", "const speed = 3;\n"]]);
  assertEquals(randomnessText({ sources }), "- [x] No random numbers are drawn.");
  const seeded = new Map([["pipeline/a.ts", "\nconst ownSeed = 42;\nseeded(7)\n"]]);
  const [first] = randomnessText({ sources: seeded }).split("\n\n");
  assertEquals(
    first,
    "- [x] Seed 42: program `pipeline/a.ts`, line 2\n- [x] Seed 7: program `pipeline/a.ts`, line 3",
  );
});

function placed(output: MadeOutput): string {
  assert(output.path !== undefined && output.line !== undefined, `${output.name}: no place`);
  assert(output.outputs.length > 0, `${output.name}: no output`);
  for (const path of output.outputs) assert(realMaterial.files.has(path), path);
  return lineAt(output.path, output.line);
}

Deno.test("the line of each figure is that of its id, and every figure is listed", () => {
  const figures = figureOutputs(realMaterial);
  for (const figure of figures) {
    const [, id] = /^figures\/(.+)\.svg$/.exec(figure.outputs[0]!)!;
    assert(placed(figure).includes(`"${id}"`), id);
    assertEquals(figure.outputs.length, 4);
  }
  const drawn = [...realMaterial.files.keys()].filter((path) => /^figures\/.*\.svg$/.test(path));
  assertEquals(figures.map(({ outputs }) => outputs[0]).toSorted(), drawn.toSorted());
});

Deno.test("the line of each table makes it, and every table behind a number is listed", () => {
  const tables = tableOutputs(realMaterial);
  for (const table of tables) assert(/\b(made|recipe)\(/.test(placed(table)), table.name);
  const numbers = Deno.readTextFileSync("docs/numbers.csv");
  const behind = new Set(numbers.match(/data-clean\/[\w/]+\.csv/g));
  assertEquals(tables.map(({ outputs }) => outputs[0]!).toSorted(), [...behind].toSorted());
  const text = outputsText(realMaterial);
  for (const page of ["README.md", "docs/results.md"]) {
    assert(text.includes(`| Numbers of \`${page}\` |`), page);
  }
});

Deno.test("programs are found in the bundle as in files, and at the same lines", () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const bundle = "-- pipeline/a.ts --\none\ntwo = 2;\n-- tests/b.ts --\ntwo = 2;\n" +
    "-- pipeline/c.ts --\ntwo = 3;\n";
  const inBundle = sourceTexts(new Map([["offline/source.txtar", text(bundle)]]));
  const inFiles = sourceTexts(
    new Map([
      ["pipeline/c.ts", text("two = 3;\n")],
      ["pipeline/a.ts", text("one\ntwo = 2;\n")],
      ["tests/b.ts", text("two = 2;\n")],
      ["pipeline/d.py", text("two = 2;\n")],
    ]),
  );
  assertEquals([...inBundle], [...inFiles]);
  assertEquals(
    placesOf(inBundle, "pipeline", /two = \d/g).map(({ path, line }) => `${path}:${line}`),
    ["pipeline/a.ts:2", "pipeline/c.ts:1"],
  );
});
