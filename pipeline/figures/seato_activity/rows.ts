/**
 * Rows of the figure of SEATO's activity: stocks by year, and what is listed, with places on the
 * page.
 *
 * @module
 */
import type { SeatoActivityLine } from "../../tables/derived/findings/seato_activity.ts";
import type { SeatoEventLine } from "../../tables/derived/findings/seato_events.ts";
import { wrappedText } from "../draw/wrapped_text.ts";

/** A plotted row; what does not apply to it is empty. */
export interface ActivityRow {
  /** `stock` is a number at the end of a year; the others are single happenings. */
  readonly mark: "stock" | "leave" | "council" | "special council" | "exercise" | "end or cut";
  readonly year: number;
  /** What is counted; stocks only. */
  readonly series: string | null;
  /** Bottom and top; for a happening its line from the top, in lines of one. */
  readonly from: number | null;
  readonly to: number;
  readonly label: string | null;
  /** Whether the label stands at the left of the mark. */
  readonly left: boolean | null;
  readonly evidence: string | null;
  /** Row id in the clean tables. */
  readonly row: string | null;
}

/** Pixels that a year takes, and free width at the left of the first year. */
export const layout = { year: 25, gutter: 76, first: 12 };

/** Labels of ends and cuts: letters, the gap to the mark, and a further line in lines of one. */
export const endLabels = { fontSize: 10.5, gap: 7, further: 0.75 };

const happening = { series: null, from: null, label: null, left: null };

/**
 * Stocks of every year, then leaves, meetings, exercises, and ends and cuts; twins are left out.
 */
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
  let top = 0;
  const ends = listed("end or cut").map((event): ActivityRow => {
    const label = event.summary.replace(/\.$/, "");
    const { lines, left } = placedLabel(label, event.year!, [first, last]);
    const more = endLabels.further * (lines.length - 1);
    const to = top + more / 2;
    top += 1 + more;
    return {
      ...happening,
      mark: "end or cut",
      year: event.year!,
      to,
      label,
      left,
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

/** A label in lines that fit the wider side of its mark, and whether that is the left one. */
export function placedLabel(
  label: string,
  year: number,
  [first, last]: readonly [number, number],
): { readonly lines: readonly string[]; readonly left: boolean } {
  const before = layout.gutter + (year - first) * layout.year;
  const after = (last - year) * layout.year;
  const room = Math.max(before, after) + layout.first - endLabels.gap;
  return { lines: wrappedText(label, room, endLabels.fontSize), left: before >= after };
}
