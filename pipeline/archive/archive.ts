/**
 * From the files of the project to the replication archive, as bytes.
 *
 * @module
 */
import { manifestText, sha256 } from "../base/files/digest.ts";
import type { Files } from "../base/files/files_by_path.ts";
import type { StageFiles } from "../stages/stage_files.ts";
import { archiveStage } from "../stages/stages.ts";
import { digestPath, manifestPath } from "./contents.ts";
import type { GeneratedFile } from "./generated.ts";
import { zipOf } from "./zip.ts";

/** The archive and what stands beside it. */
export interface Archive {
  /** The zip by its path; it is built, not committed. */
  readonly zip: StageFiles;
  /** Generated files, manifest and digest of the zip, by path; they are committed. */
  readonly beside: StageFiles;
  /** How many files the zip holds. */
  readonly count: number;
  /** SHA-256 of the zip. */
  readonly digest: string;
}

/** Name of the archive, and of its top folder. */
function archiveName(version: string): string {
  return `hub-and-spokes-${version}`;
}

/** Path of the archive. */
export function zipPath(version: string): string {
  return `${archiveStage.folder}/${archiveName(version)}.zip`;
}

/**
 * Makes the archive. The manifest lists every file in it but itself, by its path from the project
 * folder, so that it checks in the project and in the unpacked archive alike. Generated files are
 * made in their order, each of those before it.
 *
 * @param version version of the package
 * @param files files as they stand in the project
 * @param generated files to make of them
 */
export async function archiveOf(
  version: string,
  files: Files,
  generated: readonly GeneratedFile[],
): Promise<Archive> {
  const encoder = new TextEncoder();
  const made = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { path, content } of generated) {
    const found = await content({ version, files: new Map([...files, ...made]) });
    made.set(path, typeof found === "string" ? encoder.encode(found) : found);
  }
  const listed = new Map([...files, ...made]);
  const digests = await Promise.all(
    [...listed].map(async ([path, bytes]) => [path, await sha256(bytes)] as const),
  );
  const manifest = [manifestPath, encoder.encode(manifestText(new Map(digests)))] as const;
  const name = archiveName(version);
  const zip = zipOf(name, new Map([...listed, manifest]));
  const digest = await sha256(zip);
  return {
    zip: new Map([[zipPath(version), zip]]),
    // Only the name of the zip: people check it in the folder into which they downloaded both.
    beside: new Map([
      ...made,
      manifest,
      [digestPath, encoder.encode(manifestText(new Map([[`${name}.zip`, digest]])))] as const,
    ]),
    count: listed.size + 1,
    digest,
  };
}

/**
 * The version that `deno.json` states.
 *
 * @throws {Error} where it states none
 */
export function versionIn(denoJson: string): string {
  const { version } = JSON.parse(denoJson) as { readonly version?: unknown };
  if (typeof version === "string" && /^\d+\.\d+\.\d+/.test(version)) return version;
  throw new Error(`Cannot name the archive: expected a "version" such as "0.1.0" in deno.json`);
}
