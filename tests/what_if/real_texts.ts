/**
 * The committed clean tables as texts, and the published state that is made of them.
 *
 * @module
 */
import { fromFileUrl } from "@std/path";
import { readSheet } from "../../pipeline/base/sheets/read_sheet.ts";
import { cleanTables } from "../../pipeline/tables/all.ts";
import type { CleanTexts } from "../../pipeline/tables/clean_texts.ts";
import { groundOf } from "../../pipeline/what_if/ground.ts";

/** The committed clean tables. */
export const realTexts: CleanTexts = new Map(
  cleanTables.map(({ name }) => {
    const path = new URL(`../../data-clean/tables/${name}.csv`, import.meta.url);
    const { rows } = readSheet(name, Deno.readFileSync(fromFileUrl(path)));
    return [name, rows.map(({ cells }) => cells)] as const;
  }),
);

/** The published state. */
export const realGround = groundOf(realTexts);
