/**
 * Figures from the tables to all of their files, as a stage.
 *
 * @module
 */
import type { StageReport } from "../stages/run_stage.ts";
import { requireStages, type StagePlace, writeStage } from "../stages/stage_files.ts";
import { tableReader } from "../stages/table_reader.ts";
import { toCsv } from "../base/sheets/write_sheet.ts";
import type { ReadTable } from "../tables/derived/read_derived.ts";
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
  const outputs = [...more(read)];
  for (const [figure, svg] of pictures) outputs.push(...draw(figure, svg));
  return {
    rowsIn: rowsRead(),
    rowsOut: made.reduce((sum, { rows }) => sum + rows.length, 0),
    written: await writeStage(place, new Map(outputs)),
  };
}

/** All files of a figure. */
function draw(figure: DrawnFigure, svg: string): Output[] {
  const path = `figures/${figure.id}`;
  return [
    [`${path}.svg`, selfContained(svg, figure)],
    [`${path}.png`, renderPng(svg)],
    [`${path}.vl.json`, JSON.stringify(specOf(figure), null, 1) + "\n"],
    [`${path}.csv`, toCsv(Object.keys(figure.rows[0] ?? {}), figure.rows)],
  ];
}
