/**
 * How a stage writes its outputs, and how the next one knows that they are whole.
 *
 * A stage writes what has changed to `.next/<its name>` inside its folder and renames file by file, its
 * manifest last. A run that is killed leaves whole files only, and a manifest that does not match
 * them.
 *
 * The manifest also lists the manifest of each stage that this one builds on. A stage that ran
 * since, with another result, leaves all that builds on it with a digest that no longer matches.
 *
 * @module
 */
import { dirname, join } from "@std/path";
import { InputError, type Problem } from "../base/problems/problem.ts";
import { emptiedTables } from "./emptied_tables.ts";
import { requirePlain } from "../base/files/list_files.ts";
import { removeIfPresent } from "../base/files/remove_if_present.ts";
import { replaceFile } from "../base/files/replace_file.ts";
import { type RunningDigest, runningDigest } from "../base/files/running_digest.ts";
import { type Content, partsOf, type Whole } from "./content.ts";
import { type Manifest, manifestText, readManifest, sha256 } from "../base/files/digest.ts";

/** A stage's place on disk. */
export interface StagePlace {
  /** Name of the stage and of its task. */
  readonly name: string;
  /** Folder that holds all of its outputs. */
  readonly folder: string;
  /** Stages whose outputs it reads. */
  readonly buildsOn: readonly StagePlace[];
}

/** Path of the manifest that a stage writes when it is done. */
export function stageManifestPath({ name, folder }: StagePlace): string {
  return `${folder}/${name}.sha256`;
}

/** Output of a stage by path from the project folder. */
export type StageFiles = ReadonlyMap<string, Whole>;

/** How many files a stage has written and how many were already so. */
export interface WriteReport {
  readonly total: number;
  readonly changed: readonly string[];
}

/**
 * Writes the outputs of a stage. Files that an earlier run left and this one does not make are
 * removed, but only in its own folder; equal content is not written again.
 *
 * @throws {InputError} naming each table that has rows and would have none; nothing is written then
 *
 * @param place name and folder of the stage, and the stages that it builds on
 * @param files all outputs of the stage that are committed
 * @param built outputs that are not committed: they are written first and in the same way, but
 * neither the manifest nor the report names them, for a fresh clone lacks them and is whole all the
 * same
 */
export async function writeStage(
  place: StagePlace,
  files: ReadonlyMap<string, Content>,
  built: ReadonlyMap<string, Content> = new Map(),
): Promise<WriteReport> {
  const outputs = new Map([...built, ...files]);
  const before = await readStageManifest(place);
  // Two stages may write to one folder side by side.
  const next = join(place.folder, ".next", place.name);
  await removeIfPresent(next);
  const manifest = new Map<string, string>();
  const changed: string[] = [];
  const rowless: string[] = [];
  // Where nothing changed nothing is touched, so that a tree that can only be read will do.
  const settle = async (path: string, content: Content) => {
    const held = await digestWhereHeld(path, content);
    if (held) return held;
    if (changed.length === 0) await Deno.mkdir(next, { recursive: true });
    const { digest, hasRows } = await writeParts(join(next, String(changed.length)), content);
    changed.push(path);
    if (!hasRows) rowless.push(path);
    return digest;
  };
  try {
    // One after the other, so that none is held longer than it takes to write it.
    for (const [path, content] of outputs) {
      const digest = await settle(path, content);
      if (files.has(path)) manifest.set(path, await digest.end());
    }
    const emptied = await emptiedTables(rowless, readIfPresent);
    if (emptied.length > 0) throw new InputError(emptied);
    for (const path of place.buildsOn.map(stageManifestPath)) {
      manifest.set(path, await sha256(await Deno.readFile(path)));
    }
    await settle(stageManifestPath(place), manifestText(manifest));
    for (const [index, path] of changed.entries()) {
      // What stands beside the folders needs none, and may not be made one either.
      if (dirname(path) !== ".") await Deno.mkdir(dirname(path), { recursive: true });
      await Deno.rename(join(next, String(index)), path);
    }
  } finally {
    // On a full disk, too: what is half written would keep it full.
    await removeIfPresent(next);
    await removeIfEmpty(dirname(next));
  }
  for (const path of before.keys()) {
    if (!outputs.has(path) && isOwnOutput(path, place)) await removeIfPresent(path);
  }
  return {
    total: files.size + 1,
    changed: changed.filter((path) => !built.has(path)),
  };
}

/**
 * Writes a file, whole or not at all, that is no output of a stage although it stands in its folder.
 */
export async function writeBeside(path: string, text: string): Promise<WriteReport> {
  const isSame = await digestWhereHeld(path, text) !== undefined;
  if (!isSame) {
    await Deno.mkdir(dirname(path), { recursive: true });
    await replaceFile(path, text);
  }
  return { total: 1, changed: isSame ? [] : [path] };
}

/** The manifest that a stage last wrote; empty where it never ran. */
export async function readStageManifest(place: StagePlace): Promise<Manifest> {
  const bytes = await readIfPresent(stageManifestPath(place));
  return bytes ? readManifest(new TextDecoder().decode(bytes)) : new Map();
}

/**
 * Files of a stage that are not what its manifest says, for the stage is unfinished or was edited,
 * and manifests of stages that it builds on which ran again since. A manifest that this process may
 * not read is left out.
 */
export async function stageProblems(place: StagePlace): Promise<Problem[]> {
  const manifest = await readStageManifest(place);
  const fault = (file: string, value: string, expected: string): Problem => ({
    code: "stage-unfinished",
    file,
    line: 0,
    column: "",
    value,
    expected,
    hint: "run deno task reproduce",
  });
  if (manifest.size === 0) {
    return [fault(stageManifestPath(place), "", `the manifest of the stage ${place.name}`)];
  }
  const problems: Problem[] = [];
  const links = new Map(place.buildsOn.map((other) => [stageManifestPath(other), other.name]));
  for (const [path, name] of links) {
    if (!manifest.has(path)) {
      problems.push(
        fault(stageManifestPath(place), "", `a line for ${path}, of the stage ${name}`),
      );
    }
  }
  for (const [path, digest] of manifest) {
    const link = links.get(path);
    if (link !== undefined && !await mayRead(path)) continue;
    const bytes = await readIfPresent(path);
    const found = bytes ? await sha256(bytes) : "no such file";
    if (found !== digest) {
      const expected = link === undefined
        ? `${digest}, as the stage ${place.name} wrote it`
        : `${digest}: ${place.name} was made from an older ${link}`;
      problems.push(fault(path, found, expected));
    }
  }
  return problems;
}

/**
 * Makes sure that stages are whole, and so are all that they build on, as far as this process may
 * read them.
 *
 * @throws {InputError} naming each file that is not what its stage wrote
 */
export async function requireStages(...places: readonly StagePlace[]): Promise<void> {
  const chain = new Set(places);
  // A set also walks through what is added on the way.
  for (const { buildsOn } of chain) {
    for (const other of buildsOn) if (await mayRead(other.folder)) chain.add(other);
  }
  const problems = (await Promise.all([...chain].map(stageProblems))).flat();
  if (problems.length > 0) throw new InputError(problems);
}

/** Whether a path of a manifest is the stage's to remove: not the manifest of any stage. */
function isOwnOutput(path: string, { folder }: StagePlace): boolean {
  return path.startsWith(`${folder}/`) && !path.endsWith(".sha256");
}

async function mayRead(path: string): Promise<boolean> {
  return (await Deno.permissions.query({ name: "read", path })).state === "granted";
}

/** The digest of a file that holds this very content; `undefined` where it does not. */
async function digestWhereHeld(
  path: string,
  content: Content,
): Promise<RunningDigest | undefined> {
  const found = await readIfPresent(path);
  if (found === undefined) return undefined;
  const digest = runningDigest();
  let length = 0;
  for (const part of partsOf(content)) {
    for (let at = 0; at < part.length; at++) if (found[length + at] !== part[at]) return undefined;
    length += part.length;
    await digest.add(part);
  }
  return length === found.length ? digest : undefined;
}

/** Writes a file part by part; gives its digest, and whether it goes on after its first line. */
async function writeParts(
  path: string,
  content: Content,
): Promise<{ readonly digest: RunningDigest; readonly hasRows: boolean }> {
  const digest = runningDigest();
  let length = 0;
  let hasRows = false;
  for (const part of partsOf(content)) {
    await Deno.writeFile(path, part, { append: length > 0 });
    await digest.add(part);
    const end = part.indexOf(10);
    hasRows ||= length > 0 || (end !== -1 && end < part.length - 1);
    length += part.length;
  }
  return { digest, hasRows };
}

/**
 * The bytes of a file; `undefined` where there is none.
 *
 * @throws {InputError} where a link, a pipe or a device stands in its place: a pipe would wait for ever
 */
async function readIfPresent(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    requirePlain(path, await Deno.lstat(path));
    return await Deno.readFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** Removes a folder unless another stage is writing to it. */
async function removeIfEmpty(folder: string): Promise<void> {
  try {
    const entries = await Array.fromAsync(Deno.readDir(folder));
    if (entries.length === 0) await removeIfPresent(folder);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
