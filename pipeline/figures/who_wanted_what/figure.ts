/**
 * Figure: who wanted a binding SEATO, and who a loose one.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { BindingOpeningLine } from "../../tables/derived/findings/binding_openings.ts";
import type { BindingSpeakerLine } from "../../tables/derived/findings/binding_speakers.ts";
import { contestedFrom } from "../../findings/statistics/contested_issues.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { issueKey } from "../draw/reader_names.ts";
import { type WantedRow, wantedRows } from "./rows.ts";
import { wantedSpec } from "./spec.ts";
import { counted } from "../../base/words/lists.ts";

/** Openings by speaker, from the loosest median to the most binding, with the outcomes. */
export const whoWantedWhat: MakeFigure = (read) => {
  const rows = wantedRows(read);
  const speakers = new Map(rows.map((row) => [row.speaker, row]));
  const medians = [...speakers.values()].map(({ name, group, median_opening }) =>
    `${name}${group === "us-military" ? " (military)" : ""} ${median_opening}`
  );
  return {
    id: "who_wanted_what",
    title: titleOf(read(describedFindings.bindingSpeakers)),
    caption: captionOf(read(describedFindings.bindingOpenings), rows),
    alt: flowing`Rows of points from 0, loosest, to 100, most binding, a row a speaker, with the
      medians of its openings, of those of the United States and of the outcomes on the same issues.
      Median openings: ${medians.join(", ")}.`,
    rows,
    spec: wantedSpec(rows),
  };
};

function titleOf(speakers: readonly BindingSpeakerLine[]): string {
  const american = ["us", "us-military"];
  const allies = speakers.filter(({ group, shared }) => !american.includes(group) && shared > 0);
  if (allies.length === 0) return "How loose or binding a SEATO each speaker asked for at first";
  const tighter = allies.filter((ally) => ally.tighter > ally.looser).length;
  const all = allies.length;
  const some = tighter === 0 ? "none" : tighter === all ? "each" : `${tighter}`;
  const which = `${all > 1 ? some : tighter} of ${counted(all, "ally", "allies")}`;
  return flowing`On the SEATO issues that both spoke on, ${which} opened tighter than the United
    States more often than looser`;
}

function captionOf(openings: readonly BindingOpeningLine[], rows: readonly WantedRow[]): Caption {
  const issues = new Set(rows.map(issueKey)).size;
  const reported = openings.filter((line) => line.reported).length;
  const unread = openings.filter(({ evidence }) => evidence !== "read").length;
  const midway = openings.filter(({ stage }) => stage === "middle").length;
  const soldiers = rows.some(({ group }) => group === "us-military");
  const unreadText = flowing`; triangle: not from a source that was read
    (${unread} of ${openings.length})`;
  const soldiersText = flowing`The US military (armed forces and defence department) is no ally and
    not in the title; its row compares it with the leading voice of the United States.`;
  const midwayText = flowing`Openings are earliest words; ${midway} of ${openings.length} are coded
    as of the middle of the talks, and the other reading of openings does without them.`;
  return {
    reading: flowing`A point is a speaker’s opening on one of ${issues} issues, turned so that 100
      binds most; equal points are stacked. Hollow: reported by officials of another state
      (${reported} of ${openings.length})${unread > 0 && unreadText}. Looser
      and tighter are openings at least ${contestedFrom} points from that of the United States on
      the same issue, alike anything nearer. Distances are mean points from opening to outcome, on
      the issues shared with the United States. Nearest counts issues on which no other state opened
      nearer to the outcome (ties shared), beside what equal chances would give.`,
    leftOut: flowing`Issues of membership and timing, and other lines that are not about binding.
      ${soldiers && soldiersText}`,
    caution: flowing`${midway > 0 && midwayText}
      Few spoke on the same issues: compare medians along a row, with the dotted line, and not
      between rows. The issues are of one family of disputes, some carry on others, and no test is
      made. An outcome near an opening is no proof of whose doing it was.`,
  };
}
