import { assertEquals, assertRejects } from "@std/assert";
import fc from "fast-check";
import { InputError } from "../../pipeline/base/problems/problem.ts";
import { writeStage } from "../../pipeline/stages/stage_files.ts";

/** Runs a test on a stage in a folder of its own. */
async function withStage(
  test: (write: (tables: Record<string, string>) => Promise<unknown>, folder: string) => unknown,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  const place = { name: "trial", folder, buildsOn: [] };
  try {
    await test(
      (tables) =>
        writeStage(
          place,
          new Map(Object.entries(tables).map(([name, text]) => [`${folder}/${name}`, text])),
        ),
      folder,
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const table = (rows: number) => `a,b\n${"1,2\n".repeat(rows)}`;

Deno.test("a table that had rows and would have none is named, and nothing is written", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ before: fc.nat(3), after: fc.nat(2) }), { minLength: 1, maxLength: 5 }),
      (tables) =>
        withStage(async (write, folder) => {
          const of = (rows: readonly number[]) =>
            Object.fromEntries(rows.map((count, at) => [`t${at}.csv`, table(count)]));
          await write(of(tables.map(({ before }) => before)));
          const emptied = tables.flatMap(({ before, after }, at) =>
            before > 0 && after === 0 ? [`${folder}/t${at}.csv`] : []
          );
          const again = write(of(tables.map(({ after }) => after)));
          if (emptied.length === 0) {
            await again;
            return;
          }
          const { problems } = await assertRejects(() => again, InputError);
          assertEquals(problems.map(({ code, file }) => [code, file]), [
            ...emptied.map((file) => ["table-emptied", file]),
          ]);
          for (const [at, { before }] of tables.entries()) {
            assertEquals(await Deno.readTextFile(`${folder}/t${at}.csv`), table(before));
          }
        }),
    ),
    { numRuns: 30 },
  ));

Deno.test("a table may be new and empty, stay empty, or be emptied once its file is removed", () =>
  withStage(async (write, folder) => {
    await write({ "a.csv": table(0), "b.csv": table(1) });
    await write({ "a.csv": table(0), "b.csv": table(2) });
    await Deno.remove(`${folder}/b.csv`);
    await write({ "a.csv": table(0), "b.csv": table(0) });
    assertEquals(await Deno.readTextFile(`${folder}/b.csv`), table(0));
  }));

Deno.test("what is no table may have one line where it had many", () =>
  withStage(async (write) => {
    await write({ "a.md": table(3) });
    await write({ "a.md": table(0) });
  }));
