/**
 * Whether an ally had a commitment of the United States on the day on which a row says that it was
 * put to the test, and has been watched for long enough after it.
 *
 * @module
 */
import { afterAllDays, beforeAllDays, dayBounds, firstYearOf } from "../base/dates/edtf.ts";
import type { Problem } from "../base/problems/problem.ts";
import { commitmentSpans } from "../measures/commitments/commitment_spans.ts";
import { lastYear, type Span, spanOf } from "../base/dates/spans.ts";
import { cleanTables, evidence, judgement } from "../tables/all.ts";
import type { CleanRows } from "../tables/clean_rows.ts";
import { hub } from "../tables/states.ts";
import type { Committed, Table } from "../tables/table.ts";
import { cellProblem, type CodedRow, soundText } from "../tables/coded_row.ts";
import type { MergedRow } from "./merge.ts";
import { typedRows } from "./typed_rows.ts";

/** A promise of the hub to a state, or to an organisation as a whole. */
interface Pledge {
  readonly ally: string;
  readonly treaty: string;
  readonly span: Span;
}

/** The tables that {@linkcode shockCommitmentProblems} looks at. */
export const shockTables: readonly Table[] = [
  evidence.treaties,
  evidence.treatyParties,
  judgement.commitments,
  judgement.states,
  ...cleanTables.filter(({ committed }) => committed !== undefined),
];

/**
 * Rows with a day on which the ally surely had no commitment of class A or B with the United
 * States, and those whose years after it are not over. An ally that is no state and no organisation
 * is reported elsewhere, and so are treaties that cannot be read: as long as there are any, nothing
 * is said.
 */
export function shockCommitmentProblems(
  tables: ReadonlyMap<Table, readonly MergedRow[]>,
): Problem[] {
  const treaties = typedRows(evidence.treaties, tables);
  const treatyParties = typedRows(evidence.treatyParties, tables);
  const commitments = typedRows(judgement.commitments, tables);
  if (!treaties || !treatyParties || !commitments) return [];
  const pledges = Map.groupBy(
    pledgesOf({ treaties, treatyParties, commitments }),
    ({ ally }) => ally,
  );
  const known = new Set([
    ...(tables.get(judgement.states) ?? []).map((row) => soundText(row, "state")),
    ...commitments.map(({ organisation }) => organisation),
  ]);
  return [...tables].flatMap(([{ committed }, rows]) =>
    committed === undefined ? [] : rows.flatMap((row) => {
      const [ally, date] = [soundText(row, committed.ally), soundText(row, committed.day)];
      if (date === "" || ally === hub || !known.has(ally)) return [];
      return [
        ...withoutPledge(row, committed, pledges.get(ally) ?? []),
        ...unwatched(row, committed),
      ];
    })
  );
}

function unwatched(row: CodedRow, { day, years }: Committed): Problem[] {
  if (firstYearOf(soundText(row, day)) + years <= lastYear) return [];
  const hint = `what followed is judged by the ${years} years after, and the sheets end with ` +
    `${lastYear}`;
  return [cellProblem(row, day, `a date of ${lastYear - years} or before`, hint)];
}

function withoutPledge(
  row: CodedRow,
  columns: Committed,
  pledges: readonly Pledge[],
): Problem[] {
  const shock = dayBounds(soundText(row, columns.day));
  const inForce = ({ span }: Pledge) =>
    span.startEarliest <= (shock.latest ?? span.startEarliest) &&
    (span.endLatest === undefined || span.endLatest >= shock.earliest!);
  if (pledges.some(inForce)) return [];
  const ally = soundText(row, columns.ally);
  const expected = `a date on which a commitment (class A or B) of ${hub} to ${ally} is in force`;
  const others = [...new Set(pledges.map(({ treaty, span }) => `${treaty}${yearsOf(span)}`))];
  const hint = others.length === 0 ? "" : `it has ${others.join(", ")}`;
  // A matter between tables: where a sheet cannot be read, its treaties only seem to be missing.
  return [{ ...cellProblem(row, columns.day, expected, hint), code: "reference-unknown" }];
}

/** Years of a span as far as they are known. */
function yearsOf({ startEarliest, endLatest }: Span): string {
  const year = (day: string) => day.slice(0, 4);
  const from = startEarliest === beforeAllDays ? "" : ` from ${year(startEarliest)}`;
  const open = endLatest === undefined || endLatest === afterAllDays;
  return `${from}${open ? "" : ` to ${year(endLatest)}`}`;
}

/**
 * What the hub promises in its commitments: to each party, and to the organisation that each set
 * up.
 */
function pledgesOf(
  rows: Pick<CleanRows, "treaties" | "treatyParties" | "commitments">,
): Pledge[] {
  const organisations = new Map(
    rows.commitments.map(({ treaty_id: id, organisation }) => [id, organisation]),
  );
  const covered = coveredBy(rows);
  return commitmentSpans(rows).flatMap(({ treaty, span, parties, organisationEnded }) => {
    const ofHub = parties.find(({ state }) => state === hub);
    if (!ofHub) return [];
    const organisation = organisations.get(treaty) ?? null;
    return [
      ...parties.filter((party) => party !== ofHub).map((party) => ({
        ally: party.state,
        treaty,
        span: endedBy(party.span, party.suspendedFrom),
      })),
      ...covered(treaty),
      ...(organisation === null
        ? []
        : [{ ally: organisation, treaty, span: endedBy(span, organisationEnded) }]),
    ];
  });
}

/**
 * Makes the finder of states that a paper counted with a commitment covers, with rows of their own
 * among its parties, though they are no parties to the commitment itself: its protection may reach
 * beyond them.
 */
function coveredBy(
  { treatyParties, commitments }: Pick<CleanRows, "treatyParties" | "commitments">,
): (treaty: string) => Pledge[] {
  const papersOf = Map.groupBy(commitments, ({ parent }) => parent);
  const partiesOf = Map.groupBy(treatyParties, ({ treaty_id: id }) => id);
  return (treaty) =>
    (papersOf.get(treaty) ?? []).flatMap(({ treaty_id: id }) => partiesOf.get(id) ?? [])
      .flatMap((row) =>
        row.party.map((ally) => ({
          ally,
          treaty: row.treaty_id,
          span: spanOf(row.from, row.to, row.exit_mode !== null),
        }))
      );
}

function endedBy(span: Span, day: string | undefined): Span {
  if (day === undefined || (span.endLatest !== undefined && span.endLatest <= day)) return span;
  return { ...span, endLatest: day };
}
