/**
 * Sizes and kinds of file as a user writes them.
 *
 * @module
 */
import { type Format, formats } from "./journal_figure.ts";

/** Inches by unit. */
const units: Readonly<Record<string, number>> = { in: 1, cm: 1 / 2.54, mm: 1 / 25.4, pt: 1 / 72 };

/** A width in inches, from 1 to 20; `undefined` where the text is none. */
export function inchesIn(text: string): number | undefined {
  const [, number, unit = ""] = /^(\d{1,4}(?:\.\d{1,3})?)(in|cm|mm|pt)$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  const inches = Math.round(Number(number) * units[unit]! * 1e4) / 1e4;
  return inches >= 1 && inches <= 20 ? inches : undefined;
}

/** Points from 3 to 30; `undefined` where the text is no such number. */
export function pointsIn(text: string): number | undefined {
  const points = /^\d{1,2}(?:\.\d{1,2})?(?:pt)?$/.test(text) ? parseFloat(text) : NaN;
  return points >= 3 && points <= 30 ? points : undefined;
}

/** Kinds of file, each once; `undefined` where one is unknown. */
export function formatsIn(text: string): readonly Format[] | undefined {
  const names = [...new Set(text.split(","))];
  const found = formats.filter((format) => names.includes(format));
  return found.length === names.length ? found : undefined;
}
