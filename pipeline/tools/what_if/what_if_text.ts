/**
 * What edits change, as text for the terminal.
 *
 * @module
 */
import type { CleanTexts } from "../../tables/clean_texts.ts";
import type { Change } from "../../what_if/changes.ts";
import type { Edit } from "../../what_if/edits.ts";
import type { WhatIf } from "../../what_if/what_if.ts";
import type { TitleChange } from "./figure_titles.ts";
import type { RobustnessChange } from "./robustness_changes.ts";

/** All that a run of the command found. */
export interface Found {
  readonly edits: readonly Edit[];
  readonly after: Pick<WhatIf, "warnings" | "touched" | "reading">;
  readonly changes: readonly Change[];
  readonly titles: readonly TitleChange[];
  /** Nothing where it was not asked for. */
  readonly robustness?: readonly RobustnessChange[];
}

/** The edits, what is unlikely about them, and all that they change. */
export function whatIfText(found: Found, before: CleanTexts): string {
  const { edits, after, changes, titles, robustness } = found;
  const of = (table: Change["table"]) => changes.filter((change) => change.table === table);
  const parts = [
    ["What if", edits.map((edit) => editText(edit, before))],
    ["Unlikely", after.warnings],
    ["Verdicts", of("findings").map(changeText)],
    ["Estimates", testLines(of("estimates"))],
    ["With the second reader's values", testLines(of("second_reader"), isOfSecond)],
    ["Robustness", (robustness ?? []).map(changeOfRobustness)],
    ["Figures", titles.map(({ figure, before, after }) => `${figure}: ${before} → ${after}`)],
  ] as const;
  const shown = parts.filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].join("\n"));
  const isSame = changes.length + titles.length + (robustness?.length ?? 0) === 0;
  return [...shown, ...(isSame ? [sameText(found)] : [])].join("\n\n");
}

/** That nothing changes, and why. */
function sameText({ edits, after: { touched } }: Found): string {
  const tables = [...new Set(edits.flatMap((edit) => "table" in edit ? [edit.table] : []))];
  const what = tables.length === 0 ? "what is left out" : tables.join(", ");
  return touched.length === 0
    ? `Nothing changes: no finding takes anything of it from ${what}.`
    : `Nothing changes: what the findings take from ${what} is the same with these edits. ` +
      `Looked at anew: ${touched.join(", ")}.`;
}

function editText(edit: Edit, before: CleanTexts): string {
  switch (edit.kind) {
    case "recode": {
      const { table, row, column, value } = edit;
      const was = before.get(table)?.find((each) => each["row_id"] === row)?.[column];
      return `${table} ${row} ${column}: ${shown(was ?? null)} → ${shown(value)}`;
    }
    case "drop":
      return `${edit.table} ${edit.row}: not coded`;
    case "without":
      return `without the ${edit.by} ${edit.which}`;
    case "reading":
      return `every opening read as ${edit.reading}`;
  }
}

/** Of the estimates by the second reader's values those, for the others stand above. */
function isOfSecond({ column }: Change): boolean {
  return column.startsWith("second_");
}

/** The changes of each test, a line a test and below it a line a column. */
function testLines(
  changes: readonly Change[],
  passes: (change: Change) => boolean = () => true,
): string[] {
  const tests = Map.groupBy(
    changes.filter(passes),
    ({ finding, part }) => part === "" ? finding : `${finding}, ${part}`,
  );
  return [...tests].flatMap(([name, of]) => [
    name,
    ...of.map(({ column, before, after }) => `  ${column}: ${shown(before)} → ${shown(after)}`),
  ]);
}

function changeText({ finding, before, after }: Change): string {
  return `${finding}: ${shown(before)} → ${shown(after)}`;
}

function changeOfRobustness({ finding, what, before, after }: RobustnessChange): string {
  return `${finding}, ${what}: ${shown(before)} → ${shown(after)}`;
}

function shown(value: string | number | boolean | null): string {
  return value === null || value === "" ? "(empty)" : String(value);
}
