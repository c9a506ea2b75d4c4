/**
 * Figures from the tables to all of their files, as a stage.
 *
 * @module
 */
import type { StageReport } from "../stages/run_stage.ts";
import { requireStages, type StagePlace, writeStage } from "../stages/stage_files.ts";
import { toCsv } from "../base/sheets/write_sheet.ts";
import { type DataRow, type Figure, type MakeFigure, specOf } from "./draw/figure.ts";
import { describedRobustness } from "../tables/derived/robustness/all.ts";
import { readByName, tablePath } from "../tables/package/read_by_name.ts";
import { preparePng, renderPng } from "./draw/render_png.ts";
import { renderAll } from "./draw/render_all.ts";
import { selfContained } from "./draw/render_svg.ts";

/** A source and the tables that its rows reach. */
interface ReachingSource {
  readonly source?: DataRow[string];
  readonly reached: readonly string[];
}

/** A file of a figure. */
export type Output = readonly [path: string, content: string | Uint8Array<ArrayBuffer>];

/** Tables by their names, and how many rows were read. */
interface TableReader {
  readonly summary: (name: string) => readonly DataRow[];
  readonly rowsRead: () => number;
}

/** Reads each table once, when it is first asked for. */
function tableReader(): TableReader {
  const known = new Map<string, readonly DataRow[]>();
  return {
    summary: (name) => {
      const before = known.get(name);
      if (before) return before;
      const rows = readByName(name, Deno.readTextFileSync(tablePath(name)));
      known.set(name, rows);
      return rows;
    },
    rowsRead: () => [...known.values()].reduce((sum, rows) => sum + rows.length, 0),
  };
}

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
  more: (summary: TableReader["summary"]) => readonly Output[] = () => [],
): Promise<StageReport> {
  await requireStages(...place.buildsOn);
  const { summary, rowsRead } = tableReader();
  const made = drawn.map((make) => make(summary));
  const pictures = await renderAll(made);
  await preparePng();
  const sources = reachingSources(summary);
  const outputs = [...more(summary)];
  for (const [figure, svg] of pictures) outputs.push(...draw(figure, svg, sources));
  return {
    rowsIn: rowsRead(),
    rowsOut: made.reduce((sum, { rows }) => sum + rows.length, 0),
    written: await writeStage(place, new Map(outputs)),
  };
}

/** Every source with the tables that its rows reach. */
function reachingSources(summary: TableReader["summary"]): ReachingSource[] {
  const ofRobustness = Object.values(describedRobustness).map(({ name }) => `robustness/${name}`);
  return [
    ...summary("sources").map((row) => ({ ...row, reached: `${row["summaries"]}`.split(";") })),
    ...summary("findings/sources").map((row) => ({
      ...row,
      reached: `${row["tables"]}`.split(";").flatMap((name) =>
        // What the findings withstand is made of the evidence that they are made of.
        name === "findings" ? [`findings/${name}`, ...ofRobustness] : [`findings/${name}`]
      ),
    })),
  ];
}

/** All files of a figure. */
function draw(figure: Figure, svg: string, sources: readonly ReachingSource[]): Output[] {
  const path = `figures/${figure.id}`;
  const reaching = sources.filter(({ reached }) =>
    reached.some((name) => figure.summaries.includes(name))
  );
  const once = new Map(reaching.map((row) => [row.source, row]));
  return [
    [`${path}.svg`, selfContained(svg, figure)],
    [`${path}.png`, renderPng(svg)],
    [`${path}.vl.json`, JSON.stringify(specOf(figure), null, 1) + "\n"],
    [`${path}.csv`, toCsv(Object.keys(figure.rows[0] ?? {}), figure.rows)],
    [`${path}.sources.csv`, toCsv(["source", "full_citation", "url"], [...once.values()])],
  ];
}
