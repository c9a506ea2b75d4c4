/**
 * The pure functions whose growth is measured. Add one here and it is measured and reported.
 *
 * @module
 */
import { cleanFiles, type RawFile } from "../clean/clean_files.ts";
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
  }];
}
