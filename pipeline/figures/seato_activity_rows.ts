/**
 * Rows of the figure of SEATO's activity: stocks by year, and what is listed, with places on the page.
 *
 * @module
 */
import type { SeatoActivityLine } from "../findings/tables/seato_activity.ts";
import type { SeatoEventLine } from "../findings/tables/seato_events.ts";

/** A plotted row; what does not apply to it is empty. */
export interface ActivityRow {
  /** `stock` is a number at the end of a year; the others are single happenings. */
  readonly mark: "stock" | "leave" | "council" | "special council" | "exercise" | "end or cut";
  readonly year: number;
  /** What is counted; stocks only. */
  readonly series: string | null;
  /** Bottom and top; for a happening its line from the top. */
  readonly from: number | null;
  readonly to: number;
  readonly label: string | null;
  /** Whether the label stands at the left of the mark. */
  readonly left: boolean | null;
  readonly evidence: string | null;
  /** Row id in the clean tables. */
  readonly row: string | null;
}

/** Pixels that a year and a letter of a label take, and free width at the left of the first year. */
export const layout = { year: 25, letter: 4.4, gutter: 76, first: 12 };

const happening = { series: null, from: null, label: null, left: null };

/** Stocks of every year, then leaves, meetings, exercises, and ends and cuts; twins are left out. */
export function activityRows(
  years: readonly SeatoActivityLine[],
  events: readonly SeatoEventLine[],
): ActivityRow[] {
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const listed = (wanted: string) =>
    events.filter(({ kind, year, same_as }) =>
      kind === wanted && year !== null && same_as === null
    );
  const ticks = (["council", "special council", "exercise"] as const).flatMap((mark) =>
    listed(mark).map((event): ActivityRow => ({
      ...happening,
      mark,
      year: event.year!,
      // Of several in a year each stands a little to the right of the one before.
      to: listed(mark).filter(({ year }) => year === event.year).indexOf(event),
      evidence: event.evidence,
      row: event.row,
    }))
  );
  const leaves = listed("leave").map((event, line): ActivityRow => ({
    ...happening,
    mark: "leave",
    year: event.year!,
    to: line,
    label: `${event.states}: ${event.left}, ${event.year}`,
    left: true,
    evidence: event.evidence,
    row: event.row,
  }));
  const ends = listed("end or cut").map((event, line): ActivityRow => {
    const before = layout.gutter + (event.year! - first) * layout.year;
    const after = (last - event.year!) * layout.year;
    return {
      ...happening,
      mark: "end or cut",
      year: event.year!,
      to: line,
      label: clipped(event.summary, Math.floor(Math.max(before, after) / layout.letter)),
      left: before >= after,
      evidence: event.evidence,
      row: event.row,
    };
  });
  return [...years.flatMap(stocks), ...leaves, ...ticks, ...ends];
}

function stocks(line: SeatoActivityLine): ActivityRow[] {
  const { year } = line;
  const row = (series: string, from: number | null, to: number): ActivityRow => ({
    ...happening,
    mark: "stock",
    year,
    series,
    from,
    to,
    evidence: null,
    row: null,
  });
  return [
    row("treaty", null, line.treaty_parties),
    row("organisation", null, line.members_low),
    row("military work", null, line.military_members_low),
    ...line.council_members === null ? [] : [row("at the Council", null, line.council_members)],
    row("military", 0, line.military_institutions_low),
    row("other", line.military_institutions_low, line.institutions_low),
    row("possibly", line.institutions_low, line.institutions_high),
  ];
}

/** A text without its full stop, cut between words where it is longer than some letters. */
export function clipped(text: string, letters: number): string {
  const whole = text.replace(/\.$/, "");
  if (whole.length <= letters) return whole;
  const cut = whole.slice(0, letters);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[,;:]$/, "")} …`;
}
