/**
 * Estimates of who moved and who is ahead, once more and without haste.
 *
 * @module
 */
import type { Concession } from "./concessions.ts";
import {
  ahead,
  conceded,
  less,
  looserAhead,
  type Meant,
  movedMore,
  ofControl,
  ofForm,
  type Taken,
} from "./moves.ts";

const breadth: Meant = ({ orientation }) => orientation === "multilateral";

/**
 * Each estimate of the openings of a reading, by its finding and what else sets it apart.
 *
 * @param rash episodes with an ally that is marked as rash
 */
export function whoMoved(
  issues: readonly Concession[],
  rash: readonly string[],
): Readonly<Record<string, Taken>> {
  const overRash: Meant = (issue) => ofControl(issue) && rash.includes(issue.episode);
  const overOthers: Meant = (issue) => ofControl(issue) && !rash.includes(issue.episode);
  const opened = (wider: boolean) =>
    ahead(issues, "ally", (issue) => breadth(issue) && issue.us > issue.ally === wider);
  return {
    "us-conceded/": conceded(issues),
    "us-conceded-on-form/": conceded(issues, ofForm),
    "us-moved-more/": movedMore(issues),
    "form-either-way/where the United States opened wider, ": opened(true),
    "form-either-way/where the United States opened narrower, ": opened(false),
    "allies-ahead/": ahead(issues, "ally"),
    "ahead-on-form/": ahead(issues, "ally", ofForm),
    "form-against-control/": less(
      ahead(issues, "ally", ofForm),
      ahead(issues, "ally", ofControl),
    ),
    "looser-side-wins/": looserAhead(issues),
    "us-kept-control/": ahead(issues, "us", ofControl),
    "control-of-the-rash/": less(ahead(issues, "us", overRash), ahead(issues, "us", overOthers)),
  };
}
