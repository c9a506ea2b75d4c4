/**
 * Claim: the deeper an ally's bilateral links on the eve of a shock, the better its tie came
 * through it.
 *
 * @module
 */
import { linkagesKeptTies as stated } from "../criteria/persistence.ts";
import { betterByAlly, betterWithinShock, type EveChoices } from "../statistics/fate_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Alternative, Claim } from "./claim.ts";

/** Choices made otherwise, each for both tests. */
const otherwise: readonly (readonly [chosen: string, instead: string, choices: EveChoices])[] = [
  [
    "the depths of institutions surely in force on the eve are summed",
    "institutions are counted, whatever their depth",
    { weigh: () => 1 },
  ],
  [
    "the depths of institutions surely in force on the eve are summed",
    "only institutions of the greatest depth are counted",
    { weigh: (depth) => depth === 3 ? 1 : 0 },
  ],
  ["bilateral links count", "all links count", { links: "all" }],
  ["allies with few coded institutions are left out", "they are let in", { thin: true }],
];

/** Names of the tests. */
const [within, between] = ["within the same shock", "by ally"] as const;

/** The claim and what it is measured by. */
export const linkagesKeptTies: Claim = {
  ...stated,
  tests: [{
    name: within,
    criterion: stated.criterion,
    statistic: ({ ties }) => betterWithinShock(ties.eves),
  }, {
    name: between,
    criterion: stated.criterion,
    statistic: ({ ties }) => betterByAlly(ties.eves),
  }],
  alternatives: otherwise.flatMap(([chosen, instead, choices]): Alternative[] => [
    measuredBy(
      chosen,
      `${instead}, ${within}`,
      ({ ties }) => betterWithinShock(ties.eves, choices),
      within,
    ),
    measuredBy(
      chosen,
      `${instead}, ${between}`,
      ({ ties }) => betterByAlly(ties.eves, choices),
      between,
    ),
  ]),
};
