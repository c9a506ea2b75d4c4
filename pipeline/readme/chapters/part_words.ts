/**
 * How sentences name the estimates of one claim.
 *
 * @module
 */

/** By the name of the estimate, what stands behind its number. */
const partWords: Readonly<Record<string, string>> = {
  "earliest word": "by the earliest word",
  "word coded as an opening": "by the word coded as an opening",
  "earliest word, carried back": "by the earliest word in the talks that first raised the question",
  "trilateral counted as wider": "with pacts of three counted as wider",
  "trilateral left out": "with pacts of three left out",
  "where the United States opened wider, earliest word":
    "where the United States opened wider by the earliest word",
  "where the United States opened wider, word coded as an opening":
    "where it opened wider by the word coded as an opening",
  "where the United States opened narrower, earliest word":
    "where it opened narrower by the earliest word",
  "where the United States opened narrower, word coded as an opening":
    "where it opened narrower by the word coded as an opening",
  "within the same shock": "within the same shock",
  "by ally": "between allies over all their shocks",
  "bilateral institutions": "counting bilateral ones only",
  "all institutions": "counting all of them",
};

/** What a sentence says of the estimate of a part; its name in brackets where nobody worded it. */
export function partText(part: string): string {
  return partWords[part] ?? `(${part})`;
}
