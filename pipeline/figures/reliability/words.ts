/**
 * What the figure of two readings calls the coded variables.
 *
 * @module
 */

/** A variable as readers know it. */
export interface VariableWords {
  /** At its line. */
  readonly name: string;
  /** Above its column. */
  readonly brief: string;
  /** In a sentence. */
  readonly said: string;
}

/** Words of the variables by table and column. */
const known: Readonly<Record<string, VariableWords>> = {
  "positions.position": {
    name: "Position of a side",
    brief: "position",
    said: "the position of a side",
  },
  "positions.stage": {
    name: "Stage of the talks",
    brief: "stage",
    said: "the stage of the talks",
  },
  "positions.salience": {
    name: "Salience of an issue",
    brief: "salience",
    said: "the salience of an issue",
  },
  "issues.outcome": {
    name: "Outcome of an issue",
    brief: "outcome",
    said: "the outcome of an issue",
  },
  "issues.reference_point": {
    name: "What holds if talks fail",
    brief: "if talks fail",
    said: "what holds if the talks fail",
  },
  "preferences.intensity": {
    name: "Intensity of a preference",
    brief: "intensity",
    said: "the intensity of a preference",
  },
  "designs.value": {
    name: "Feature of a design",
    brief: "design",
    said: "the features of a design",
  },
  "linkages.domain": {
    name: "Domain of an institution",
    brief: "domain",
    said: "the domain of an institution",
  },
  "linkages.depth": {
    name: "Depth of an institution",
    brief: "depth",
    said: "the depth of an institution",
  },
  "linkages.initiator": {
    name: "Who began an institution",
    brief: "who began it",
    said: "who began an institution",
  },
  "shocks.followed": {
    name: "What followed a shock",
    brief: "what followed",
    said: "what followed a shock",
  },
};

/** Words of a variable; one that is not known is called by its column. */
export function wordsOf(table: string, column: string): VariableWords {
  const name = `${column.replaceAll("_", " ")} (${table})`;
  return known[`${table}.${column}`] ?? { name, brief: column.replaceAll("_", " "), said: name };
}
