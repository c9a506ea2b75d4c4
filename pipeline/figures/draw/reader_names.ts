/**
 * What readers call states, negotiations, issues, their types and regions, whose ids only the tables
 * need. A function that reads a table gives one that finds a name: the id stands for itself where
 * the table has none.
 *
 * @module
 */
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedSummaries } from "../../tables/derived/summaries/all.ts";
import type { IssueName } from "../../tables/derived/summaries/issue_names.ts";

/** Finds the name of an id. */
type Finder = (id: string) => string;

/** Names of states by code, each as `shown` makes it fit: without its history unless told. */
export function stateNames(read: ReadTable, shown = presentName): Finder {
  const rows = read(describedSummaries.stateNames);
  return finder(rows.map(({ state, name }) => [state, typeset(shown(name))]));
}

/** Name of a state without its history: "Malaysia (before 1963 Federation of …)" is Malaysia. */
export function presentName(name: string): string {
  return name.replace(/ \((before|to) .*\)$/, "");
}

/** Name of a state without anything in brackets, where there is little room. */
export function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}

/** Names of negotiations by id. */
export function episodeNames(read: ReadTable): Finder {
  const rows = read(describedSummaries.episodeNames);
  return finder(rows.map(({ episode, name }) => [episode, typeset(name)]));
}

/** Names of families of disputes by id. */
export function familyNames(read: ReadTable): Finder {
  const rows = read(describedSummaries.familyNames);
  return finder(rows.map(({ family, name }) => [family, typeset(name)]));
}

/** Issues by negotiation and id: their names, and what a higher position means. */
export function issueNames(read: ReadTable) {
  const known = new Map(read(describedSummaries.issueNames).map((row) => [issueKey(row), row]));
  return (line: Pick<IssueName, "episode" | "issue">) => {
    const { name = line.issue, orientation = "none" } = known.get(issueKey(line)) ?? {};
    return { name: typeset(name), orientation };
  };
}

/** Names an issue among those of all negotiations. */
export function issueKey({ episode, issue }: Pick<IssueName, "episode" | "issue">): string {
  return `${episode}/${issue}`;
}

/** A type of issue as text names it. */
export function typeName(type: string): string {
  return type === "other" ? "other matters" : type.replaceAll("-", " ");
}

/** Name of a region as text shows it. */
export const regionName: Finder = finder([
  ["asia-pacific", "Asia-Pacific"],
  ["north-atlantic", "North Atlantic"],
]);

function finder(names: readonly (readonly [id: string, name: string])[]): Finder {
  const known = new Map(names);
  return (id) => known.get(id) ?? id;
}

/** The sheets are typed with straight apostrophes. */
function typeset(text: string): string {
  return text.replaceAll("'", "’");
}
