/**
 * Rows of the figure of wider proposals: each in the line of whoever made it, and the years of
 * shallow and of deep links of the allies among them.
 *
 * @module
 */
import { byText } from "../../base/words/order.ts";
import type { DepthByYearLine } from "../../tables/derived/findings/depth_by_year.ts";
import type { WiderProposalLine } from "../../tables/derived/findings/wider_proposals.ts";

/** A proposal in a line, or a year of an ally. */
export type ProposalRow = {
  /** State code of an ally, or `joint` or `us`. */
  readonly who: string;
  readonly name: string;
  readonly year: number;
  readonly links: string | null;
  readonly proposal: string | null;
  readonly side: string | null;
  /** Of the other side: of the United States, and to what it proposed itself of its allies. */
  readonly answer: string | null;
  readonly fate: string | null;
  readonly contested: boolean | null;
  readonly evidence: string | null;
};

/** Names of the lines that no ally has to itself. */
const others = { joint: "With the United States", us: "United States" } as const;

const noProposal = {
  proposal: null,
  side: null,
  answer: null,
  fate: null,
  contested: null,
  evidence: null,
};

/** Whether a proposal is drawn: for security, dated, and of a side of the alliance. */
export function isDrawn({ security, year, side }: WiderProposalLine): boolean {
  return security && year !== null && side !== "other";
}

/**
 * Lines of the allies that proposed, the earliest first, then of what both sides proposed, then of
 * the United States. A proposal of several allies stands in the line of each.
 */
export function proposalRows(
  proposals: readonly WiderProposalLine[],
  depths: readonly DepthByYearLine[],
  nameOf: (state: string) => string,
): ProposalRow[] {
  const drawn = proposals.filter(isDrawn).map((line) => ({ ...line, year: line.year! }))
    .sort((a, b) => a.year - b.year);
  const makers = drawn.flatMap((line) =>
    line.side === "ally"
      ? line.proposers.split(";").filter(Boolean).map((who) => ({ who, line }))
      : [{ who: line.side, line }]
  );
  const rank = (who: string) => who === "us" ? 2 : who === "joint" ? 1 : 0;
  const lines = [...Map.groupBy(makers, ({ who }) => who)].sort(([a, of], [b, other]) =>
    rank(a) - rank(b) || of[0]!.line.year - other[0]!.line.year || byText(a, b)
  );
  return lines.flatMap(([who, own]) => {
    const name = who === "joint" || who === "us" ? others[who] : nameOf(who);
    return [
      ...depths.filter(({ ally, links }) => ally === who && links !== null)
        .map(({ year, links }): ProposalRow => ({ who, name, year, links, ...noProposal })),
      ...own.map(({ line }): ProposalRow => ({
        ...{ who, name, year: line.year, links: null },
        ...{ proposal: line.proposal, side: line.side },
        answer: line.side === "ally" ? line.answer_us : line.answer_allies,
        ...{ fate: line.fate, contested: line.contested, evidence: line.evidence },
      })),
    ];
  });
}
