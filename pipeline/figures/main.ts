/**
 * Stage `figures`: data-clean/summaries, data-clean/findings and data-clean/robustness to figures.
 *
 * @module
 */
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { requireStages, writeStage } from "../stages/stage_files.ts";
import { figuresStage, findingsStage, robustnessStage, summariseStage } from "../stages/stages.ts";
import { toCsv } from "../base/sheets/write_sheet.ts";
import { figures } from "./all.ts";
import { type DataRow, type Figure, specOf } from "./draw/figure.ts";
import { galleryText } from "./draw/gallery.ts";
import { describedRobustness } from "../tables/derived/robustness/all.ts";
import { derivedTables } from "../tables/package/derived_tables.ts";
import { derivedPath } from "../tables/derived/derived_table.ts";
import { readDerived } from "../tables/derived/read_derived.ts";
import { tablePath } from "../tables/read_summary.ts";
import { preparePng, renderPng } from "./draw/render_png.ts";
import { renderAll } from "./draw/render_all.ts";
import { selfContained } from "./draw/render_svg.ts";

/** A source and the tables that its rows reach. */
interface ReachingSource {
  readonly source?: DataRow[string];
  readonly reached: readonly string[];
}

type Output = readonly [path: string, content: string | Uint8Array<ArrayBuffer>];

async function run(): Promise<StageReport> {
  await requireStages(summariseStage, findingsStage, robustnessStage);
  const summaries = new Map<string, readonly DataRow[]>();
  const summary = (name: string) => {
    const known = summaries.get(name);
    if (known) return known;
    const path = tablePath(name);
    const text = Deno.readTextFileSync(path);
    const described = derivedTables.find((table) => derivedPath(table) === path)!;
    const rows = readDerived(described, text).map(nullForNaN);
    summaries.set(name, rows);
    return rows;
  };
  const made = figures.map((make) => make(summary));
  const pictures = await renderAll(made);
  await preparePng();
  const outputs: Output[] = [["figures/README.md", galleryText(made)]];
  const ofRobustness = Object.values(describedRobustness).map(({ name }) => `robustness/${name}`);
  const sources = [
    ...summary("sources").map((row) => ({ ...row, reached: `${row["summaries"]}`.split(";") })),
    ...summary("findings/sources").map((row) => ({
      ...row,
      reached: `${row["tables"]}`.split(";").flatMap((name) =>
        // What the findings withstand is made of the evidence that they are made of.
        name === "findings" ? [`findings/${name}`, ...ofRobustness] : [`findings/${name}`]
      ),
    })),
  ];
  for (const [figure, svg] of pictures) outputs.push(...draw(figure, svg, sources));
  return {
    rowsIn: [...summaries.values()].reduce((sum, rows) => sum + rows.length, 0),
    rowsOut: made.reduce((sum, { rows }) => sum + rows.length, 0),
    written: await writeStage(figuresStage, new Map(outputs)),
  };
}

/** A row with `null` for what is no number, as figures still look for it. */
function nullForNaN(row: object): DataRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Number.isNaN(value) ? null : value]),
  );
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

if (import.meta.main) await runStage(figuresStage.name, run);
