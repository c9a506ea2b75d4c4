/**
 * Figure: proposals for wider security pacts over time, by who made them.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { counted } from "../../base/words/lists.ts";
import { percent } from "../../base/words/numbers.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import type { ProposalAnswerLine } from "../../tables/derived/findings/proposal_answers.ts";
import type { WiderProposalLine } from "../../tables/derived/findings/wider_proposals.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { stateNames } from "../draw/reader_names.ts";
import { isDrawn, type ProposalRow, proposalRows } from "./rows.ts";
import { proposalsSpec } from "./spec.ts";

type Verdict = FindingLine["verdict"];

/** Every wider proposal at its year, in the line of whoever made it. */
export const proposals: MakeFigure = (read) => {
  const all = read(describedFindings.widerProposals);
  const answers = read(describedFindings.proposalAnswers);
  const depths = read(describedFindings.depthByYear);
  const verdicts = new Map(
    read(describedFindings.findings).map(({ finding, verdict }) => [finding, verdict]),
  );
  const rows = proposalRows(all, depths, stateNames(read));
  return {
    id: "proposals",
    title: titleOf(verdicts.get("wider-from-allies")!, verdicts.get("wider-proposals-faded")!),
    caption: captionOf(all, answers, rows),
    alt: altOf(rows),
    rows,
    spec: proposalsSpec(rows),
  };
};

/** Who made them, by the verdict of that claim. */
const made: Readonly<Record<Verdict, string>> = {
  supported: "Most proposals for wider security pacts came from allies",
  between: "Little more than half of the proposals for wider security pacts came from allies",
  contradicted: "No more than half of the proposals for wider security pacts came from allies",
  "cannot tell": "Who made most proposals for wider security pacts cannot be told",
};

/** Whether they became rarer, by the verdict of that claim. */
const faded: Readonly<Record<Verdict, string>> = {
  supported: "an ally made at most half as many a year once its bilateral links were deep",
  between: "an ally made somewhat fewer a year once its bilateral links were deep",
  contradicted: "an ally made no fewer a year once its bilateral links were deep",
  "cannot tell": "whether deep bilateral links made them rarer cannot be told",
};

function titleOf(from: Verdict, fading: Verdict): string {
  return `${made[from]}; ${faded[fading]}`;
}

function captionOf(
  all: readonly WiderProposalLine[],
  answers: readonly ProposalAnswerLine[],
  rows: readonly ProposalRow[],
): Caption {
  const drawn = all.filter(isDrawn);
  const several = drawn.filter(({ side, proposers }) => side === "ally" && proposers.includes(";"));
  const bodies = all.filter(({ security }) => !security).length;
  const outsiders = all.filter(({ security, side }) => security && side === "other").length;
  const undated =
    all.filter(({ security, side, year }) => security && side !== "other" && year === null).length;
  const banded = new Set(
    rows.filter(({ links }) => links !== null).map(({ who, year }) => `${who} ${year}`),
  );
  const unbanded =
    rows.filter(({ side, who, year }) => side === "ally" && !banded.has(`${who} ${year}`)).length;
  const contested = drawn.filter((line) => line.contested).length;
  const [ally, us] = ["ally", "us"].map((side) => answers.find((line) => line.side === side)!);
  return {
    reading: flowing`A symbol is one of ${drawn.length} proposals for a security pact of more
      parties, each once however many papers speak of it; ${several.length} of several allies stand
      in the line of each. Colour and shape tell how the United States answered, and, in the lowest
      lines, how its allies did. Bands are the years in which the proposer was an ally of the United
      States in the Asia-Pacific, by how deep its bilateral links were when the year began. Of the
      answers known the United States was for ${shareOf(ally!.us_for_share)} of the
      allies’ proposals, and the allies for ${shareOf(us!.allies_for_share)} of the American ones.`,
    leftOut: flowing`${counted(bodies, "proposal")} for bodies that promise no security,
      ${outsiders} that neither side made${undated > 0 && `, and ${undated} without a year`}.
      Symbols of allies outside their bands (${unbanded}) are drawn, but enter no yearly rate.`,
    caution: flowing`${contested} are contested in some cell: what counts as a proposal, as wider,
      and as one with another is judged. Links deepen with time, so that years of deep links are
      late years: what else changed over time may have made proposals rarer.`,
  };
}

function shareOf(share: number | null): string {
  return share === null || share === 0 ? "none" : percent(share);
}

function altOf(rows: readonly ProposalRow[]): string {
  const made = rows.filter(({ proposal }) => proposal !== null);
  const lines = [...Map.groupBy(made, ({ name }) => name)].map(([name, own]) => {
    const years = own.map(({ year }) => year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    return flowing`${name} ${own.length} (${first === last ? first : `${first} to ${last}`};
      ${own.filter(({ answer }) => answer === "for").length} answered for,
      ${own.filter(({ answer }) => answer === "against").length} against)`;
  });
  return `Symbols of proposals by year, a line a proposer: ${lines.join(", ")}.`;
}
