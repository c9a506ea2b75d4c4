/**
 * `deno task codebook`: writes the generated part of `data-raw/README.md` anew.
 *
 * @module
 */
import { say } from "../base/problems/say.ts";
import { coderTables, withTables } from "./coder_tables.ts";

if (import.meta.main) {
  const path = "data-raw/README.md";
  const before = await Deno.readTextFile(path);
  const after = withTables(before, coderTables());
  if (after !== before) await Deno.writeTextFile(path, after);
  say(`${path} ${after === before ? "is as it was" : "is written anew"}`);
}
