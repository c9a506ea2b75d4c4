/**
 * Figures from the tables to all of their files, as a stage.
 *
 * @module
 */
import type { StageReport } from "../stages/run_stage.ts";
import { requireStages, type StagePlace, writeStage } from "../stages/stage_files.ts";
import { tableReader } from "../stages/table_reader.ts";
import { toCsv } from "../base/sheets/write_sheet.ts";
import { derivedPath } from "../tables/derived/derived_table.ts";
import { findingSources } from "../tables/derived/findings/sources.ts";
import type { ReadTable } from "../tables/derived/read_derived.ts";
import { describedRobustness } from "../tables/derived/robustness/all.ts";
import { summarySources } from "../tables/derived/summaries/sources.ts";
import { type DrawnFigure, drawnFigure, type MakeFigure, specOf } from "./draw/figure.ts";
import { preparePng, renderPng } from "./draw/render_png.ts";
import { renderAll } from "./draw/render_all.ts";
import { selfContained } from "./draw/render_svg.ts";

/** A file of a figure. */
export type Output = readonly [path: string, content: string | Uint8Array<ArrayBuffer>];

/**
 * Draws figures as a stage.
 *
 * @param place the stage
 * @param drawn the figures that it draws
 * @param more further files of it, given the reader of tables
 */
export async function drawStage(
  place: StagePlace,
  drawn: readonly MakeFigure[],
  more: (read: ReadTable) => readonly Output[] = () => [],
): Promise<StageReport> {
  await requireStages(...place.buildsOn);
  const { read, rowsRead } = tableReader();
  const made = drawn.map((make) => drawnFigure(make, read));
  const pictures = await renderAll(made);
  await preparePng();
  const sources = reachingSources(read);
  const outputs = [...more(read)];
  for (const [figure, svg] of pictures) outputs.push(...draw(figure, svg, sources));
  return {
    rowsIn: rowsRead(),
    rowsOut: made.reduce((sum, { rows }) => sum + rows.length, 0),
    written: await writeStage(place, new Map(outputs)),
  };
}

/** A source, with the paths of the tables that its rows reach. */
type ReachingSource = ReturnType<typeof reachingSources>[number];

/** Every source with the tables that its rows reach. */
function reachingSources(read: ReadTable) {
  const ofRobustness = Object.values(describedRobustness).map(derivedPath);
  const path = (stage: "summarise" | "findings", name: string) => derivedPath({ stage, name });
  return [
    ...read(summarySources).map(({ summaries, ...source }) => ({
      ...source,
      reached: summaries.split(";").map((name) => path("summarise", name)),
    })),
    ...read(findingSources).map(({ tables, ...source }) => ({
      ...source,
      reached: tables.split(";").flatMap((name) => [
        path("findings", name),
        // What the findings withstand is made of the evidence that they are made of.
        ...name === "findings" ? ofRobustness : [],
      ]),
    })),
  ];
}

/** All files of a figure. */
function draw(figure: DrawnFigure, svg: string, sources: readonly ReachingSource[]): Output[] {
  const path = `figures/${figure.id}`;
  const tables = new Set(figure.tables.map(derivedPath));
  const reaching = sources.filter(({ reached }) => reached.some((table) => tables.has(table)));
  const once = new Map(reaching.map((row) => [row.source, row]));
  return [
    [`${path}.svg`, selfContained(svg, figure)],
    [`${path}.png`, renderPng(svg)],
    [`${path}.vl.json`, JSON.stringify(specOf(figure), null, 1) + "\n"],
    [`${path}.csv`, toCsv(Object.keys(figure.rows[0] ?? {}), figure.rows)],
    [`${path}.sources.csv`, toCsv(["source", "full_citation", "url"], [...once.values()])],
  ];
}
