/**
 * Wider proposals of each ally in years of shallow and of deep bilateral links.
 *
 * @module
 */
import { median } from "../../base/inference/median.ts";
import { isOfSecurity, type WiderProposal } from "../../measures/persistence/wider_proposals.ts";
import type { ProposalsByDepthLine } from "../../tables/derived/findings/proposals_by_depth.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import type { TieCase } from "../evidence/tie_cases.ts";
import { depthStanding } from "../statistics/depth_standing.ts";

type Line = Omit<ProposalsByDepthLine, "ally" | "thin" | "links" | "median_depth" | "a_year">;

const kindsOfYears = ["shallow", "deep"] as const;

/** Two lines for all allies together, thin ones left out, then two for each. */
export function proposalsByDepthLines(
  { ties: { ties, proposals } }: Evidence,
  { cells }: CodedEvidence,
): ProposalsByDepthLine[] {
  const counted = proposals.filter((each) => each.side === "ally" && isOfSecurity(each));
  const split = ties.map((tie) => ({ tie, ...splitOf(tie, counted, cells) }));
  return [
    ...kindsOfYears.map((links) => {
      const all = split.filter(({ tie }) => !tie.thin).map((each) => each[links]).reduce(added);
      return lineOf("all", false, links, null, all);
    }),
    ...split.flatMap(({ tie, middle, ...each }) =>
      kindsOfYears.map((links) => lineOf(tie.ally, tie.thin, links, middle, each[links]))
    ),
  ];
}

function splitOf(
  { ally, years, atEnd }: TieCase,
  proposals: readonly WiderProposal[],
  cells: Float64Array,
): { readonly middle: number; readonly shallow: Line; readonly deep: Line } {
  const depths = years.map((year) => depthStanding(atEnd.bilateral.get(year - 1)!, cells));
  const middle = median(depths);
  const own = proposals.filter(({ proposers }) => proposers.includes(ally));
  const countOf = (within: ReadonlySet<number>): Line => {
    const made = own.filter(({ year }) => year !== undefined && within.has(year));
    return {
      years: within.size,
      proposals: made.length,
      us_for: made.filter(({ answerUs }) => answerUs === "for").length,
      us_answered: made.filter(({ answerUs }) => answerUs !== "none").length,
      allies_for: made.filter(({ answerAllies }) => answerAllies === "for").length,
      allies_answered: made.filter(({ answerAllies }) => answerAllies !== "none").length,
    };
  };
  return {
    middle,
    shallow: countOf(new Set(years.filter((_, at) => depths[at]! <= middle))),
    deep: countOf(new Set(years.filter((_, at) => depths[at]! > middle))),
  };
}

function added(one: Line, other: Line): Line {
  return {
    years: one.years + other.years,
    proposals: one.proposals + other.proposals,
    us_for: one.us_for + other.us_for,
    us_answered: one.us_answered + other.us_answered,
    allies_for: one.allies_for + other.allies_for,
    allies_answered: one.allies_answered + other.allies_answered,
  };
}

function lineOf(
  ally: string,
  thin: boolean,
  links: ProposalsByDepthLine["links"],
  middle: number | null,
  line: Line,
): ProposalsByDepthLine {
  return {
    ...{ ally, thin, links, median_depth: middle },
    ...line,
    a_year: line.proposals / line.years,
  };
}
