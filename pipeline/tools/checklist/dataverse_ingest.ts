/**
 * Whether Dataverse would make the tables of a package into its own form as they are. It turns each
 * CSV file into tab-separated values, names variables by the first line, and refuses or spoils a
 * file whose rows differ in length, whose names are not fit, or whose quotation marks are out of place.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import { problemLine } from "../../base/problems/print.ts";
import { readGuarded } from "../../base/sheets/read_sheet.ts";
import { sheetProblem, strayQuotes } from "../../base/sheets/sheet_faults.ts";
import { type Check, checked } from "../verify/check.ts";
import { type PackageFiles, pathsEnding } from "./package_files.ts";

/** Letters of a name in Dataverse's own database. */
const longestName = 255;

/** Every CSV file reads as one table of whole rows, under names that can be variables. */
export function dataverseIngest(name: string, archive: PackageFiles): Check {
  const paths = pathsEnding(archive, ".csv");
  return checked(
    name,
    paths.flatMap((path) => tableFaults(path, archive.files.get(path)!)),
    counted(paths.length, "table"),
  );
}

function tableFaults(path: string, bytes: Uint8Array): string[] {
  const { header, problems, notes } = readGuarded(path, bytes, {
    text: (file, text, scan) => [
      ...strayQuotes(file, text, scan),
      ...scan.broken.map(([from]) =>
        sheetProblem(file, "cell-broken", from, "a line break", "a cell on one line")
      ),
    ],
    rows: () => [],
  });
  return [
    ...problems.map(problemLine),
    // A mark before the first name, or lines that end in two ways, would become part of the values.
    ...notes.map(({ says }) => `${path}: ${says}`),
    ...header.flatMap((name) => {
      const why = nameFault(name);
      return why === undefined ? [] : [`${path}: the column ${JSON.stringify(name)} ${why}`];
    }),
  ];
}

function nameFault(name: string): string | undefined {
  if (name.trim() === "") return "has no name";
  if (/\s/.test(name)) return "has a blank in its name";
  return name.length > longestName ? `has a name of ${name.length} letters` : undefined;
}
