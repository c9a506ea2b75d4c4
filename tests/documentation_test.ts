import { assertEquals, assertGreater } from "@std/assert";
import { listFiles } from "../pipeline/base/files/list_files.ts";

interface DocNode {
  readonly name: string;
  readonly kind: string;
  readonly declarationKind?: string;
  readonly location?: { readonly filename: string };
  readonly jsDoc?: { readonly doc?: string };
}

/**
 * What `deno doc --json` says of all modules of the pipeline, whatever nesting its version uses.
 */
async function documented(): Promise<DocNode[]> {
  const files = (await listFiles("pipeline")).filter((path) => path.endsWith(".ts"));
  const command = new Deno.Command(Deno.execPath(), {
    args: ["doc", "--json", ...files],
    stdout: "piped",
    stderr: "null",
  });
  const { stdout } = await command.output();
  const found: DocNode[] = [];
  const walk = (value: unknown) => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (value === null || typeof value !== "object") return;
    const node = value as Record<string, unknown>;
    if (typeof node["name"] === "string" && Array.isArray(node["declarations"])) {
      for (const declaration of node["declarations"]) {
        found.push({ ...declaration as DocNode, name: node["name"] });
      }
      return;
    }
    Object.values(node).forEach(walk);
  };
  walk(JSON.parse(new TextDecoder().decode(stdout)));
  return found;
}

Deno.test("every exported symbol of the pipeline has a doc comment", async () => {
  const nodes = (await documented()).filter((node) => node.declarationKind === "export");
  assertGreater(nodes.length, 100);
  const bare = nodes.filter((node) => !node.jsDoc?.doc)
    .map((node) => `${node.location?.filename.split("/pipeline/").at(-1)} ${node.name}`);
  assertEquals(bare, []);
});
