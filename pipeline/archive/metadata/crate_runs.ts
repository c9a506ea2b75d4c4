/**
 * The stages as processes of a Process Run Crate: what ran, on what, and what came of it.
 *
 * @module
 */
import { readManifest } from "../../base/files/digest.ts";
import type { Files } from "../../base/files/files_by_path.ts";
import { type Entity, idOf, refer, type Reference } from "./crate_entity.ts";
import { sourceTextPath } from "../../bundle/place.ts";
import type { StageTask } from "./stage_tasks.ts";

/** What a stage has to do with a crate. */
export interface StageRun {
  /** The run; it has no time, for nothing in the archive comes from a clock. */
  readonly action: Entity;
  /** The program, as properties of its file, or as an entity of its own where its file is elsewhere. */
  readonly program: Entity;
}

/** The id of those in whose name the stages ran. */
export const agentId = "#authors";

/** The id of what the programs run on. */
export const runtimeId = "https://deno.com/";

/**
 * The run of a stage. What it reads are the paths of its permissions, what it wrote the files of its
 * manifest; where it has none, the paths that it may write.
 *
 * @param task the stage
 * @param files files of the archive by path
 * @param paths paths of these and of what is made after the crate
 * @param version version of the package
 */
export function stageRun(
  task: StageTask,
  files: Files,
  paths: readonly string[],
  version: string,
): StageRun {
  const { name, description, command, script, reads, writes } = task;
  const programId = files.has(script) ? idOf(script) : `#program-${name}`;
  const objects = reads.filter((path) => !writes.includes(path));
  return {
    action: {
      "@id": `#run-${name}`,
      "@type": "CreateAction",
      name: `Run of the stage ${name}`,
      description: command,
      agent: refer(agentId),
      instrument: refer(programId),
      object: objects.flatMap((path) => entityAt(path, paths)),
      result: resultsOf(task, files).flatMap((path) => entityAt(path, paths)),
    },
    program: {
      "@id": programId,
      "@type": "SoftwareSourceCode",
      name: script,
      description,
      version,
      programmingLanguage: "TypeScript",
      softwareRequirements: refer(runtimeId),
      ...(!files.has(script) && files.has(sourceTextPath)
        ? { isPartOf: refer(idOf(sourceTextPath)) }
        : {}),
    },
  };
}

/**
 * The files that a stage wrote, by its manifest, which it wrote too; or what it may write.
 */
function resultsOf({ name, writes }: StageTask, files: Files): readonly string[] {
  const path = `${writes[0]}/${name}.sha256`;
  const manifest = files.get(path);
  if (manifest === undefined) return writes;
  const listed = [...readManifest(new TextDecoder().decode(manifest)).keys()];
  // The manifests that it lists are those of the stages before it.
  return [...listed.filter((each) => !each.endsWith(".sha256")), path];
}

/** The file or the folder at a path; none where the archive has neither. */
function entityAt(path: string, paths: readonly string[]): Reference[] {
  if (paths.includes(path)) return [refer(idOf(path))];
  return paths.some((each) => each.startsWith(`${path}/`)) ? [refer(idOf(`${path}/`))] : [];
}
