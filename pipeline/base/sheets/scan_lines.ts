/**
 * Where each record of a CSV text begins, and the quotation marks that are out of place.
 *
 * @module
 */

/** What a scan of a CSV text finds. */
export interface LineScan {
  /** Physical line, from 1, on which each record begins, the header first; blank lines left out. */
  readonly records: readonly number[];
  /** Physical lines, from 1, that hold nothing. */
  readonly blank: readonly number[];
  /** Physical line, from 1, of each quotation mark that neither opens nor closes a cell. */
  readonly strayQuotes: readonly number[];
  /** First and last line of each quoted cell that runs over several, the last one that of its end. */
  readonly broken: readonly (readonly [from: number, to: number])[];
}

type State = "cell start" | "bare" | "quoted" | "quote closed";

/**
 * Walks a CSV text (RFC 4180, lines ended by LF or CRLF) once. A quoted cell may hold line breaks,
 * so a record's number is that of the line on which it begins, as an editor shows it.
 */
export function scanLines(text: string): LineScan {
  const records: number[] = [];
  const blank: number[] = [];
  const strayQuotes: number[] = [];
  const broken: [number, number][] = [];
  let state: State = "cell start";
  let line = 1;
  let begins = true;
  let quoteLine = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (state === "quoted") {
      if (letter === '"') state = "quote closed";
      else if (letter === "\n") {
        line++;
        const last = broken.at(-1);
        if (last?.[0] === quoteLine && last[1] === line - 1) last[1] = line;
        else broken.push([quoteLine, line]);
      }
      continue;
    }
    if (begins) {
      if (letter === "\n" || (letter === "\r" && text[at + 1] === "\n")) blank.push(line);
      else records.push(line);
      begins = false;
    }
    if (letter === '"') {
      if (state === "cell start") quoteLine = line;
      if (state === "bare") strayQuotes.push(line);
      // A doubled quotation mark inside a quoted cell closes and opens it again.
      else state = "quoted";
    } else if (letter === "\n") {
      state = "cell start";
      line++;
      begins = true;
    } else if (letter === ",") {
      state = "cell start";
    } else if (letter !== "\r") {
      if (state === "quote closed") strayQuotes.push(line);
      state = "bare";
    }
  }
  if (state === "quoted") strayQuotes.push(quoteLine);
  return { records, blank, strayQuotes, broken };
}
