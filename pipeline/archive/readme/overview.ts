/**
 * Section "Overview".
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import type { ReadmeMaterial } from "./material.ts";
import { runTime } from "./needs.ts";
import { stagesOf } from "./stages.ts";

/** What is in the archive, how to go through it, and how long that takes. */
export function overviewText(material: ReadmeMaterial): string {
  const stages = stagesOf(material);
  const { length: figures } = [...material.files.keys()].filter(isFigure);
  return [
    "This package holds coded historical evidence on the alliances of the United States in Asia " +
    "since 1945, and the programs that make every table, figure and number of it from the raw " +
    "sheets. What is claimed, and what the data say for and against, stands in `README.md` at the " +
    "top of the package, in full in `docs/results.md`; this file is for those who check or run it.",
    "From beginning to end: the sheets in `data-raw/` were written by people. " +
    `${counted(stages.length, "main script")} ${stages.length === 1 ? "makes" : "make"} of them ` +
    `the clean tables, all estimates and ${counted(figures, "figure")}, in this order: ${
      stages.map(({ name }) => `\`${name}\``).join(", ") || "none is named in `deno.json`"
    }. One command runs them all (see Instructions to Replicators). ${runTime(material)}`,
    "Every file is listed with its SHA-256 digest in `replication/MANIFEST-sha256.txt`; the line " +
    "of the stage `archive` says whether all that a run wrote equals that list.",
  ].join("\n\n");
}

function isFigure(path: string): boolean {
  return /^figures\/[^/]+\.svg$/.test(path);
}
