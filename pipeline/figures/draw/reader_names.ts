/**
 * What readers call states, negotiations and issues, whose ids only the tables need.
 *
 * @module
 */
import type { DataRow } from "./figure.ts";

/** An issue as readers know it. */
export interface NamedIssue {
  readonly name: string;
  /** What a higher position means: more binding, less binding, wider, or none of these. */
  readonly orientation: string;
}

/**
 * Finds the name of a state, with its history; its code where it has none.
 *
 * @param names rows of the summary `state_names`
 */
export function stateNames(names: readonly DataRow[]): (state: string) => string {
  const byCode = new Map(names.map(({ state, name }) => [`${state}`, `${name}`]));
  return (state) => byCode.get(state) ?? state;
}

/**
 * Name of a state without its history: "Malaysia (before 1963 Federation of Malaya)" is Malaysia.
 */
export function presentName(name: string): string {
  return name.replace(/ \((before|to) .*\)$/, "");
}

/** Name of a state without anything in brackets, where there is little room. */
export function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}

/**
 * Finds the name of a negotiation; its id where it has none.
 *
 * @param names rows of the summary `episode_names`
 */
export function episodeNames(names: readonly DataRow[]): (episode: string) => string {
  const byId = new Map(names.map(({ episode, name }) => [episode, typeset(`${name}`)]));
  return (episode) => byId.get(episode) ?? episode;
}

/**
 * Finds the name of a family of disputes; its id where it has none.
 *
 * @param names rows of the summary `family_names`
 */
export function familyNames(names: readonly DataRow[]): (family: string) => string {
  const byId = new Map(names.map(({ family, name }) => [family, typeset(`${name}`)]));
  return (family) => byId.get(family) ?? family;
}

/**
 * Finds the name of an issue of a negotiation; its id where it has none.
 *
 * @param names rows of the summary `issue_names`
 */
export function issueNames(
  names: readonly DataRow[],
): (episode: string, issue: string) => NamedIssue {
  const byId = new Map(
    names.map(({ episode, issue, name, orientation }) => [
      `${episode}/${issue}`,
      { name: typeset(`${name}`), orientation: `${orientation}` },
    ]),
  );
  return (episode, issue) =>
    byId.get(`${episode}/${issue}`) ?? { name: issue, orientation: "none" };
}

/** The sheets are typed with straight apostrophes. */
function typeset(text: string): string {
  return text.replaceAll("'", "’");
}
