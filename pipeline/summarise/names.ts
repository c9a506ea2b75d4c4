/**
 * What readers call states, negotiations, families of disputes and issues.
 *
 * @module
 */
import type { CleanRows } from "../tables/clean_rows.ts";
import type { EpisodeName } from "../tables/derived/summaries/episode_names.ts";
import type { FamilyName } from "../tables/derived/summaries/family_names.ts";
import type { IssueName } from "../tables/derived/summaries/issue_names.ts";
import type { StateName } from "../tables/derived/summaries/state_names.ts";

/** Names of the states, in the order of the clean table. */
export function stateNameRows({ states }: Pick<CleanRows, "states">): StateName[] {
  return states.map(({ state, name, region }) => ({ state, name, region }));
}

/** Names of the negotiations, in the order of the clean table. */
export function episodeNameRows({ episodes }: Pick<CleanRows, "episodes">): EpisodeName[] {
  return episodes.map(({ episode, name, opens }) => ({ episode, name, opens }));
}

/** Names of the families of disputes, in the order of the clean table. */
export function familyNameRows({ families }: Pick<CleanRows, "families">): FamilyName[] {
  return families.map(({ family, name }) => ({ family, name }));
}

/** Names of the issues and what a higher position means, in the order of the clean table. */
export function issueNameRows({ issueTypes }: Pick<CleanRows, "issueTypes">): IssueName[] {
  return issueTypes.map(({ episode, issue, name, orientation }) => ({
    episode,
    issue,
    name,
    orientation,
  }));
}
