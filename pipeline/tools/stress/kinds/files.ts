/**
 * Damages to files as a whole.
 *
 * @module
 */
import { caught, type FileChange, harmless, type Kind } from "../damage/damage.ts";
import { fileKind, linesKind } from "../damage/line_kind.ts";
import { below, pick } from "../damage/pick.ts";
import type { GroundSheet } from "../damage/ground.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** The file with its text changed; nothing where it stays as it is. */
function retold(
  name: string,
  does: string,
  change: (text: string, sheet: GroundSheet) => string | Uint8Array | undefined,
  expectation: Parameters<typeof fileKind>[2] = caught,
): Kind {
  return fileKind(name, does, expectation, (sheet) => {
    const text = sheet.lines.map((line) => `${line}\n`).join("");
    const made = change(text, sheet);
    if (made === undefined || made === text) return undefined;
    return [{ path: sheet.file.path, bytes: typeof made === "string" ? encode(made) : made }];
  });
}

/** The file is gone, and something else may be there. */
function moved(
  name: string,
  does: string,
  others: (sheet: GroundSheet) => readonly FileChange[],
): Kind {
  return fileKind(name, does, caught, (sheet) => [{ path: sheet.file.path }, ...others(sheet)]);
}

const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);

/** Bytes of the encoding that old Windows programs write; letters that it lacks as question marks. */
const latin1 = (text: string) =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0) > 0xff ? 0x3f : letter.charCodeAt(0));

/** Kinds of file that is missing, cut, renamed or in another form. */
export const fileKinds: readonly Kind[] = [
  retold("header only", "all rows are gone", (_, { lines }) => `${lines[0]}\n`),
  retold("empty file", "no byte is left", () => ""),
  retold("file of blank lines", "and of nothing else", () => "\n\n\n"),
  retold(
    "byte-order mark",
    "at the beginning, as Excel writes it",
    (text) => `\uFEFF${text}`,
    harmless("it is no part of the text, and a note says so"),
  ),
  retold(
    "byte-order mark in the middle",
    "as when files are put together",
    (text, { lines }) => lines.length < 3 ? undefined : text.replace("\n", "\n\uFEFF"),
  ),
  retold(
    "lines that end in CRLF",
    "as Windows writes them",
    (text) => text.replaceAll("\n", "\r\n"),
    harmless("they are read like LF, and a note says so"),
  ),
  retold(
    "lines that end in CR",
    "as old Macintoshes wrote them",
    (text) => text.replaceAll("\n", "\r"),
  ),
  retold("UTF-16", "as Excel saves Unicode text", utf16),
  retold(
    "Latin-1",
    "as old Windows programs save it",
    (text) => /[\x80-\xFF]/.test(text) ? latin1(text) : undefined,
  ),
  retold(
    "separated by semicolons",
    "as Excel saves it on the continent",
    (text) => text.replaceAll(",", ";"),
  ),
  retold("separated by tabs", "as pasted from a spreadsheet", (text) => text.replaceAll(",", "\t")),
  retold(
    "workbook under the name of a sheet",
    "bytes of a zip file",
    () => Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0),
  ),
  retold(
    "NULs at the end",
    "as a crash of the disk leaves them",
    (text) => `${text}${"\0".repeat(64)}`,
  ),
  retold("last line end lost", "which may be a cut", (text) => text.slice(0, -1)),
  linesKind(
    "cut at a line end",
    "the last rows are gone",
    caught,
    ({ lines }, random) =>
      lines.length < 3 ? undefined : { lines: lines.slice(0, 1 + below(random, lines.length - 1)) },
  ),
  fileKind("cut in a line", "at any byte", caught, ({ file }, random) => {
    const bytes = file.bytes.slice(0, 1 + below(random, file.bytes.length - 1));
    return bytes.at(-1) === 0x0a ? undefined : [{ path: file.path, bytes }];
  }),
  fileKind("bytes overwritten", "one byte that is no UTF-8", caught, ({ file }, random) => {
    const bytes = file.bytes.slice();
    bytes[below(random, bytes.length - 1)] = pick(random, [0xff, 0xfe, 0xc0]);
    return [{ path: file.path, bytes }];
  }),
  moved("file deleted", "a sheet is gone", () => []),
  moved("file renamed to .tab", "as Dataverse does", ({ file: { path } }) => [
    { path: path.replace(/\.csv$/, ".tab"), other: "file" },
  ]),
  moved("file saved as a workbook", "under .xlsx", ({ file: { path } }) => [
    { path: path.replace(/\.csv$/, ".xlsx"), other: "file" },
  ]),
  moved("file renamed to .csv.txt", "as browsers do", ({ file: { path } }) => [
    { path: `${path}.txt`, other: "file" },
  ]),
  moved("file renamed to another case of letters", "as some systems do", ({ file }) => [
    { path: file.path.replace(/\.csv$/, ".CSV"), other: "file" },
  ]),
  moved("file name misspelt", "a letter doubled", ({ file: { path, bytes } }) => [
    { path: path.replace(/(\w)(\.\w+)?\.csv$/, "$1$1$2.csv"), bytes },
  ]),
  moved("folder in the place of a file", "of the same name", ({ file: { path } }) => [
    { path, other: "empty folder" },
  ]),
  fileKind(
    "copy of a sheet beside it",
    "as a file manager makes it",
    caught,
    ({ file }, random) => [
      {
        path: file.path.replace(/\.csv$/, pick(random, [" (1).csv", ".copy.csv", " copy.csv"])),
        bytes: file.bytes,
      },
    ],
  ),
  fileKind("foreign file added", "which is no sheet", caught, ({ file: { path } }, random) => {
    const name = pick(random, ["Thumbs.db", "notes.txt", "scan.pdf", "~$positions.xlsx", "a.tab"]);
    return [{ path: path.replace(/[^/]+$/, name), other: "file" }];
  }),
  fileKind("sheet of another table in its place", "its content exchanged", caught, (
    { file, table },
    random,
    { sheets },
  ) => {
    const other = pick(random, sheets);
    return other.table === table ? undefined : [{ path: file.path, bytes: other.file.bytes }];
  }),
  fileKind(
    "judgement sheet deleted",
    "by which others are read",
    caught,
    ({ file, table }) => table.holds === "judgement" ? [{ path: file.path }] : undefined,
  ),
  {
    ...fileKind(
      "case folder deleted",
      "with all that is in it",
      caught,
      ({ file }, _, { folder }) => {
        const [, name, rest] = file.path.split("/");
        if (rest === undefined) return undefined;
        return folder.sheets.filter(({ path }) => path.startsWith(`data-raw/${name}/`))
          .map(({ path }) => ({ path }));
      },
    ),
    level: "folder",
  },
];
