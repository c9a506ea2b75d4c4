/**
 * Figure: who wanted a binding SEATO, and who a loose one.
 *
 * @module
 */
import { contestedFrom } from "../findings/concession_statistics.ts";
import type { BindingOpeningLine } from "../findings/tables/binding_openings.ts";
import type { BindingSpeakerLine } from "../findings/tables/binding_speakers.ts";
import type { MakeFigure } from "./figure.ts";
import { type WantedRow, wantedRows } from "./who_wanted_what_rows.ts";
import { wantedSpec } from "./who_wanted_what_spec.ts";

/** Openings by speaker, from the loosest median to the most binding, with the outcomes. */
export const whoWantedWhat: MakeFigure = (summary) => {
  const openings = summary("findings/binding_openings") as unknown as BindingOpeningLine[];
  const speakers = summary("findings/binding_speakers") as unknown as BindingSpeakerLine[];
  const names = new Map(summary("state_names").map(({ state, name }) => [state, `${name}`]));
  const rows = wantedRows(
    openings,
    speakers,
    (state) => (names.get(state) ?? state).replace(/ \((before|to) .*\)$/, ""),
  );
  return {
    id: "who_wanted_what",
    title: titleOf(rows, speakers),
    caption: captionOf(openings, rows),
    alt: altOf(rows),
    summaries: ["findings/binding_openings", "findings/binding_speakers", "state_names"],
    rows: rows.map((row) => ({ ...row })),
    spec: wantedSpec(rows),
  };
};

function titleOf(rows: readonly WantedRow[], speakers: readonly BindingSpeakerLine[]): string {
  const drawn = rows.filter(({ mark }) => mark === "speaker");
  // Soldiers speak on few issues: their median is set beside the state's, not in a row with others.
  const states = drawn.filter(({ group }) => group !== "us-military");
  const least = Math.min(...states.map(({ points }) => points));
  const loosest = states.filter(({ points }) => points === least);
  const allies = speakers.filter(({ group, shared }) =>
    group !== "us" && group !== "us-military" && shared > 0
  );
  const tighter = allies.filter((ally) => ally.tighter > ally.looser).length;
  const soldiers = speakers.find(({ group }) => group === "us-military");
  const bySoldiers = soldiers === undefined
    ? ""
    : `; the US military stood below its civilians on ${soldiers.looser} of ${soldiers.shared} ` +
      `issues and above them on ${soldiers.tighter}`;
  return capitalised(loosest.map(({ label }) => withArticle(label)).join(" and ")) +
    ` opened loosest on SEATO (median ${least} of 100); ${tighter} of ${allies.length} allies ` +
    `opened tighter than the United States more often than looser${bySoldiers}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name as it stands within a sentence. */
function withArticle(name: string): string {
  return /^(United|Philippines)/.test(name) ? `the ${name}` : name;
}

function captionOf(openings: readonly BindingOpeningLine[], rows: readonly WantedRow[]): string {
  const outcomes = rows.filter(({ mark }) => mark === "outcome");
  const episodes = [...new Set(openings.map(({ episode }) => episode))];
  const reported = openings.filter((line) => line.reported).length;
  const unread = openings.filter(({ evidence }) => evidence !== "read").length;
  const soldiers = rows.find(({ mark, group }) => mark === "speaker" && group === "us-military");
  return `A point is a speaker’s opening on one of ${outcomes.length} issues of ` +
    `${episodes.join(", ")} whose line runs between loose and binding, turned so that 100 binds ` +
    "most; equal points are stacked. " +
    "The line is the median of the openings, the large diamond the median outcome of the same " +
    "issues. Speakers stand in the order of the median, and few spoke on the same issues: the " +
    "columns therefore compare on issues that both share. Looser and tighter mean an opening at " +
    `least ${contestedFrom} points from that of the US leading voice, alike anything nearer; ` +
    "distance is the mean distance of the outcome, in points, from the speaker’s own opening and, " +
    "on the same issues, from that of the United States; nearest counts the issues on which no " +
    "other state’s opening is nearer to the outcome (ties shared), beside what equal chances would " +
    "give. " +
    (soldiers
      ? `The US military (armed forces and defence department) has ${soldiers.issues} ` +
        "openings of its own and there stands in for the leading voice of the United States; its " +
        "median is not of the same issues as theirs. "
      : "") +
    `Hollow: reported by officials of another state (${reported} of ${openings.length}). ` +
    (unread === 0
      ? "All openings rest on a source that was read. "
      : `Triangle: not from a source that was read (${unread} of ${openings.length}). `) +
    "Left out are issues on membership and timing and other lines that are not about binding. " +
    "The issues are of one family of disputes, some of which carry on others, and no test is made. " +
    "An outcome near an opening is no proof of whose doing it was.";
}

function altOf(rows: readonly WantedRow[]): string {
  const each = rows.filter(({ mark }) => mark === "speaker").map((row) =>
    `${row.label} median ${row.points} over ${row.issues} issues` +
    (row.looser === null ? "" : ` (looser than the US on ${row.looser}, tighter on ${row.tighter})`)
  );
  return "Rows of points from 0, loosest, to 100, most binding, one row a speaker, with median " +
    `opening and median outcome. From the loosest: ${each.join("; ")}.`;
}
