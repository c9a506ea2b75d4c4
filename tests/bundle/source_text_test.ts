import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { dirname, join } from "@std/path";
import { InputError } from "../../pipeline/base/problems/problem.ts";
import { readSources } from "../../pipeline/bundle/sources.ts";
import { sourceText } from "../../pipeline/bundle/source_text.ts";
import { offlineProject } from "../fixtures/offline_project.ts";

const encoder = new TextEncoder();
const files = new Map([
  ["tests/b.ts", encoder.encode("\uFEFFconst a = 1;\r\n\n\n")],
  ["pipeline/a/empty.ts", new Uint8Array()],
  ["pipeline/a/a-b_c.d.ts", encoder.encode("-- a\n--  --\n --  b --\n--- c ---\nあ\u0000\n")],
]);

Deno.test("unpacking gives every source back, byte for byte", async () => {
  const text = sourceText(files);
  assertEquals(sourceText(new Map([...files].reverse())), text);
  await offlineProject({ "offline/source.txtar": text }, async ({ folder, run }) => {
    const { code, out } = await run("unpack");
    assertEquals([code, out], [0, "Restored 3 files from offline/source.txtar\n"]);
    for (const [path, bytes] of files) assertEquals(await Deno.readFile(join(folder, path)), bytes);
    // Again over the same files, and not over a file that somebody changed.
    assertEquals((await run("unpack")).code, 0);
    await Deno.writeTextFile(join(folder, "tests/b.ts"), "mine\n");
    await Deno.remove(join(folder, "pipeline"), { recursive: true });
    const refused = await run("unpack");
    assertEquals(refused.code, 1);
    assertMatch(refused.err, /^Cannot restore tests\/b\.ts: another text stands there/);
    assertEquals(await Deno.readTextFile(join(folder, "tests/b.ts")), "mine\n");
    assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name).includes("pipeline"), false);
  });
});

Deno.test("no source is restored outside the folder, and then none at all", async () => {
  const paths = [
    "../a.ts",
    "/tmp/a.ts",
    "a/../../b.ts",
    "a//b.ts",
    "C:\\a.ts",
    "a\\b.ts",
    "./a",
    "a/",
  ];
  for (const path of paths) {
    const text = `-- good.ts --\n1\n-- ${path} --\n2\n`;
    await offlineProject({ "offline/source.txtar": text }, async ({ folder, run }) => {
      const { code, err } = await run("unpack");
      assertEquals(code, 1, path);
      assertMatch(err, /^Cannot restore ".*": it is no plain path below this folder\n$/);
      const names = [...Deno.readDirSync(folder)].map(({ name }) => name).sort();
      assertEquals(names, ["deno.json", "offline"]);
      const above = [...Deno.readDirSync(dirname(folder))].map(({ name }) => name);
      assertEquals(above.filter((name) => /^[ab]\.ts$/.test(name)), []);
    });
  }
  await offlineProject({ "offline/source.txtar": "nothing\n" }, async ({ run }) => {
    assertEquals((await run("unpack")).code, 1);
  });
});

Deno.test("a file that could not be restored is refused", () => {
  const fault = (bytes: Uint8Array) =>
    assertThrows(() => sourceText(new Map([["a.ts", bytes]])), InputError).problems
      .map(({ value }) => value);
  assertEquals(fault(encoder.encode("a\n-- b --\nc\n")), ['the line "-- b --"']);
  assertEquals(fault(encoder.encode("-- b.ts --\n")), ['the line "-- b.ts --"']);
  assertEquals(fault(Uint8Array.of(0xff, 0x0a)), ["bytes that are no UTF-8"]);
  assertEquals(fault(encoder.encode("a")), ["a last line without an end"]);
});

Deno.test("the text says how to restore the files", () => {
  assertMatch(sourceText(files), /^The sources.*\n.*\n\n +deno run .*offline\/run\.mjs unpack\n/);
});

Deno.test("every source of the project can stand in the text", async () => {
  const sources = await readSources();
  assert(sources.has("pipeline/bundle/source_text.ts"));
  assertEquals(sourceText(sources).split(/^-- .+ --\n/m).length - 1, sources.size);
});
