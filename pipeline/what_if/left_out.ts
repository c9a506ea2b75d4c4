/**
 * Evidence that is left out, by the rows that go with it.
 *
 * @module
 */
import { type Answer, refuseName } from "../base/problems/answer.ts";
import { findingReads, type FindingRows } from "../findings/evidence/finding_rows.ts";
import { claimsOnly, evidenceOnly } from "../robustness/leave_outs.ts";
import { cleanTableOf, type CleanTexts } from "../tables/clean_texts.ts";
import { evidenceGrade } from "../tables/vocabulary.ts";
import type { Without } from "./edits.ts";

/** Tables whose rows stand for no judgement of a case: they are shared by all. */
const shared: ReadonlySet<string> = new Set(["sources"]);

/**
 * The tables without what an edit leaves out, or why there is no such thing. An archive or a grade is
 * left out as the robustness does it, a source as a grade, a case with every row of its folder but the
 * list of its documents.
 *
 * @param rows typed rows of the same texts
 */
export function leftOut(
  texts: CleanTexts,
  rows: FindingRows,
  { by, which }: Without,
): Answer<CleanTexts> {
  const known = namesOf(texts, rows, by);
  if (!known.has(which)) {
    return refuseName(`Cannot leave out the ${by}`, which, expected[by], known);
  }
  const left = rowsWithout(rows, by, which);
  const now = new Map(texts);
  for (const name of findingReads) {
    const { name: table } = cleanTableOf[name];
    const ids = new Set((left[name] ?? rows[name]).map(({ row_id: id }) => id));
    const list = texts.get(table)!;
    const stays = list.filter((row) =>
      ids.has(row["row_id"]!) && !(by === "case" && row["case"] === which && !shared.has(table))
    );
    if (stays.length < list.length) now.set(table, stays);
  }
  return { found: now };
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

function rowsWithout(rows: FindingRows, by: Without["by"], which: string): Partial<FindingRows> {
  switch (by) {
    case "source":
      return evidenceOnly(rows, ({ source }) => source !== which);
    case "case":
      return evidenceOnly(rows, (row) => row.case !== which);
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
