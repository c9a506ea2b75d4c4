/**
 * All kinds of damage, in the order of the report.
 *
 * @module
 */
import type { Kind } from "../damage/damage.ts";
import { dateKinds } from "./dates.ts";
import { fileKinds } from "./files.ts";
import { guardKinds } from "./guards.ts";
import { letterKinds } from "./letters.ts";
import { nameKinds } from "./names.ts";
import { quoteKinds } from "./quotes.ts";
import { rowKinds } from "./rows.ts";
import { ruleKinds } from "./rules.ts";
import { valueKinds } from "./values.ts";

/** A chapter of the report. */
export interface Chapter {
  readonly title: string;
  readonly kinds: readonly Kind[];
}

/** Kinds of damage by what is damaged. */
export const chapters: readonly Chapter[] = [
  { title: "Values", kinds: valueKinds },
  { title: "Names and ids", kinds: nameKinds },
  { title: "Dates", kinds: dateKinds },
  { title: "Contradictions", kinds: ruleKinds },
  { title: "Letters", kinds: letterKinds },
  { title: "Quotation marks, commas and line ends", kinds: quoteKinds },
  { title: "Rows and columns", kinds: rowKinds },
  { title: "Files", kinds: fileKinds },
  { title: "Sheets that guard others", kinds: guardKinds },
];

/** Every kind. */
export const allKinds: readonly Kind[] = chapters.flatMap(({ kinds }) => kinds);
