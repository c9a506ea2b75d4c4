/**
 * All files of figures.
 *
 * @module
 */
import type { StageFiles } from "../outputs/stage_files.ts";
import { toCsv } from "../sheets/write_sheet.ts";
import { type DataRow, type Figure, specOf } from "./figure.ts";
import { newScratch } from "./indexed_png.ts";
import { preparePng, renderPng } from "./render_png.ts";
import { renderSvg, selfContained } from "./render_svg.ts";

/** A source and the tables that its rows reach. */
export interface ReachingSource {
  readonly source?: DataRow[string];
  readonly reached: readonly string[];
}

/** Sources of the summaries, with the tables that they reach as figures call them. */
export function summarySources(rows: readonly DataRow[]): ReachingSource[] {
  return rows.map((row) => ({ ...row, reached: `${row["summaries"]}`.split(";") }));
}

/** Sources of the findings, with the tables that they reach as figures call them. */
export function findingSources(rows: readonly DataRow[]): ReachingSource[] {
  return rows.map((row) => ({
    ...row,
    reached: `${row["tables"]}`.split(";").map((name) => `findings/${name}`),
  }));
}

/**
 * Draws figures: each as SVG, PNG, specification, plotted data and list of sources.
 *
 * @param folder where they are to stand
 */
export async function drawn(
  figures: readonly Figure[],
  sources: readonly ReachingSource[],
  folder: string,
): Promise<StageFiles> {
  await preparePng();
  const scratch = newScratch();
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  for (const figure of figures) {
    const path = `${folder}/${figure.id}`;
    const svg = await renderSvg(figure);
    const reaching = sources.filter(({ reached }) =>
      reached.some((name) => figure.summaries.includes(name))
    );
    const once = new Map(reaching.map((row) => [row.source, row]));
    files.set(`${path}.svg`, selfContained(svg, figure));
    files.set(`${path}.png`, renderPng(svg, scratch));
    files.set(`${path}.vl.json`, JSON.stringify(specOf(figure), null, 1) + "\n");
    files.set(`${path}.csv`, toCsv(Object.keys(figure.rows[0] ?? {}), figure.rows));
    files.set(
      `${path}.sources.csv`,
      toCsv(["source", "full_citation", "url"], [...once.values()]),
    );
  }
  return files;
}
