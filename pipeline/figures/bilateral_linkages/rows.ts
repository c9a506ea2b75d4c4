/**
 * Rows of the figure of bilateral links: their depth by ally and year, and shocks by ally.
 *
 * @module
 */
import { byText } from "../../base/words/order.ts";
import type { DepthByYearLine } from "../../tables/derived/findings/depth_by_year.ts";
import type { EveOfShockLine } from "../../tables/derived/findings/eve_of_shock.ts";

/** The bilateral links of an ally at the end of a year, or a shock in a year. */
export type LinkRow = {
  readonly ally: string;
  readonly name: string;
  readonly year: number;
  readonly depth_read: number | null;
  readonly depth_low: number | null;
  readonly depth_high: number | null;
  readonly shock: string | null;
  readonly followed: string | null;
  readonly eve_depth: number | null;
  readonly contested: boolean | null;
  readonly evidence: string | null;
};

const noShock = { shock: null, followed: null, eve_depth: null, contested: null, evidence: null };
const noDepth = { depth_read: null, depth_low: null, depth_high: null };

/**
 * Allies that are not thin and ever had a bilateral link, the one whose links were once deepest first, each with its years and
 * then its shocks in the order of time.
 */
export function linkRows(
  depths: readonly DepthByYearLine[],
  shocks: readonly EveOfShockLine[],
  nameOf: (ally: string) => string,
): LinkRow[] {
  const drawn = [...Map.groupBy(depths.filter(({ thin }) => !thin), ({ ally }) => ally)];
  const deepest = (own: readonly DepthByYearLine[]) =>
    Math.max(...own.map(({ depth_low }) => depth_low));
  return drawn.filter(([, own]) => own.some(({ depth_high }) => depth_high > 0))
    .sort(([a, own], [b, other]) => deepest(other) - deepest(own) || byText(a, b))
    .flatMap(([ally, own]) => {
      const name = nameOf(ally);
      const depthIn = new Map(own.map(({ year, depth_low }) => [year, depth_low]));
      return [
        ...own.map(({ year, depth_read, depth_low, depth_high }): LinkRow => ({
          ...{ ally, name, year, depth_read, depth_low, depth_high },
          ...noShock,
        })),
        ...shocks.filter((shock) => shock.ally === ally).sort((a, b) => a.eve - b.eve)
          .map(({ shock, eve, followed, contested, evidence }): LinkRow => ({
            ...{ ally, name, year: eve + 1, ...noDepth, shock, followed },
            ...{ eve_depth: depthIn.get(eve) ?? 0, contested, evidence },
          })),
      ];
    });
}
