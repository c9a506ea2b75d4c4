/**
 * Figure: SEATO's activity and decline to its end.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { SeatoActivityLine } from "../../tables/derived/findings/seato_activity.ts";
import type { SeatoEventLine } from "../../tables/derived/findings/seato_events.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { stateNames } from "../draw/reader_names.ts";
import { activityRows, unended } from "./rows.ts";
import { activitySpec } from "./spec.ts";
import { listed } from "../../base/words/lists.ts";

/** Members, institutions, listed meetings and exercises, and named ends and cuts by year. */
export const seatoActivity: MakeFigure = (read) => {
  const years = read(describedFindings.seatoActivity);
  const nameOf = stateNames(read, (name) => name);
  const events = read(describedFindings.seatoEvents).map((event) => ({
    ...event,
    states: event.states?.split(";").map(nameOf).join(", ") ?? null,
  }));
  const rows = activityRows(years, events);
  const left = events.filter(({ kind }) => kind === "leave")
    .map((event) => `${event.states} ${event.left} ${event.year}`);
  const changed = years.filter(({ members_low }, at) => members_low !== years[at - 1]?.members_low)
    .map(({ year, members_low }) => `${members_low} from ${year}`);
  const peak = Math.max(...years.map((line) => line.institutions_low));
  return {
    id: "seato_activity",
    title: titleOf(years),
    caption: captionOf(years, events),
    alt: flowing`Four panels on one axis of years: members, institutions, listed meetings and
      exercises, and named ends and cuts. Members at the end of the year: ${changed.join(", ")};
      institutions surely standing: at most ${peak}. Left: ${left.join("; ")}.`,
    rows,
    spec: activitySpec(rows),
  };
};

function titleOf(years: readonly SeatoActivityLine[]): string {
  const first = years[0]!.members_low;
  const alive = years.filter(({ members_low }) => members_low > 0);
  const full = alive.findLast(({ members_low }) => members_low === first)!;
  const { members_low: end, year: lastYear } = alive.at(-1)!;
  const members = end === first
    ? `SEATO kept its ${first} members to the end of ${lastYear}`
    : `SEATO had ${first} members to the end of ${full.year} and ${end} in ${lastYear}`;
  const standing = years.findLastIndex(({ military_institutions_high: high }) => high > 0);
  const gone = years[standing + 1];
  const institutions = gone === undefined
    ? "part of its military institutions may have stood to the end"
    : `its last military institutions were gone by the end of ${gone.year}`;
  return `${members}; ${institutions}`;
}

function captionOf(years: readonly SeatoActivityLine[], events: readonly SeatoEventLine[]) {
  const without = years.filter(({ councils }) => councils === 0).map(({ year }) => year);
  const total = (field: "councils" | "special_councils" | "exercise_rows") =>
    years.reduce((sum, line) => sum + line[field], 0);
  const cuts = events.filter(({ kind }) => kind === "end or cut");
  const twins = cuts.filter(({ same_as }) => same_as !== null).length;
  const undated = cuts.filter(({ year }) => year === null).map((event) => unended(event.summary));
  const twinsText = twins ? `${twins} ends that another row has too` : "no end that is dated";
  const undatedText = undated.length > 0 && `; and without a date: ${undated.join("; ")}`;
  return {
    reading: flowing`Top: parties to the Manila treaty, members of its organisation, and members not
      recorded as having left its military work (none once no military institution stands), drawn
      slightly apart where equal; triangles name what a party left. Circles: members not recorded as
      absent from the year’s regular Council. Second: institutions that all members shared, grey
      where a date is open. Third: ${total("councils")} regular Councils (none listed in
      ${listed(without) || "no year"}), ${total("special_councils")} special or informal ones,
      ${total("exercise_rows")} rows of exercises. Marks stand at their year, in the
      order of their dates. Hollow: not from a source that was read.`,
    leftOut: flowing`Observers at a Council, who count as absent; ${twinsText}${undatedText}.`,
    caution: flowing`An institution whose row has no end is taken to have ended with the
      organisation: the height of the pale area in the last years is no evidence of activity.
      Councils were annual by rule, so that their number shows no vigour. The list of exercises is
      far from complete and nothing is concluded from it. The bottom panel has what the sheets class
      as exit, suspension or withdrawal of forces, among them threats and plans that came to nothing
      and steps of single members.`,
  };
}
