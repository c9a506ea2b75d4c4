/**
 * The pure functions whose growth is measured. Add one here and it is measured and reported.
 *
 * @module
 */
import { cleanFiles } from "../../clean/clean_files.ts";
import type { RawFile } from "../../clean/raw_folder.ts";
import { cleanedFiles } from "../../clean/main.ts";
import { wholeFiles } from "../../stages/content.ts";
import { cleanTableNames, readCleanRows } from "../../tables/clean_rows.ts";
import { summaries } from "../../summarise/summaries.ts";
import type { Measured } from "./growth.ts";
import { manyCases } from "./many_cases.ts";

/** All functions under measurement, given the raw sheets as they stand. */
export function measuredFunctions(files: readonly RawFile[]): Measured[] {
  return [{
    name: "clean",
    prepare: (times) => {
      const many = manyCases(files, times);
      return () => {
        const { origins, problems } = cleanFiles(many);
        return { rows: origins.length, problems: problems.length };
      };
    },
  }, {
    name: "summarise",
    prepare: (times) => {
      const cleaned = cleanFiles(manyCases(files, times));
      const texts = wholeFiles(cleanedFiles(cleaned));
      const textOf = (name: string) => String(texts.get(`data-clean/tables/${name}.csv`));
      const rows = cleaned.tables.reduce((sum, table) => sum + table.rows.length, 0);
      return () => {
        summaries(readCleanRows(cleanTableNames, textOf));
        return { rows, problems: cleaned.problems.length };
      };
    },
  }];
}
