/**
 * Which numbers of the pages a user means.
 *
 * @module
 */
import { type Answer, refuseName } from "../../base/problems/answer.ts";
import { type NumberLine, numbers } from "../../tables/derived/pages/numbers.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import { numbersCalled } from "./number_life.ts";

/**
 * The numbers that words stand for: a page and the place of the number on it, or the number or a
 * sentence with it as the page has it.
 */
export function askedNumbers(
  words: readonly string[],
  record: readonly NumberLine[],
): Answer<readonly NumberLine[]> {
  const asked = words.join(" ").trim();
  const [page, at, ...more] = asked.split(/\s+/);
  const placed = record.filter((line) => line.page === page && `${line.number}` === at);
  if (placed.length > 0 && more.length === 0) return { found: placed };
  const called = asked === "" ? [] : numbersCalled(asked, record);
  if (called.length > 0) return { found: called };
  const last = record.filter((line) => line.page === page).at(-1);
  if (last && more.length === 0 && at !== undefined) {
    return {
      refused:
        `Cannot find the number: found ${JSON.stringify(asked)}, expected a place from 1 to ` +
        `${last.number} on the page ${page}`,
    };
  }
  return refuseName(
    "Cannot find the number",
    asked,
    `a number as a page shows it, a sentence with it, or its page and place; ${
      derivedPath(numbers)
    } lists them`,
    record.map(({ shown }) => shown),
  );
}
