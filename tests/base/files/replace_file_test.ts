import { assertEquals, assertRejects } from "@std/assert";
import { replaceFile } from "../../../pipeline/base/files/replace_file.ts";
import { runDeno } from "../../fixtures/run_deno.ts";

const module = new URL("../../../pipeline/base/files/replace_file.ts", import.meta.url);

/** Runs a test in a folder, and gives the names that are in it then. */
async function namesAfter(test: (folder: string) => Promise<void>): Promise<string[]> {
  const folder = await Deno.makeTempDir();
  try {
    await test(folder);
    return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name).sort();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a file is replaced by text or bytes, and nothing is left beside it", async () => {
  for (const content of ["new", new TextEncoder().encode("new")]) {
    const names = await namesAfter(async (folder) => {
      await Deno.writeTextFile(`${folder}/page`, "old and longer");
      await replaceFile(`${folder}/page`, content);
      assertEquals(await Deno.readTextFile(`${folder}/page`), "new");
    });
    assertEquals(names, ["page"]);
  }
});

Deno.test("what cannot take its place leaves what stood there, and goes", async () => {
  const names = await namesAfter(async (folder) => {
    await Deno.mkdir(`${folder}/page/in`, { recursive: true });
    await assertRejects(() => replaceFile(`${folder}/page`, "new", `${folder}/beside`));
  });
  assertEquals(names, ["page"]);
});

Deno.test("a disk without room leaves the old file and nothing half-written", {
  // Every write to this device finds a full disk.
  ignore: Deno.build.os !== "linux",
}, async () => {
  const names = await namesAfter(async (folder) => {
    await Deno.writeTextFile(`${folder}/page`, "old");
    await Deno.symlink("/dev/full", `${folder}/page.next`);
    // Only a process with all permissions may write to a device.
    const { out, err } = await runDeno([
      "eval",
      `import { replaceFile } from "${module}";
      await replaceFile("page", "new").catch((error) => console.log(error.code));`,
    ], folder);
    assertEquals(out, "ENOSPC\n", err);
    assertEquals(await Deno.readTextFile(`${folder}/page`), "old");
  });
  assertEquals(names, ["page"]);
});
