import { assert, assertEquals } from "@std/assert";
import { dirname, fromFileUrl, toFileUrl } from "@std/path";
import type { Check } from "../../pipeline/tools/verify/check.ts";
import { type Fault, faultLine } from "../../pipeline/tools/verify/fault.ts";

const texts = "string,string,string,string,string";
const project = dirname(dirname(dirname(fromFileUrl(import.meta.url))));

Deno.test("in an empty folder verify fails with reasons, not with a stack", async () => {
  const { code, out, error } = await runIn({}, [
    "run",
    "--allow-read",
    "--allow-write",
    "--allow-run",
    `--config=${project}/deno.json`,
    `${project}/pipeline/tools/commands/verify.ts`,
    "--json",
  ]);
  assertEquals(code, 1);
  assert(!error.includes("Uncaught"), error);
  const { ok, checks } = JSON.parse(out) as {
    readonly ok: boolean;
    readonly checks: readonly (Pick<Check, "name" | "ok"> & { readonly faults: Fault[] })[];
  };
  assertEquals(ok, false);
  // Where nothing is, nothing is unfinished.
  assertEquals(checks.filter((check) => check.ok).map(({ name }) => name), [
    "no killed run left files behind",
  ]);
  for (const { name, ok, faults } of checks) {
    assertEquals(faults.length > 0, !ok);
    for (const each of faults) {
      const { code, file, line, column, value, expected, hint } = each;
      // A run that fails says why in its own words.
      if (code === "check-unrun") assertEquals(name, "the whole flow again gives the same files");
      assertEquals([file, value, expected, hint, column].map((text) => typeof text).join(), texts);
      const isPlaced = line >= 0 && file !== "";
      assert(isPlaced || code === "nothing-there" || code === "check-unrun", faultLine(each));
    }
  }
});

Deno.test("the new run begins without the outputs in place and leaves them alone", async () => {
  const task = "mkdir figures && cat docs/input.txt > figures/a.svg";
  const { code, out } = await runIn({
    "deno.json": JSON.stringify({ tasks: { reproduce: task } }),
    "docs/input.txt": "made",
    "figures/a.svg": "in place",
    "figures/b.svg": "in place",
    "secret": "not of the archive",
  }, [
    "eval",
    `--config=${project}/deno.json`,
    `import { runAgain } from "${toFileUrl(`${project}/pipeline/tools/verify/run_again.ts`)}";
    for (const [path, bytes] of await runAgain()) console.log(path, new TextDecoder().decode(bytes));
    console.log(await Deno.readTextFile("figures/a.svg"));`,
  ]);
  assertEquals(code, 0);
  assertEquals(out.trim().split("\n"), ["figures/a.svg made", "in place"]);
});

/** Runs deno in a temporary folder that holds some files. */
async function runIn(files: Readonly<Record<string, string>>, args: string[]) {
  const folder = await Deno.makeTempDir();
  try {
    for (const [path, content] of Object.entries(files)) {
      await Deno.mkdir(dirname(`${folder}/${path}`), { recursive: true });
      await Deno.writeTextFile(`${folder}/${path}`, content);
    }
    const env = { NO_COLOR: "1" };
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args,
      cwd: folder,
      env,
    }).output();
    const decoder = new TextDecoder();
    return { code, out: decoder.decode(stdout), error: decoder.decode(stderr) };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
