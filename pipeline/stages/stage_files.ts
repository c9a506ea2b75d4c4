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
export type StageFiles = ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;

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
  files: StageFiles,
  built: StageFiles = new Map(),
): Promise<WriteReport> {
  const manifest = new Map<string, string>();
  const contents = new Map([...built].map(([path, content]) => [path, toBytes(content)]));
  for (const [path, content] of files) {
    const bytes = toBytes(content);
    contents.set(path, bytes);
    manifest.set(path, await sha256(bytes));
  }
  const emptied = await emptiedTables(contents, readIfPresent);
  if (emptied.length > 0) throw new InputError(emptied);
  for (const path of place.buildsOn.map(stageManifestPath)) {
    manifest.set(path, await sha256(await Deno.readFile(path)));
  }
  contents.set(stageManifestPath(place), toBytes(manifestText(manifest)));
  const before = await readStageManifest(place);
  // Two stages may write to one folder side by side.
  const next = join(place.folder, ".next", place.name);
  await removeIfPresent(next);
  const changed: string[] = [];
  for (const [path, bytes] of contents) if (!await holds(path, bytes)) changed.push(path);
  // Where nothing changed nothing is touched, so that a tree that can only be read will do.
  if (changed.length > 0) {
    await replaceFiles(next, new Map(changed.map((path) => [path, contents.get(path)!])));
  }
  for (const path of before.keys()) {
    if (!contents.has(path) && isOwnOutput(path, place)) await removeIfPresent(path);
  }
  return {
    total: contents.size - built.size,
    changed: changed.filter((path) => !built.has(path)),
  };
}

/** Writes files into a folder of their own first, and renames them when all are there. */
async function replaceFiles(
  next: string,
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<void> {
  try {
    await Deno.mkdir(next, { recursive: true });
    for (const [index, bytes] of [...files.values()].entries()) {
      await Deno.writeFile(join(next, String(index)), bytes);
    }
    for (const [index, path] of [...files.keys()].entries()) {
      // What stands beside the folders needs none, and may not be made one either.
      if (dirname(path) !== ".") await Deno.mkdir(dirname(path), { recursive: true });
      await Deno.rename(join(next, String(index)), path);
    }
  } finally {
    // On a full disk, too: what is half written would keep it full.
    await removeIfPresent(next);
    await removeIfEmpty(dirname(next));
  }
}

/**
 * Writes a file, whole or not at all, that is no output of a stage although it stands in its folder.
 */
export async function writeBeside(path: string, text: string): Promise<WriteReport> {
  const isSame = await holds(path, toBytes(text));
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

function toBytes(content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await readIfPresent(path);
  if (found === undefined || found.length !== bytes.length) return false;
  for (let at = 0; at < bytes.length; at++) if (found[at] !== bytes[at]) return false;
  return true;
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
