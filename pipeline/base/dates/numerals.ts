/**
 * East Asian dates in Latin figures: Chinese numerals, Japanese and Republic-of-China eras, and the
 * words for year, month and day.
 *
 * @module
 */

const digits: ReadonlyMap<string, number> = new Map([
  ["〇", 0],
  ["一", 1],
  ["二", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
]);

/** Western year of the year before an era's first: 昭和 Showa 1 is 1926, 民國 Minguo 1 is 1912. */
const eras: ReadonlyMap<string, number> = new Map([
  ["昭和", 1925],
  ["平成", 1988],
  ["民國", 1911],
  ["民国", 1911],
]);

/**
 * The number that Chinese numerals below 100 write: 三十 is 30, 四十三 is 43, 元 (the first year of an
 * era) is 1. Digits in place (一九五四) are read as such.
 */
function chineseNumber(text: string): number {
  if (text === "元") return 1;
  const [tens, units] = text.includes("十") ? text.split("十") : [undefined, text];
  const last = [...units ?? ""].reduce((sum, digit) => sum * 10 + (digits.get(digit) ?? 0), 0);
  if (tens === undefined) return last;
  return (tens === "" ? 1 : digits.get(tens) ?? 0) * 10 + last;
}

/**
 * Writes the East Asian parts of a date as `year-month-day`, years in the Western count; other text
 * is left alone.
 *
 * @example
 * ```ts
 * import { latinFigures } from "./numerals.ts";
 * latinFigures("昭和三十年八月三十日"); // "1955-8-30"
 * latinFigures("10일 [March 1966]"); // "10 [March 1966]"
 * ```
 */
export function latinFigures(text: string): string {
  return text
    .replace(/[〇一二三四五六七八九十元]+(?=[年月日])/g, (numeral) => `${chineseNumber(numeral)}`)
    .replace(
      /(昭和|平成|民國|民国)\s*(\d{1,3})\s*年/g,
      (_, era: string, year: string) => `${eras.get(era)! + Number(year)}年`,
    )
    .replace(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g, "$1-$2-$3")
    .replace(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]/g, "$1-$2")
    .replace(/(\d{4})\s*[年년]/g, "$1")
    .replace(/(\d{1,2})\s*[日일]/g, "$1");
}
