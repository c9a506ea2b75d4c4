/**
 * Figure: where each contested issue opened, and where it ended.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import { contestedFrom } from "../../findings/statistics/contested_issues.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { isOutside, type OutcomeRow, outcomeRows, sidesOf, soundGrade } from "./rows.ts";
import { openingsSpec } from "./spec.ts";
import { issueKey, stateNames } from "../draw/reader_names.ts";

/** Both openings, outcome and reference point of each contested issue, episode by episode. */
export const openingsToOutcome: MakeFigure = (read) => {
  const nameOf = stateNames(read);
  const rows = outcomeRows(read);
  const { us, ally, even } = sidesOf(rows);
  const outside = rows.filter(isOutside);
  const beyond = sidesOf(outside);
  const between = sidesOf(rows.filter((row) => !isOutside(row)));
  const episodes = new Set(rows.map(({ episode }) => episode)).size;
  const hollow = rows.filter(({ evidence }) => evidence !== soundGrade).length;
  const allies = [...new Set(rows.flatMap((row) => row.allies.split(" ")))].filter(Boolean).sort();
  return {
    id: "openings_to_outcome",
    title: flowing`Of ${rows.length} contested issues ${rows.length - outside.length} ended between
      the openings (${between.us} nearer the US one, ${between.ally} the
      allies’${between.even > 0 && `, ${between.even} halfway`}), ${outside.length} outside both`,
    caption: captionOf(rows, outside, read),
    alt: flowing`${rows.length} short lines in ${episodes} episodes, one a contested issue, from the
      opening of the United States to that of its allies, with the outcome and the reference point.
      ${us} outcomes lie nearer to the US opening (${beyond.us} of them beyond it), ${ally} nearer
      to the allies’ (${beyond.ally} beyond it), ${even} halfway. ${hollow} outcomes rest on
      evidence that nobody read.`,
    rows,
    spec: openingsSpec(rows, allies.map((state) => `${state} ${nameOf(state)}`)),
  };
};

function captionOf(rows: readonly OutcomeRow[], outside: readonly OutcomeRow[], read: ReadTable) {
  const beyond = sidesOf(outside);
  const concessions = read(describedFindings.concessions);
  const exactly = (column: "us_opening" | "ally_opening" | "reference_point") =>
    rows.filter((row) => row.outcome === row[column]).length;
  const otherScale = rows.filter((row) => row.other_scale).length;
  const agreed = concessions.filter(({ status }) => status === "agreed").length;
  const oneSided = concessions.length - rows.length - agreed;
  const drawn = new Set(rows.map(issueKey));
  const used = read(describedFindings.openings)
    .filter((line) => line.side !== "other" && drawn.has(issueKey(line)));
  const ofAllies = used.filter(({ side }) => side === "ally");
  const american = ofAllies.filter((line) => line.american_records_only).length;
  const later = used.filter(({ stage }) => stage !== "opening").length;
  const reported = used.filter((line) => line.reported).length;
  return {
    reading: flowing`Each line is an issue with openings at least ${contestedFrom} points apart.
      Square and circle are the openings, by a state’s earliest word, of the United States and of
      the allies (the median of several), the diamond the outcome, the grey tick what held without
      agreement. The line has the colour of the side that the outcome is nearer to; a thin line
      leads to an outcome outside both openings. Hollow: evidence that nobody read. Dotted: allies’
      openings known from American documents alone. On the ${otherScale} issues with an asterisk 100
      means something else.`,
    leftOut: flowing`${agreed} issues whose openings lie closer together and ${oneSided} on which
      one side has no known opening.`,
    caution: flowing`Of the outcomes outside both openings ${beyond.us} lie beyond the US one and
      ${beyond.ally} beyond the allies’: there the nearer side is only less far off.
      ${exactly("us_opening")} outcomes are the US opening itself, ${exactly("ally_opening")} the
      allies’ and ${exactly("reference_point")} the reference point. Who asks for little may get it.
      Of ${ofAllies.length} openings of allies ${american} are known from American documents alone.
      Of all ${used.length} openings ${reported} are told by another state’s officials only and
      ${later} come from a later stage of the talks.`,
  };
}
