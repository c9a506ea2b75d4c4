/**
 * Running a package as one who downloaded it would: in a fresh folder, with nothing cached, without
 * network.
 *
 * @module
 */
import { dirname, join } from "@std/path";
import { sha256 } from "../../base/files/digest.ts";
import { siteScriptsFolder } from "../../bundle/place.ts";
import { filesAt } from "../../base/files/list_files.ts";
import { isOutput, outputFolders } from "../verify/project_files.ts";
import { mainProgram } from "./main_program.ts";
import type { PackageFiles } from "./package_files.ts";

/** What came of a run. */
export interface OfflineRun {
  /** How it was run, in sentences. */
  readonly steps: readonly string[];
  /** Exit code. */
  readonly code: number;
  /** The last lines that it printed. */
  readonly printed: readonly string[];
  /** Digest of every file in the folder after it, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Lines of the printed text that are kept. */
const keptLines = 10;

/**
 * Unpacks the package without its outputs into a temporary folder, runs its main program there and
 * takes the digests of what stands there then. The folder is removed.
 *
 * @param archive a package whose paths are all relative: another one would be unpacked elsewhere
 */
export async function runOffline(archive: PackageFiles): Promise<OfflineRun> {
  const top = await Deno.makeTempDir({ prefix: "hub and spokes " });
  try {
    const project = join(top, "package");
    for (const [path, bytes] of archive.files) {
      if (isOutput(path)) continue;
      await Deno.mkdir(dirname(join(project, path)), { recursive: true });
      await Deno.writeFile(join(project, path), bytes);
    }
    const flags = ["--no-config", "--no-remote", "--no-npm", "--allow-read", "--allow-run"];
    const program = [Deno.execPath(), "run", ...flags, mainProgram, "reproduce"];
    const cut = await withoutNetwork();
    const [command, ...args] = [...cut, ...program];
    const { code, stdout, stderr } = await new Deno.Command(command!, {
      args,
      cwd: project,
      clearEnv: true,
      env: { NO_COLOR: "1", HOME: top, DENO_DIR: join(top, "cache") },
      stdin: "null",
    }).output();
    const decoder = new TextDecoder();
    return {
      steps: [
        "Unpacked the archive into a fresh folder whose name has blanks, without its outputs: all in " +
        `${outputFolders.join(", ")} but ${siteScriptsFolder}, which are programs`,
        `Ran \`deno ${program.slice(1).join(" ")}\` with an empty cache and home, ` +
        (cut.length > 0
          ? "in a network without an interface"
          : "without permission to use a network"),
      ],
      code,
      printed: `${decoder.decode(stdout)}\n${decoder.decode(stderr)}`.trim().split("\n")
        .slice(-keptLines),
      digests: await digestsBelow(project),
    };
  } finally {
    await Deno.remove(top, { recursive: true });
  }
}

/** What to put before a command so that it has no network; nothing where the system has no such means. */
async function withoutNetwork(): Promise<string[]> {
  const cut = ["/usr/bin/unshare", "--map-root-user", "--net"];
  try {
    const { success } = await new Deno.Command(cut[0]!, {
      args: [...cut.slice(1), "/bin/true"],
      stdout: "null",
      stderr: "null",
    }).output();
    return success ? cut : [];
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

async function digestsBelow(project: string): Promise<Map<string, string>> {
  const entries = (await Array.fromAsync(Deno.readDir(project))).map(({ name }) => name);
  const found = await Promise.all(entries.map((name) => filesAt(join(project, name))));
  const digests = new Map<string, string>();
  for (const path of found.flatMap((paths) => paths ?? [])) {
    const below = path.slice(project.length + 1).replaceAll("\\", "/");
    digests.set(below, await sha256(await Deno.readFile(path)));
  }
  return digests;
}
