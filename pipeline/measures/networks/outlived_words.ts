/**
 * Words for the treaties that outlived their organisation, be there one or more.
 *
 * @module
 */

/** A treaty that outlived its organisation. */
export interface Outlived {
  readonly treaty: string;
  readonly name: string;
  readonly organisation: string;
  /** Year in which the organisation ended. */
  readonly year: string;
  /** Whether the treaty itself was never ended. */
  readonly stands: boolean;
}

/** Parts of a sentence, in the number that fits. */
export interface OutlivedWords {
  /** "the Manila Pact". */
  readonly treaties: string;
  /** ", which was never ended,"; empty where that is not so. */
  readonly neverEnded: string;
  readonly count: "counts" | "count";
  readonly it: "it" | "they";
  /** "SEATO". */
  readonly organisations: string;
  /** "its organisation, SEATO, in 1977". */
  readonly itsOrganisation: string;
}

/** With one such treaty, words that name it; else words that hold for any number. */
export function outlivedWords(outlived: readonly Outlived[]): OutlivedWords {
  const [one, ...others] = outlived;
  const standing = outlived.length > 0 && outlived.every(({ stands }) => stands);
  if (one && others.length === 0) {
    return {
      treaties: `the ${one.name}`,
      neverEnded: standing ? ", which was never ended," : "",
      count: "counts",
      it: "it",
      organisations: one.organisation,
      itsOrganisation: `its organisation, ${one.organisation}, in ${one.year}`,
    };
  }
  const names = outlived.map(({ organisation, year }) => `${organisation} in ${year}`).join(", ");
  return {
    treaties: "the treaties that outlived their organisation",
    neverEnded: standing ? ", which were never ended," : "",
    count: "count",
    it: "they",
    organisations: "their organisations",
    itsOrganisation: `their organisations${names ? ` (${names})` : ""}`,
  };
}
