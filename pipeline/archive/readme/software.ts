/**
 * Section "Software Requirements".
 *
 * @module
 */
import { byText } from "../../base/words/order.ts";
import { markdownTable } from "../../base/words/markdown_table.ts";
import { leastDeno, pinnedDeno } from "../../base/commands/least_deno.ts";
import { type ReadmeMaterial, textOf } from "./material.ts";

/** A package that the programs import, with the version that the lock fixes. */
export interface Software {
  readonly name: string;
  /** `npm` or `jsr`. */
  readonly from: string;
  readonly version: string;
}

/** The packages named by the lock, without those that they are built on. */
export function lockedSoftware(lock: string): Software[] {
  const { specifiers = {} } = JSON.parse(lock) as {
    readonly specifiers?: Readonly<Record<string, string>>;
  };
  return Object.entries(specifiers).map(([asked, found]) => {
    const [, from, name] = /^(\w+):\/?((?:@[^/]+\/)?[^@/]+)@/.exec(asked)!;
    // What follows `_` are the packages that it was resolved beside.
    return { name: name!, from: from!, version: found.replace(/_.*$/, "") };
  }).sort((a, b) => byText(a.name, b.name));
}

/** How many packages the lock fixes in all. */
function lockedInAll(lock: string): number {
  const { npm = {}, jsr = {} } = JSON.parse(lock) as Readonly<Record<string, object | undefined>>;
  return Object.keys(npm).length + Object.keys(jsr).length;
}

/** Program, packages and versions, and that none of it need be installed. */
export function softwareText({ files }: Pick<ReadmeMaterial, "files">): string {
  const lock = textOf(files, "deno.lock") ?? "{}";
  const software = lockedSoftware(lock);
  const list = software.length === 0 ? "The lock names no package." : markdownTable(
    [
      ["Package", "Version"],
      ...software.map(({ name, from, version }) => [
        `${from}:${name}`,
        version,
      ]),
    ],
    [0, 1],
  );
  return [
    "- [x] Nothing has to be installed by hand: the package holds all code, and makes all folders.",
    "One of two programs is needed, on Linux, macOS or Windows, and nothing that must be installed " +
    "with the rights of an administrator:",
    `- Deno ${pinnedDeno}, with which all outputs were made (${leastDeno} is the oldest that reads ` +
    "the lock file);\n- or Node.js 20 or later, for the bundle in `offline/`, which holds all code " +
    "in one readable file and asks for no package.",
    "With a network, Deno fetches the packages below at its first run, in the versions and with the " +
    `digests that \`deno.lock\` fixes (${
      lockedInAll(lock)
    } packages, those that these are built on ` +
    "among them). Some serve tests only. Their licences are in `offline/THIRD-PARTY-LICENSES.txt`.",
    list,
    "The loaders for R, Python and Stata in `data-clean/` are for readers of the data; no output " +
    "needs them.",
  ].join("\n\n");
}
