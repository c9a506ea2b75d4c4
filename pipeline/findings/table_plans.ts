/**
 * The tables of the stage `findings`: what each holds and which clean tables reach it.
 *
 * @module
 */

/** A table of the stage: rows under fixed columns. */
export interface FindingTable extends FindingTablePlan {
  readonly rows: readonly object[];
}

/** What a table is, before it is made. */
export interface FindingTablePlan {
  readonly name: string;
  readonly description: string;
  /** File names of the clean tables whose rows reach it. */
  readonly reads: readonly string[];
}

const bargaining = ["issues", "positions", "episodes", "issue_types", "voices", "capabilities"];
const ballots = ["preferences", "episodes", "voices", "capabilities"];
const designs = ["designs", "design_features", "organisations"];
const linkages = ["linkages", "institutions"];
const shocks = ["shocks", "states", ...linkages];
const chains = ["treaties", "treaty_parties", "commitments"];
const binding = [...bargaining, "states", "organisations"];
const activity = [...chains, "linkages", "events", "activity", "organisations"];
/** Clean tables that reach an estimate. */
export const everything: readonly string[] = [
  ...new Set([...binding, ...ballots, ...designs, ...shocks, ...chains]),
];

/** Every table of the stage, in the order of the argument. */
export const findingTablePlans = [
  {
    name: "findings",
    description: "Each claim of the argument and its verdict",
    reads: everything,
  },
  {
    name: "estimates",
    description: "The estimates that the verdicts rest on, with the marks that were fixed before",
    reads: everything,
  },
  { name: "cells", description: "Coded cells that enter each finding", reads: everything },
  {
    name: "openings",
    description: "Each state's opening on each issue, and the rows that it is read from",
    reads: bargaining,
  },
  {
    name: "concessions",
    description: "Each issue's openings, outcome and reference point, and who was ahead",
    reads: bargaining,
  },
  {
    name: "concessions_by_group",
    description: "Concessions by type of issue, family of disputes, episode and ally",
    reads: bargaining,
  },
  {
    name: "model_predictions",
    description: "What each bargaining model and baseline predicts of each issue",
    reads: bargaining,
  },
  {
    name: "model_race",
    description: "Errors of bargaining models and baselines",
    reads: bargaining,
  },
  { name: "model_pairs", description: "How each two models differ", reads: bargaining },
  {
    name: "ballot_coverage",
    description: "Which episodes have ballots, and why an episode is not counted",
    reads: ballots,
  },
  {
    name: "ballots",
    description: "Worth of institutional forms to states, one ballot a state and episode",
    reads: ballots,
  },
  {
    name: "rule_hits",
    description: "What each rule of social choice names in each episode",
    reads: ballots,
  },
  {
    name: "rules",
    description: "How often each rule of social choice names the form that resulted",
    reads: ballots,
  },
  {
    name: "design_cells",
    description: "Coded features of each organisation's design, and what each adds to a distance",
    reads: designs,
  },
  {
    name: "design_scores",
    description: "Scores of each organisation by dimension of design",
    reads: designs,
  },
  {
    name: "design_ranks",
    description: "How often each organisation ranks where, over all weights of the dimensions",
    reads: designs,
  },
  {
    name: "design_distances",
    description: "Distances of each organisation's design to the yardstick's and to loose pacts",
    reads: designs,
  },
  {
    name: "binding_openings",
    description: "How binding each speaker opened on each issue of SEATO",
    reads: binding,
  },
  {
    name: "binding_speakers",
    description: "How binding each speaker opened over the issues of SEATO",
    reads: binding,
  },
  {
    name: "seato_activity",
    description: "Councils, members and institutions of SEATO by year",
    reads: activity,
  },
  { name: "seato_events", description: "Councils, exercises and exits of SEATO", reads: activity },
  {
    name: "chains",
    description: "Chains of commitments in the Asia-Pacific, from first treaty to last",
    reads: chains,
  },
  { name: "survival", description: "Survival of chains of commitments by form", reads: chains },
  {
    name: "survival_tests",
    description: "Ends of chains of commitments by form, and how the forms compare",
    reads: chains,
  },
  {
    name: "institutions_begun",
    description: "Who began each institution, and the linkages that tell",
    reads: linkages,
  },
  {
    name: "initiators",
    description: "Who initiated institutions, by ally and decade",
    reads: linkages,
  },
  {
    name: "first_deep_linkage",
    description: "Years from an ally's first commitment to its first deep linkage",
    reads: [...linkages, ...chains],
  },
  {
    name: "replacements",
    description: "Whether linkages that ended were replaced, by ally and domain",
    reads: ["linkages"],
  },
  {
    name: "eve_of_shock",
    description: "Linkages in force on the eve of each shock, and what followed",
    reads: shocks,
  },
  {
    name: "shock_allies",
    description: "Allies by linkages on the eves of their shocks and how often the tie was kept",
    reads: shocks,
  },
  {
    name: "shock_test",
    description: "Whether allies that kept their ties had more linkages, under several readings",
    reads: shocks,
  },
  {
    name: "sources",
    description: "Sources whose rows reach each table of the stage",
    reads: ["sources"],
  },
] as const satisfies readonly FindingTablePlan[];
