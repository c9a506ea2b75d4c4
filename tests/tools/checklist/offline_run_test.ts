import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runOffline } from "../../../pipeline/tools/checklist/offline_run.ts";
import { sha256 } from "../../../pipeline/base/files/digest.ts";
import { madeTexts, packageOf } from "./made_package.ts";

const digestOf = (text: string) => sha256(new TextEncoder().encode(text));

/** A main program that tells what it finds, by a helper that may read and write. */
const main = `
const [task] = Deno.args;
const { code } = await new Deno.Command(Deno.execPath(), {
  args: ["run", "--no-config", "--allow-read", "--allow-write", "--allow-env", "--allow-net", "offline/reproduce.mjs", task],
  stdout: "inherit", stderr: "inherit",
}).output();
Deno.exit(code);
`;
const worker = `
// What Deno gives to every program that it starts.
const own = ["PATH", "DENO_NODE_SHIM_ACTIVE"];
const there = [...Deno.readDirSync(".")].map(({ name }) => name).sort();
Deno.mkdirSync("data-clean");
Deno.writeTextFileSync("data-clean/found.txt", there.join(" ") + "\\n");
Deno.writeTextFileSync("data-clean/env.txt", Object.keys(Deno.env.toObject())
  .filter((name) => !own.includes(name)).sort().join(" ") + "\\n");
Deno.writeTextFileSync("data-clean/task.txt", Deno.args[0] + (Deno.cwd().includes(" ") ? " in a folder with a blank\\n" : ""));
`;
const texts = { ...madeTexts, "offline/run.mjs": main, "offline/reproduce.mjs": worker };

Deno.test("a package is run in a fresh folder, without its outputs, with an empty environment", async () => {
  const { code, digests, steps, printed } = await runOffline(
    await packageOf({
      ...texts,
      "figures/old.svg": "<svg/>\n",
      "replication/site/index.html": "<p></p>\n",
      "replication/site/assets/page.js": "// script\n",
    }),
  );
  assertEquals(code, 0, printed.join("\n"));
  const made = [...digests.keys()].filter((path) => path.startsWith("data-clean/")).sort();
  assertEquals(made, ["data-clean/env.txt", "data-clean/found.txt", "data-clean/task.txt"]);
  assert(!digests.has("figures/old.svg"));
  // The site's script is a program, the pages are outputs.
  assertEquals([...digests.keys()].filter((path) => path.startsWith("replication/")), [
    "replication/site/assets/page.js",
  ]);
  assertEquals(
    digests.get("data-clean/found.txt"),
    await digestOf("README.md deno.json offline replication\n"),
  );
  assertEquals(
    digests.get("data-clean/task.txt"),
    await digestOf("reproduce in a folder with a blank\n"),
  );
  assertEquals(digests.get("data-clean/env.txt"), await digestOf("DENO_DIR HOME NO_COLOR\n"));
  assertEquals(digests.get("deno.json"), await digestOf("{}\n"));
  assertStringIncludes(steps.join("\n"), "offline/run.mjs reproduce");
});

Deno.test("a program that fails is told with what it printed", async () => {
  const { code, printed } = await runOffline(
    await packageOf({
      ...texts,
      "offline/reproduce.mjs": 'console.error("no sheet");\nDeno.exit(3);\n',
    }),
  );
  assertEquals(code, 3);
  assertStringIncludes(printed.join("\n"), "no sheet");
});

Deno.test("where the system can cut the network off, a program that may use it reaches nobody", async () => {
  const calling = `
try {
  await Deno.connect({ hostname: "127.0.0.1", port: 9 });
} catch (error) {
  console.error(error.message);
  Deno.exit(1);
}
`;
  const { code, printed, steps } = await runOffline(
    await packageOf({ ...texts, "offline/reproduce.mjs": calling }),
  );
  assertEquals(code, 1);
  const cut = steps.join("\n").includes("in a network without an interface");
  if (cut) assertStringIncludes(printed.join("\n"), "unreachable");
  else assertStringIncludes(steps.join("\n"), "without permission to use a network");
});
