/**
 * Names of states in sentences.
 *
 * @module
 */

/** Beginnings of names that take an article. */
const articled =
  /^(United|Republic|Federated|Democratic|People|Soviet|Philippines|Netherlands|Marshall)/;

/** A state's name as a sentence has it: "the United States", "Japan". */
export function withArticle(name: string): string {
  return articled.test(name) ? `the ${name}` : name;
}
