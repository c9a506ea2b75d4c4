/**
 * Figure: SEATO's activity and decline to its end.
 *
 * @module
 */
import type { SeatoActivityLine } from "../findings/tables/seato_activity.ts";
import type { SeatoEventLine } from "../findings/tables/seato_events.ts";
import type { MakeFigure } from "./figure.ts";
import { activityRows } from "./seato_activity_rows.ts";
import { activitySpec } from "./seato_activity_spec.ts";

/** Members, institutions, listed meetings and exercises, and named ends and cuts by year. */
export const seatoActivity: MakeFigure = (summary) => {
  const years = summary("findings/seato_activity") as unknown as SeatoActivityLine[];
  const names = new Map(summary("state_names").map(({ state, name }) => [state, `${name}`]));
  const events = (summary("findings/seato_events") as unknown as SeatoEventLine[]).map((event) => ({
    ...event,
    states: event.states?.split(";").map((state) => names.get(state) ?? state).join(", ") ?? null,
  }));
  const rows = activityRows(years, events);
  return {
    id: "seato_activity",
    title: titleOf(years),
    caption: captionOf(years, events),
    alt: altOf(years, events),
    summaries: ["findings/seato_activity", "findings/seato_events", "state_names"],
    rows: rows.map((row) => ({ ...row })),
    spec: activitySpec(rows),
  };
};

function titleOf(years: readonly SeatoActivityLine[]): string {
  const first = years[0]!.members_low;
  const alive = years.filter(({ members_low }) => members_low > 0);
  const full = alive.filter(({ members_low }) => members_low === first).at(-1)!;
  const { members_low: end, year: lastYear } = alive.at(-1)!;
  const members = end === first
    ? `SEATO kept its ${first} members to the end of ${lastYear}`
    : `SEATO had ${first} members to the end of ${full.year} and ${end} in ${lastYear}`;
  const peak = Math.max(...years.map((line) => line.military_institutions_low));
  const gone = years.find(({ year, military_institutions_high: high }) =>
    high === 0 && years.every((line) => line.year < year || line.military_institutions_high === 0)
  );
  return `${members}; its military institutions (${peak} surely at once at most) ` +
    (gone === undefined ? "stood to the end in part" : `were gone by the end of ${gone.year}`);
}

function captionOf(
  years: readonly SeatoActivityLine[],
  events: readonly SeatoEventLine[],
): string {
  const without = years.filter(({ councils }) => councils === 0).map(({ year }) => year);
  const total = (field: "councils" | "special_councils" | "exercise_rows") =>
    years.reduce((sum, line) => sum + line[field], 0);
  const cuts = events.filter(({ kind }) => kind === "end or cut");
  const twins = cuts.filter(({ same_as }) => same_as !== null).length;
  const undated = cuts.filter(({ year }) => year === null).map(({ summary }) => summary);
  return "Top: parties to the Manila treaty, members of its organisation, and members of which no " +
    "row says that they left its military work (none once no military institution stands); " +
    "triangles name what a party left and when. Circles: members that no row has absent from the " +
    "regular Council of the year; no list of those present is in the sheets, and an observer counts " +
    "as absent. Second: institutions that all members shared; grey where a start or end leaves it " +
    "open. An institution whose row has no end is taken to have ended with the organisation, so " +
    "that the height of the pale area in the last years is no evidence of activity. " +
    `Third: ${total("councils")} regular Councils, ${total("special_councils")} special or ` +
    `informal ones and ${
      total("exercise_rows")
    } rows of exercises. Councils were annual by rule, ` +
    `so that their number shows no vigour; none is listed in ${listed(without)}. The list of ` +
    "exercises is far from complete and nothing is concluded from it. Bottom: events that the " +
    "sheets class as exit, suspension or withdrawal of forces, among them threats and plans that " +
    "came to nothing and steps of single members. Hollow: not from a source that was read. " +
    (twins ? `Left out: ${twins} that another sheet has too` : "Left out: none that is dated") +
    (undated.length
      ? `; and without a date: ${undated.map((text) => text.replace(/\.$/, "")).join("; ")}.`
      : ".");
}

function altOf(years: readonly SeatoActivityLine[], events: readonly SeatoEventLine[]): string {
  const changed = years.filter((line, at) =>
    at === 0 || line.members_low !== years[at - 1]!.members_low ||
    line.military_institutions_low !== years[at - 1]!.military_institutions_low
  ).map((line) =>
    `${line.year} ${line.members_low} members, ${line.institutions_low} institutions ` +
    `(${line.military_institutions_low} military)`
  );
  const left = events.filter(({ kind }) => kind === "leave").map((event) =>
    `${event.states} ${event.left} ${event.year}`
  );
  return "Four panels on one axis of years: members, institutions, listed meetings and exercises, " +
    `and named ends and cuts. At the end of years in which it changed: ${changed.join("; ")}. ` +
    `Left: ${left.join("; ")}.`;
}

function listed(parts: readonly (string | number)[]): string {
  if (parts.length === 0) return "no year";
  return parts.length < 2 ? `${parts[0]}` : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
