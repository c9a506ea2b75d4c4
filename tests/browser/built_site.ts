/**
 * The site as `deno task reproduce` has built it.
 *
 * @module
 */
import { sha256 } from "../../pipeline/base/files/digest.ts";
import { stageManifestPath } from "../../pipeline/stages/stage_files.ts";
import { cleanStage } from "../../pipeline/stages/stages.ts";

/** Its folder. */
export const builtSite = new URL("../../replication/site/", import.meta.url);

/** Short digest of the clean tables, as links with edits name it. */
export const dataDigest: string = (await sha256(
  await Deno.readFile(new URL(`../../${stageManifestPath(cleanStage)}`, import.meta.url)),
)).slice(0, 12);

/**
 * A test of a site of other data would say nothing.
 *
 * @throws {Error} where the site is missing or was built of other tables
 */
export async function isBuiltOfTheseData(): Promise<void> {
  const home = await Deno.readTextFile(new URL("index.html", builtSite)).catch(() => {
    throw new Error("replication/site is not built: run deno task reproduce");
  });
  if (!home.includes(`data-data="${dataDigest}"`)) {
    throw new Error("replication/site is of other data than data-clean: run deno task reproduce");
  }
}
