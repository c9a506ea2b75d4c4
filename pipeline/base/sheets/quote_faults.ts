/**
 * Quotation marks out of place in a sheet whose cells all end on the line on which they begin.
 *
 * @module
 */
import type { Problem } from "../problems/problem.ts";
import { scanLines } from "./scan_lines.ts";
import { sheetProblem, strayQuotes } from "./sheet_faults.ts";

/**
 * Faults line by line, so that a mark too many on one says nothing of the next. A line that only
 * ends a cell left open above it is that cell's fault.
 */
export function quoteFaults(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  let openFrom = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const number = index + 1;
    if (!line.includes('"')) continue;
    const alone = quotesOf(line);
    if (!alone.stray && !alone.open) continue;
    const asEnd = openFrom > 0 ? quotesOf(`"${line}`) : { stray: true, open: false };
    if (!asEnd.stray) {
      openFrom = 0;
      if (!asEnd.open) continue;
    }
    if (asEnd.open && !asEnd.stray || alone.open) {
      openFrom = number;
      problems.push(leftOpen(file, number, line));
    } else problems.push(...strayQuotes(file, line, { strayQuotes: [number] }));
  }
  return problems;
}

/** Whether marks of a line are out of place, and whether it leaves a cell open. */
function quotesOf(line: string): { readonly stray: boolean; readonly open: boolean } {
  // A line end within quotation marks makes the cell a broken one.
  const { strayQuotes, broken } = scanLines(`${line}\n`);
  const open = broken.length > 0;
  return { stray: strayQuotes.length > (open ? 1 : 0), open };
}

function leftOpen(file: string, number: number, line: string): Problem {
  return sheetProblem(
    file,
    "cell-broken",
    number,
    lastOpening(line).slice(0, 40),
    "cells that end on the line on which they begin",
    "close its quotation mark, double it if it is part of the text, or write what it holds on one line",
  );
}

/** The end of a line from the mark on that it leaves open. */
function lastOpening(line: string): string {
  let [from, inside] = [0, false];
  for (let at = 0; at < line.length; at++) {
    if (line[at] !== '"') continue;
    inside = !inside;
    if (inside && line[at - 1] !== '"') from = at;
  }
  return line.slice(from);
}
