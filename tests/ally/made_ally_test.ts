import { assert, assertEquals, assertGreaterOrEqual, assertMatch } from "@std/assert";
import { allyProject } from "../fixtures/ally_project.ts";
import { madeCase, madeSheets } from "../fixtures/made_ally.ts";

const rowsOf = (text: string) => text.trimEnd().split("\n").length - 1;

Deno.test("the made ally has ten rows and more, in six sheets and more", () => {
  const rows = [...madeSheets.values()].map(rowsOf);
  assertGreaterOrEqual(rows.length, 6);
  assertGreaterOrEqual(rows.reduce((sum, count) => sum + count, 0), 10);
  assert(rows.every((count) => count > 0));
});

Deno.test("with one more ally the sheets pass, all is made anew, verified, and tested", async (t) => {
  const folder = await Deno.makeTempDir({ prefix: "one more ally " });
  try {
    const run = await allyProject(folder);
    for (const task of ["check", "reproduce", "verify", "test:code"]) {
      await t.step(task, async () => {
        const { code, out, err } = await run(task);
        assertEquals(code, 0, `${out.slice(-4000)}\n${err.slice(-4000)}`);
      });
    }
    await t.step("its rows reach the clean tables", async () => {
      const origins = await Deno.readTextFile(`${folder}/data-clean/row_origins.csv`);
      assertMatch(origins, new RegExp(`data-raw/${madeCase}/positions\\.csv`));
      const linkages = await Deno.readTextFile(`${folder}/data-clean/tables/linkages.csv`);
      assertMatch(linkages, /IDN-MADE-COUNCIL-1958/);
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
