import { assertEquals } from "@std/assert";
import { dirname, fromFileUrl } from "@std/path";

const project = dirname(dirname(dirname(fromFileUrl(import.meta.url))));

async function ran(command: string, args: readonly string[], cwd = project) {
  const { code, stdout, stderr } = await new Deno.Command(command, {
    args: [...args],
    cwd,
    env: { NO_COLOR: "1" },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
}

/** The version of Node on this machine; empty where there is none. */
async function nodeVersion(): Promise<string> {
  try {
    return (await ran("node", ["--version"])).out.trim();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "";
    throw error;
  }
}

const version = await nodeVersion();
const [major = 0] = version.replace("v", "").split(".").map(Number);

Deno.test({
  name: "the package finds under Node what it uses of Deno",
  ignore: major < 20,
  fn: async () => {
    const probe = "tests/fixtures/shim_probe.mjs";
    const [byDeno, byNode] = await Promise.all([
      ran(Deno.execPath(), ["run", "--no-prompt", "-A", probe]),
      ran("node", [probe]),
    ]);
    assertEquals([byDeno.code, byNode.code], [0, 0], byDeno.err + byNode.err);
    assertEquals(JSON.parse(byNode.out), JSON.parse(byDeno.out));
  },
});
