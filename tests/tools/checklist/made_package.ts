/**
 * A small package in which a data editor finds nothing to ask for, and the checks of one.
 *
 * @module
 */
import { manifestPath } from "../../../pipeline/archive/contents.ts";
import { manifestText, sha256 } from "../../../pipeline/base/files/digest.ts";
import { fileChecks } from "../../../pipeline/tools/checklist/checklist.ts";
import type { PackageFiles } from "../../../pipeline/tools/checklist/package_files.ts";

const encoder = new TextEncoder();

/** Text by path. */
export type Texts = Readonly<Record<string, string>>;

const columns = ["source", "full_citation"];

/** A README with every section, filled. */
export const madeReadme = `# README

## Overview

What it is.

## Data Availability and Provenance Statements

### Statement about Rights

All may be used.

### License for Data

CC BY.

### Summary of Availability

Public.

### Details on each Data Source

One volume.

## Dataset list

- \`data-clean/tables/sources.csv\`

## Computational requirements

### Software Requirements

Deno.

### Controlled Randomness

None.

### Memory, Runtime, Storage Requirements

Little.

## Description of programs/code

One program.

### License for Code

MIT.

## Instructions to Replicators

Run it.

### Details

Nothing else.

## List of tables and programs

One table.

## References

Editor, An. 1980. *Volume of Papers*.
`;

/** Texts of the package without its manifest. */
export const madeTexts: Texts = {
  "README.md": madeReadme,
  "deno.json": "{}\n",
  "offline/run.mjs": "// runs all\n",
  "offline/reproduce.mjs": "// all stages\n",
  "offline/source.txtar": "-- a.ts --\n",
  "data-clean/tables/sources.csv": 'source,full_citation\nPapers 1,"Volume of Papers, no. 1"\n',
  "data-clean/datapackage.json": JSON.stringify({
    resources: [{
      path: "tables/sources.csv",
      schema: { fields: columns.map((name) => ({ name, description: `The ${name}` })) },
    }],
  }),
};

/** A package of texts with the manifest of them. */
export async function packageOf(
  texts: Texts,
  more: Partial<PackageFiles> = {},
): Promise<PackageFiles> {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]));
  const digests = await Promise.all(
    [...files].map(async ([path, bytes]) => [path, await sha256(bytes)] as const),
  );
  files.set(manifestPath, encoder.encode(manifestText(new Map(digests))));
  return { folder: "hub-and-spokes-1.0.0", files, repeated: [], ...more };
}

/** The same package with the bytes of one file replaced, and its manifest as it was. */
export function withFile(made: PackageFiles, path: string, text: string): PackageFiles {
  return { ...made, files: new Map([...made.files, [path, encoder.encode(text)]]) };
}

/** Faults by name of each check that does not hold. */
export async function faultsOf(made: PackageFiles): Promise<Record<string, readonly string[]>> {
  const checks = await Promise.all(
    Object.values(fileChecks).flatMap((part) =>
      Object.entries(part).map(([name, check]) => check(name, made))
    ),
  );
  return Object.fromEntries(
    checks.filter(({ ok }) => !ok).map(({ name, detail }) => [name, detail]),
  );
}
