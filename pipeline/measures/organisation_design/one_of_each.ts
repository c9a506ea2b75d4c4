/**
 * One design of each organisation, where some are coded in several years.
 *
 * @module
 */
import type { Organisation } from "./coded_designs.ts";

/** Which of the years in which an organisation is coded. */
export const codedYears = ["first", "last"] as const;

/** One of {@linkcode codedYears}. */
export type CodedYear = typeof codedYears[number];

/**
 * Places, in their order, of one design of each organisation: of designs that stand on one treaty,
 * that of the first or of the last year with which their names end. A name without a year comes
 * before those with one. Designs that stand on no treaty are organisations of their own.
 */
export function oneOfEach(organisations: readonly Organisation[], year: CodedYear): number[] {
  const places = organisations.map((_, at) => at);
  const byTreaty = Map.groupBy(places, (at) => {
    const { treaty_id, organisation } = organisations[at]!;
    return treaty_id === null ? `without a treaty: ${organisation}` : treaty_id;
  });
  return [...byTreaty.values()].map((own) => {
    const byYear = own.toSorted((a, b) => yearOf(organisations[a]!) - yearOf(organisations[b]!));
    return (year === "first" ? byYear[0] : byYear.at(-1))!;
  }).sort((a, b) => a - b);
}

/** The year that a design describes, with which its name ends; 0 where it ends without one. */
function yearOf({ organisation }: Organisation): number {
  return Number(/-(\d{4})$/.exec(organisation)?.[1] ?? 0);
}
