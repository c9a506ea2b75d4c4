/**
 * The rows of the judgement files that decided what a cell says.
 *
 * @module
 */
import { type RawRow, textOf, textsOf } from "../../clean/cell.ts";
import { toPhrase } from "../../clean/dates.ts";
import { listedNames, namePlace } from "../../clean/names.ts";
import { readWrittenDate } from "../../base/dates/written_date.ts";
import { aliasOf, type Column } from "../../tables/table.ts";
import type { TraceData } from "./trace_data.ts";

/** A judgement row and what it says on a cell. */
export interface Decider {
  readonly file: string;
  readonly line: number;
  readonly says: string;
  readonly reason: string;
  /** Whether a careful reader could judge otherwise. */
  readonly contested: boolean;
}

/** The judgement rows that decided a cell made of a raw row by the rule of its column. */
export function decidersOf(data: TraceData, raw: RawRow, column: Column): Decider[] {
  const text = textOf(raw, column.from);
  if (text === "") return [];
  switch (column.rule) {
    case "copy":
      return [];
    case "date":
      return dateDeciders(text, textOf(raw, "source"), data.rawOf(({ role }) => role === "dates"));
    case "same agreement":
      return aliasDeciders(data, text, column.refersTo ?? raw.table.name);
    default: {
      const names = column.rule === "state list" ? listedNames(text) : [text];
      return nameDeciders(data, names, raw);
    }
  }
}

function decider(row: RawRow, says: string): Decider {
  const { file, line, cells } = row;
  return { file, line, says, reason: cells["reason"]!, contested: cells["contested"] === "yes" };
}

function aliasDeciders(data: TraceData, text: string, target: string): Decider[] {
  return data.rawOf((table) => aliasOf(table)?.target === target).flatMap((row) => {
    const stays = row.cells[aliasOf(row.table)!.from]!;
    return row.cells[row.table.id[0]!] === text && stays !== ""
      ? [decider(row, `${text} is ${stays}`)]
      : [];
  });
}

function nameDeciders(data: TraceData, names: readonly string[], raw: RawRow): Decider[] {
  return names.flatMap((name) => {
    const row = data.actorOf(name, namePlace(raw));
    if (!row) return [];
    const { states, voice, reported_by: reportedBy } = row.cells;
    const said = reportedBy ? `, reported by ${reportedBy}` : "";
    return [decider(row, `${JSON.stringify(name)} is ${states || "no state"}, ${voice}${said}`)];
  });
}

function dateDeciders(text: string, source: string, readings: readonly RawRow[]): Decider[] {
  const listed = readings.filter((row) =>
    textOf(row, "kind") !== "phrase" && textOf(row, "as_written") === text
  );
  const exact = listed.find((row) => textOf(row, "source") === source) ??
    listed.find((row) => textOf(row, "source") === "");
  if (exact) {
    return [decider(exact, `${JSON.stringify(text)} is ${exact.cells["edtf"] || "no date"}`)];
  }
  const phrases = readings.filter((row) => textOf(row, "kind") === "phrase");
  const written = readWrittenDate(text, phrases.map((row) => toPhrase(textsOf(row))));
  return (written?.points ?? []).flatMap(({ word, decade, month }) => {
    const unit = decade !== undefined ? "decade" : month !== undefined ? "month" : "year";
    return phrases.filter((row) =>
      textOf(row, "as_written") === word && textOf(row, "unit") === unit
    )
      .map((row) =>
        decider(row, `${word} (${unit}) is ${row.cells["from"]} to ${row.cells["to"]}`)
      );
  });
}
