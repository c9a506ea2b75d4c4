/**
 * From the bytes of a sheet to its text.
 *
 * @module
 */
import type { Note } from "../problems/note.ts";
import type { Problem } from "../problems/problem.ts";
import { decoded, likelyEncoding, type Likeness, plainLikeness } from "./likely_encoding.ts";

/** The text of a sheet, without a byte-order mark at its beginning, and what is said of its form. */
export interface SheetText {
  readonly text: string;
  readonly notes: readonly Note[];
}

/**
 * Reads bytes as UTF-8. A byte-order mark and lines that end in CRLF, as Excel writes them, are
 * accepted and noted.
 *
 * @param file path that problems and notes name
 */
export function decodeSheet(file: string, bytes: Uint8Array): SheetText | Problem {
  const fault = { code: "file-encoding", file, column: "" } as const;
  const plain = plainLikeness(bytes);
  const text = plain ? undefined : decoded(bytes, "utf-8");
  if (text === undefined) return { ...fault, ...notUtf8(bytes, plain) };
  const alone = text.search(/\r(?!\n)/);
  if (alone >= 0) {
    const hint = "save the sheet with LF line ends";
    return {
      ...fault,
      line: lineAt(text, alone),
      value: "\r",
      expected: "lines that end in LF",
      hint,
    };
  }
  const notes: Note[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    notes.push({ file, line: 1, says: "the byte-order mark at its beginning is left out" });
  }
  const ended = text.indexOf("\r\n");
  if (ended >= 0) {
    notes.push({
      file,
      line: lineAt(text, ended),
      says: "lines that end in CRLF are read like LF",
    });
  }
  return { text, notes };
}

type Fault = Pick<Problem, "line" | "value" | "expected" | "hint">;

/** Says on which line bytes cease to be UTF-8, what they are likely to be and how that would read. */
function notUtf8(bytes: Uint8Array, plain: Likeness | undefined): Fault {
  const expected = "UTF-8 text";
  if (plain) {
    const hint = plain.label === undefined
      ? 'open it and save the sheet as "CSV UTF-8"'
      : 'save the sheet as "CSV UTF-8"';
    return { line: 0, value: `bytes that look like ${plain.looksLike}`, expected, hint };
  }
  const { number, line } = firstOtherLine(bytes);
  const { looksLike, label } = likelyEncoding(line);
  const reading = decoded(line, label!)?.trim() ?? "";
  const around = firstBeyondAscii(reading);
  return {
    line: number,
    value: "bytes that are not UTF-8",
    expected,
    hint: `they look like ${looksLike}, which would read ${
      JSON.stringify(around)
    }; save the sheet as "CSV UTF-8"`,
  };
}

/** The first line that is not UTF-8, and its number. */
function firstOtherLine(bytes: Uint8Array): { number: number; line: Uint8Array } {
  let [number, from] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end === -1 ? undefined : end);
    if (end === -1 || decoded(line, "utf-8") === undefined) return { number, line };
    [number, from] = [number + 1, end + 1];
  }
}

/** Some letters around the first one that is not ASCII. */
function firstBeyondAscii(text: string): string {
  const at = Math.max(0, text.search(/\P{ASCII}/u));
  return text.slice(Math.max(0, at - 12), at + 12);
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}
