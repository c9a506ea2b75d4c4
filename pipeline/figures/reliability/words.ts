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
const known: Readonly<Record<string, readonly [name: string, brief: string, said: string]>> = {
  "positions.position": ["Position of a side", "position", "the position of a side"],
  "positions.stage": ["Stage of the talks", "stage", "the stage of the talks"],
  "positions.salience": ["Salience of an issue", "salience", "the salience of an issue"],
  "issues.outcome": ["Outcome of an issue", "outcome", "the outcome of an issue"],
  "issues.reference_point": [
    "What holds if talks fail",
    "if talks fail",
    "what holds if the talks fail",
  ],
  "preferences.intensity": [
    "Intensity of a preference",
    "intensity",
    "the intensity of a preference",
  ],
  "designs.value": ["Feature of a design", "design", "the features of a design"],
  "linkages.domain": ["Domain of an institution", "domain", "the domain of an institution"],
  "linkages.depth": ["Depth of an institution", "depth", "the depth of an institution"],
  "linkages.initiator": ["Who began an institution", "who began it", "who began an institution"],
  "shocks.followed": ["What followed a shock", "what followed", "what followed a shock"],
};

/** Words of a variable; one that is not known is called by its column. */
export function wordsOf(table: string, column: string): VariableWords {
  const called = column.replaceAll("_", " ");
  const other = `${called} (${table})`;
  const [name, brief, said] = known[`${table}.${column}`] ?? [other, called, other];
  return { name, brief, said };
}
