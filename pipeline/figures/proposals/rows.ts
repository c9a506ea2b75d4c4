/**
 * Rows of the figure of wider proposals: each in the line of whoever made it, and the years of
 * shallow and of deep links of the allies among them.
 *
 * @module
 */
import { byText } from "../../base/words/order.ts";
import type { DepthByYearLine } from "../../tables/derived/findings/depth_by_year.ts";
import type { WiderProposalLine } from "../../tables/derived/findings/wider_proposals.ts";
import { picked } from "../draw/picked.ts";

/**
 * A proposal in a line, or a year of an ally: `who` is its state code, or `joint` or `us`. The
 * answer is that of the United States, and to what it proposed itself that of its allies.
 */
export type ProposalRow = ReturnType<typeof proposalRows>[number];

/** Names of the lines that no ally has to itself. */
const others: Readonly<Record<string, string>> = {
  joint: "With the United States",
  us: "United States",
};

const noProposal = {
  ...{ proposal: null, side: null, answer: null, fate: null, contested: null, evidence: null },
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
) {
  const drawn = proposals.filter(isDrawn).map((line) => ({ ...line, year: line.year! }))
    .sort((a, b) => a.year - b.year);
  const makers = drawn.flatMap((line) => {
    const own = line.side === "ally" ? line.proposers.split(";").filter(Boolean) : [line.side];
    return own.map((who) => ({ who, line }));
  });
  const rank = (who: string) => ["joint", "us"].indexOf(who);
  const lines = [...Map.groupBy(makers, ({ who }) => who)].sort(([a, of], [b, other]) =>
    rank(a) - rank(b) || of[0]!.line.year - other[0]!.line.year || byText(a, b)
  );
  return lines.flatMap(([who, own]) => {
    const name = others[who] ?? nameOf(who);
    return [
      ...depths.filter(({ ally, links }) => ally === who && links !== null)
        .map(({ year, links }) => ({ who, name, year, links, ...noProposal })),
      ...own.map(({ line }) => ({
        ...{ who, name, year: line.year, links: null },
        ...picked(line, ["proposal", "side"]),
        answer: line.side === "ally" ? line.answer_us : line.answer_allies,
        ...picked(line, ["fate", "contested", "evidence"]),
      })),
    ];
  });
}
