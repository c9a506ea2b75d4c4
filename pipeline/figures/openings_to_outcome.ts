/**
 * Figure: where each contested issue opened, and where it ended.
 *
 * @module
 */
import { contestedFrom } from "../findings/concession_statistics.ts";
import type { ConcessionLine } from "../findings/tables/concessions.ts";
import type { OpeningLine } from "../findings/tables/openings.ts";
import type { MakeFigure } from "./figure.ts";
import { outcomeRows, soundGrade } from "./openings_to_outcome_rows.ts";
import { openingsSpec } from "./openings_to_outcome_spec.ts";

/** Both openings, outcome and reference point of each contested issue, episode by episode. */
export const openingsToOutcome: MakeFigure = (summary) => {
  const concessions = summary("findings/concessions") as unknown as ConcessionLine[];
  const openings = summary("findings/openings") as unknown as OpeningLine[];
  const names = new Map(summary("state_names").map(({ state, name }) => [state, `${name}`]));
  const rows = outcomeRows(concessions, openings);
  const ahead = (side: string) => rows.filter((row) => row.ahead === side).length;
  const agreed = concessions.filter(({ status }) => status === "agreed").length;
  const oneSided = concessions.length - rows.length - agreed;
  const exactly = (column: "us_opening" | "ally_opening") =>
    rows.filter((row) => row.outcome === row[column]).length;
  const outside = rows.filter(({ us_opening, ally_opening, outcome }) =>
    (outcome - us_opening) * (outcome - ally_opening) > 0
  );
  const atReference = rows.filter((row) => row.outcome === row.reference_point).length;
  const hollow = (column: "evidence" | "us_evidence" | "ally_evidence") =>
    rows.filter((row) => row[column] !== soundGrade).length;
  const drawn = new Set(rows.map(({ episode, issue }) => `${episode}/${issue}`));
  const used = openings.filter(({ episode, issue, side }) =>
    side !== "other" && drawn.has(`${episode}/${issue}`)
  );
  const later = used.filter(({ stage }) => stage !== "opening").length;
  const reported = used.filter((line) => line.reported).length;
  const episodes = Map.groupBy(rows, ({ episode }) => episode);
  const allies = [...new Set(rows.flatMap((row) => row.allies.split(" ")))].filter(Boolean).sort();
  const described = [...episodes].map(([episode, of]) =>
    `${episode} ${
      ["us", "ally", "even"].map((side) => of.filter((row) => row.ahead === side).length).join("/")
    }`
  );
  return {
    id: "openings_to_outcome",
    title: `Of ${rows.length} contested issues ${ahead("us")} ended nearer to the US opening, ` +
      `${ahead("ally")} nearer to the allies’ and ${ahead("even")} halfway; ${
        exactly("us_opening")
      } ` +
      `ended exactly where the United States opened, ${
        exactly("ally_opening")
      } where the allies did`,
    caption: "Each line is a contested issue: one on which the openings lie at least " +
      `${contestedFrom} points apart. It runs from 0, ` +
      "the loosest or most bilateral answer, to 100, the most binding or most multilateral; the few " +
      "issues that cannot be so oriented run as their coders chose. Square and circle are the " +
      "openings of the United States and of the allies (the median, where several have one), the " +
      "diamond is the outcome and the grey tick the reference point, which held if the talks " +
      "failed. The line between the openings takes the colour of the side that the outcome is " +
      `nearer to. In ${outside.length} issues a thin line leads to an outcome outside both ` +
      "openings: there it went further one way than either side had opened, and being ahead only " +
      `means being less far off; ${atReference} outcomes are the reference point itself. ` +
      "Being ahead is no proof of power: who " +
      "asks for little may get it. Issues stand under their episode with the allies that have an " +
      "opening in it, those on which the allies were most ahead first; wider gaps part families, " +
      "that is, disputes that are one share a family, and the earliest comes first. Left out are " +
      `${agreed} issues whose openings lie closer together and ${oneSided} on which one side has no ` +
      "known opening. Openings and outcomes are coders’ readings, mostly of the opening part of a " +
      `document; ${later} of the ${used.length} openings come from a later stage of the talks, as ` +
      `none is known from the opening stage, and ${reported} are told by another state’s ` +
      `officials only. Hollow marks rest on evidence that nobody read (graded cited or known): ` +
      `${hollow("evidence")} outcomes, ${hollow("us_evidence")} US openings and ${
        hollow("ally_evidence")
      } of the ` +
      `allies’. Allies: ${
        allies.map((state) => `${state} ${plain(names.get(state) ?? state)}`).join(", ")
      }.`,
    alt: `${rows.length} short lines in two columns, one a contested issue, from the opening of ` +
      "the United States to that of its allies, with the outcome and the reference point. Outcomes " +
      `nearer to the United States / to the allies / halfway, by episode: ${described.join(", ")}.`,
    summaries: ["findings/concessions", "findings/openings", "state_names"],
    rows: rows.map((row) => ({ ...row })),
    spec: openingsSpec(rows),
  };
};

/** A name without its history. */
function plain(name: string): string {
  return name.replace(/ \((before|to) .*\)$/, "");
}
