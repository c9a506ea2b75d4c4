/**
 * Worths of forms made for a test.
 *
 * @module
 */
import fc from "fast-check";
import { forms } from "../../../pipeline/measures/social_choice/ballots.ts";

/** Worth of the forms that a ballot ranks, by their names. */
export type Worths = Readonly<Partial<Record<typeof forms[number], number | undefined>>>;

/** Ballots row by row, `NaN` where a form is not ranked. */
export function worthsOf(...ballots: readonly Worths[]): Float64Array {
  return Float64Array.from(ballots.flatMap((each) => forms.map((form) => each[form] ?? NaN)));
}

const worth = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });

/** Any ballot, one without forms too; whole numbers, so that forms often tie. */
export const anyWorths: fc.Arbitrary<Worths> = fc.record(
  Object.fromEntries(forms.map((form) => [form, worth])),
);
