/**
 * Evidence that is left out, by the rows that go with it.
 *
 * @module
 */
import { type Answer, refuseName } from "../base/problems/answer.ts";
import { findingReads, type FindingRows } from "../findings/evidence/finding_rows.ts";
import { claimsOnly, evidenceOnly } from "../robustness/leave_outs.ts";
import { cleanTables } from "../tables/all.ts";
import { cleanTableOf, type CleanTexts } from "../tables/clean_texts.ts";
import { evidenceGrade } from "../tables/vocabulary.ts";
import type { Without } from "./edits.ts";
import type { KeptRules } from "./kept_rules.ts";

/**
 * The tables without what an edit leaves out, or why there is no such thing. An archive or a grade is
 * left out as the robustness does it, a source as a grade. A case is left out as if nobody had coded it,
 * with every row that is about nothing without it; the list of its documents stays, for others cite them.
 *
 * @param rows typed rows of the same texts
 * @param breaking the rows of some tables that break rules
 */
export function leftOut(
  texts: CleanTexts,
  rows: FindingRows,
  { by, which }: Without,
  breaking: KeptRules["breaking"],
): Answer<CleanTexts> {
  const known = namesOf(texts, rows, by);
  if (!known.has(which)) {
    return refuseName(`Cannot leave out the ${by}`, which, expected[by], known);
  }
  if (by === "case") return { found: withoutCase(texts, which, breaking) };
  const left = rowsWithout(rows, by, which);
  const now = new Map(texts);
  for (const name of findingReads) {
    const { name: table } = cleanTableOf[name];
    const ids = new Set((left[name] ?? rows[name]).map(({ row_id: id }) => id));
    const list = texts.get(table)!;
    const stays = list.filter((row) => ids.has(row["row_id"]!));
    if (stays.length < list.length) now.set(table, stays);
  }
  return { found: now };
}

function withoutCase(
  texts: CleanTexts,
  which: string,
  breaking: KeptRules["breaking"],
): CleanTexts {
  const now = new Map(texts);
  for (const { name, role } of cleanTables) {
    const list = texts.get(name) ?? [];
    const stays = role === "documents" ? list : list.filter((row) => row["case"] !== which);
    if (stays.length < list.length) now.set(name, stays);
  }
  // Every round leaves out a row, or none is left that is about nothing.
  for (let gone = breaking(now); gone.size > 0; gone = breaking(now)) {
    for (const [name, ids] of gone) {
      now.set(name, now.get(name)!.filter((row) => !ids.has(row["row_id"]!)));
    }
  }
  return now;
}

const expected: Readonly<Record<Without["by"], string>> = {
  source: "the key of a source that a row cites",
  case: "a case folder with rows",
  archive: "a state whose archives hold a source",
  grade: `one of ${evidenceGrade.allowed!.join(" · ")}`,
};

/** All that can be left out by a kind of name. */
export function namesOf(
  texts: CleanTexts,
  rows: FindingRows,
  by: Without["by"],
): ReadonlySet<string> {
  switch (by) {
    case "source":
      return new Set(rows.sources.map(({ source }) => source));
    case "archive":
      return new Set(rows.sources.flatMap(({ archive_countries: of }) => of ?? []));
    case "case":
      return new Set(
        [...texts.values()].flat().map((row) => row["case"]!).filter((name) => name !== ""),
      );
    case "grade":
      return new Set(evidenceGrade.allowed);
  }
}

function rowsWithout(
  rows: FindingRows,
  by: Exclude<Without["by"], "case">,
  which: string,
): Partial<FindingRows> {
  switch (by) {
    case "source":
      return evidenceOnly(rows, ({ source }) => source !== which);
    case "grade":
      return evidenceOnly(rows, ({ evidence }) => evidence !== which);
    case "archive": {
      const archives = new Map(
        rows.sources.map(({ source, archive_countries: of }) => [source, of ?? []]),
      );
      return claimsOnly(rows, ({ source }) => !(archives.get(source) ?? []).includes(which));
    }
  }
}
