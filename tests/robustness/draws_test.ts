import { assert, assertEquals } from "@std/assert";
import { dirname, fromFileUrl, toFileUrl } from "@std/path";
import { layers } from "../../pipeline/measures/coding/coded_cells.ts";
import { drawsAsked, drawsPath } from "../../pipeline/robustness/draws.ts";
import { progressBar } from "../../pipeline/robustness/progress.ts";
import { derivedPath } from "../../pipeline/tables/derived/derived_table.ts";
import { describedRobustness } from "../../pipeline/tables/derived/robustness/all.ts";

const project = dirname(dirname(dirname(fromFileUrl(import.meta.url))));
const described = Object.values(describedRobustness);
const usual = { all: 2000, each: 100 };

Deno.test("each kind of cell by itself gets draws in proportion", () => {
  // A twentieth for each kind of cell: 100 / 20 = 5.
  assertEquals(drawsAsked(100, usual), { all: 100, each: 5 });
  assertEquals(drawsAsked(100_000, usual), { all: 100_000, each: 5000 });
  assertEquals(drawsAsked(2000, usual), usual);
  // 1 / 20 would be none.
  assertEquals(drawsAsked(1, usual), { all: 1, each: 1 });
});

Deno.test("what draws give that are asked for is no output of the stage and in no archive", async () => {
  const path = drawsPath(drawsAsked(5000, usual));
  assertEquals(path, "data-clean/robustness/draws/noise-5000.csv");
  assert(!described.some((table) => derivedPath(table) === path));
  const folder = await Deno.makeTempDir();
  try {
    const read = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--quiet", "-A", `--config=${project}/deno.json`, "probe.ts"],
      cwd: await withProbe(folder, path),
    }).output();
    assertEquals(new TextDecoder().decode(read.stdout), "data-clean/robustness/noise.csv\n");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** Writes a draw's file, one of the stage beside it, and a script that prints what is archived. */
async function withProbe(folder: string, path: string): Promise<string> {
  await Deno.mkdir(`${folder}/${dirname(path)}`, { recursive: true });
  await Deno.writeTextFile(`${folder}/${path}`, "finding\n");
  await Deno.writeTextFile(`${folder}/data-clean/robustness/noise.csv`, "finding\n");
  const contents = toFileUrl(`${project}/pipeline/archive/contents.ts`);
  await Deno.writeTextFile(
    `${folder}/probe.ts`,
    `import { readContents } from "${contents}";
    console.log([...(await readContents()).files.keys()].join());`,
  );
  return folder;
}

Deno.test("the bar is drawn anew on one line, which ends when all draws are done", () => {
  const written: string[] = [];
  const all = 100;
  const each = 20;
  const total = all + layers.length * each;
  const bar = progressBar({ all, each }, (text) => written.push(text));
  for (const done of [0, total / 2, total - 1, total]) bar(done);
  assertEquals(written.length, 4);
  for (const text of written) assertEquals(text.lastIndexOf("\r"), 0, text);
  assertEquals(written.map((text) => text.endsWith("\n")), [false, false, false, true]);
  assertEquals(written.join("").split("\n").length, 2);
  const full = written.map((text) => text.split("█").length - 1);
  const open = written.map((text) => text.split("·").length - 1);
  // Of 40: half of them at half the draws, and the last one only when all are done.
  assertEquals(full, [0, 20, 39, 40]);
  assertEquals(open, [40, 20, 1, 0]);
  assertEquals(written.at(-1), `\r${"█".repeat(40)} 200 of 200 draws\n`);
});
