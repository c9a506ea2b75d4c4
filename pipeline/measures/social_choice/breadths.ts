/**
 * Institutional forms by how many states they join.
 *
 * @module
 */
import { forms } from "./ballots.ts";

/** No tie that binds, a tie of two, or one of more. */
export type Breadth = "neither" | "bilateral" | "wider";

/** Breadth of each form; the record leaves none out. */
const breadths: Readonly<Record<typeof forms[number], Breadth>> = {
  "none": "neither",
  "declaration": "neither",
  "bilateral": "bilateral",
  "trilateral": "wider",
  "regional-small": "wider",
  "regional-full": "wider",
};

/** Whether a pact of three counts as wider than a bilateral one, or is left out. */
export type WiderReading = "trilateral counted as wider" | "trilateral left out";

/** Place of the bilateral form among the forms. */
export const bilateralPlace: number = forms.indexOf("bilateral");

const trilateralPlace = forms.indexOf("trilateral");

/** Places of the forms of a breadth, in their order. */
export const placesOf: Readonly<Record<Breadth, readonly number[]>> = {
  neither: withBreadth("neither"),
  bilateral: withBreadth("bilateral"),
  wider: withBreadth("wider"),
};

/** Places of the wider forms under each reading. */
export const widerPlaces: Readonly<Record<WiderReading, readonly number[]>> = {
  "trilateral counted as wider": placesOf.wider,
  "trilateral left out": placesOf.wider.filter((place) => place !== trilateralPlace),
};

function withBreadth(breadth: Breadth): number[] {
  return forms.flatMap((form, place) => breadths[form] === breadth ? [place] : []);
}
