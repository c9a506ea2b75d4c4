/**
 * What the figure of conditions calls each condition and its values.
 *
 * @module
 */
import type { ConditionLine } from "../../tables/derived/findings/conditions.ts";

/** A condition as the figure tells it. */
interface ConditionWords {
  readonly heading: string;
  /**
   * By value: what stands beside its line, and how a sentence on the allies goes on after
   * "where".
   */
  readonly values?: Readonly<Record<string, readonly [label: string, clause: string]>>;
}

/** Conditions in the order of the page. */
export const conditionWords: Readonly<Record<ConditionLine["condition"], ConditionWords>> = {
  all: { heading: "" },
  first_word: {
    heading: "Who spoke first",
    values: {
      "us": ["the United States", "the United States spoke first"],
      "ally": ["an ally", "one of them spoke first"],
      "same day or unknown": ["same day, or not known", "it is not known who spoke first"],
    },
  },
  allies: {
    heading: "Allies among themselves",
    values: {
      "one ally": ["one ally only", "only one of them is on record"],
      "agreed": ["less than 10 points apart", "they opened alike among themselves"],
      "apart": ["10 points apart or more", "they opened apart among themselves"],
    },
  },
  us_soldiers: {
    heading: "US soldiers and diplomats",
    values: {
      "agreed": ["less than 10 points apart", "US soldiers and diplomats opened alike"],
      "apart": ["10 points apart or more", "US soldiers and diplomats opened apart"],
      "not on record": ["soldiers not on record", "no US soldier is on record"],
    },
  },
  ally_salience: {
    heading: "Rank of the issue in salience to the allies",
    values: {
      "top third": ["top third", "the issue ranked high with them"],
      "middle third": ["middle third", "the issue ranked midway with them"],
      "bottom third": ["bottom third", "the issue ranked low with them"],
      "unknown": ["not known", "its rank with them is not known"],
    },
  },
  gap: {
    heading: "Gap between the two sides",
    values: {
      "10 to under 30": ["10 to under 30 points", "less than 30 points lay between the sides"],
      "30 to under 60": ["30 to under 60 points", "30 to 60 points lay between the sides"],
      "60 or more": ["60 points or more", "60 points or more lay between the sides"],
    },
  },
  subject: {
    heading: "Subject",
    values: {
      "form": ["form and membership", "form and membership were at issue"],
      "control": [
        "scope, use of force, control",
        "scope, the use of force or control was at issue",
      ],
      "other": ["other subjects", "neither form nor control was at issue"],
    },
  },
  period: { heading: "Period in which talks opened" },
  ally: { heading: "By ally, with its own opening" },
};
