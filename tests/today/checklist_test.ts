/**
 * The checklist on the archive of the committed data, as far as it looks at files; where the archive
 * was not built, this says so and is skipped.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { fromFileUrl } from "@std/path";
import { versionIn, zipPath } from "../../pipeline/archive/archive.ts";
import { packageFilesOf } from "../../pipeline/tools/checklist/package_files.ts";
import { faultsOf } from "../tools/checklist/made_package.ts";

const inProject = (path: string) => fromFileUrl(new URL(`../../${path}`, import.meta.url));
const path = zipPath(versionIn(Deno.readTextFileSync(inProject("deno.json"))));

/** Bytes of the archive; `undefined` where it was not built. */
function archive(): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Deno.readFileSync(inProject(path));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

const zip = archive();
if (zip === undefined) {
  console.log(`Skipped: the checklist on ${path} (deno task archive makes it).`);
}

Deno.test({
  name: "a data editor finds nothing to ask for in the archive",
  ignore: zip === undefined,
  fn: async () => {
    const made = packageFilesOf(zip!);
    assert(made.files.size > 300, `${made.files.size} files`);
    assertEquals(await faultsOf(made), {});
  },
});
