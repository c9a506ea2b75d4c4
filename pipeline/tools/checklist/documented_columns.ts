/**
 * Whether every column of a package's data is described.
 *
 * @module
 */
import { parse } from "@std/csv";
import { counted } from "../../base/words/lists.ts";
import { type Check, checked } from "../verify/check.ts";
import { type PackageFiles, pathsEnding, textOf } from "./package_files.ts";

/** What this check reads of a Data Package. */
interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly description?: string }[];
    };
  }[];
}

/** Every column of every CSV file has a description in a `datapackage.json`, in words. */
export function documentedColumns(name: string, archive: PackageFiles): Check {
  const described = new Set<string>();
  for (const path of archive.files.keys()) {
    if (!/(?:^|\/)datapackage\.json$/.test(path)) continue;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const { resources } = JSON.parse(textOf(archive, path)!) as Descriptor;
    for (const { path: file, schema } of resources) {
      for (const { name, description = "" } of schema.fields) {
        if (description.trim() !== "") described.add(`${folder}${file}, column ${name}`);
      }
    }
  }
  const columns = pathsEnding(archive, ".csv").flatMap((path) =>
    headerOf(textOf(archive, path)!).map((column) => `${path}, column ${column}`)
  );
  const faults = columns.filter((column) => !described.has(column))
    .map((column) => `${column}: no description in a datapackage.json`);
  return checked(name, faults, counted(columns.length, "column"));
}

function headerOf(text: string): readonly string[] {
  const end = text.indexOf("\n");
  return parse(end === -1 ? text : text.slice(0, end))[0] ?? [];
}
