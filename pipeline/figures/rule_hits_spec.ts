/**
 * Drawing of the rules of social choice: cells by episode, totals at the right, a key above.
 *
 * @module
 */
import { palette } from "./palette.ts";
import { layout, type RuleRows, totalled } from "./rule_hits_rows.ts";

/** Left end of the scale of hits, its right end, and the left end of the numbers. */
const hitsFrom = 446;
const hitsTo = 540;
const numbers = 550;
const cellHeight = layout.rule - 3;
const gap = 2;
/** A cell that hinges on more ballots names one state less and how many more there are. */
const mostNamed = 3;

const outline = "#b4b4b4";

const inPixels = (field: "x" | "y", column: string, end: number) => ({
  field: column,
  type: "quantitative",
  axis: null,
  scale: { domain: [0, end], range: field === "x" ? [0, end] : [0, end], nice: false, zero: false },
});

/** Specification of the figure. */
export function ruleHitsSpec(
  { cells, totals, headings, episodes, height }: RuleRows,
  chances: readonly string[],
): object {
  const x = (column = "x") => inPixels("x", column, layout.width);
  const y = (column = "y") => inPixels("y", column, height);
  const column = layout.cellsWidth / Math.max(1, episodes.length);
  const width = column - gap;
  const firstRule = JSON.stringify(cells[0]?.rule ?? "");
  const most = Math.max(1, ...totals.map((each) => each.episodes));
  const hits = (field: string) => ({
    field,
    type: "quantitative",
    scale: { domain: [0, most], range: [hitsFrom, hitsTo], nice: false },
    axis: null,
  });
  const rect = { type: "rect", opacity: 1 };
  const text = (more: object) => ({ type: "text", align: "left", baseline: "middle", ...more });
  const cellY = [
    { calculate: `datum.y - ${cellHeight / 2}`, as: "y1" },
    { calculate: `datum.y + ${cellHeight / 2}`, as: "y2" },
  ];
  const key = keyOf(chances);
  const names = `split(datum.hinges_on, ';')`;
  return {
    width: layout.width,
    height,
    resolve: { scale: { x: "independent" } },
    layer: [
      {
        layer: [
          {
            data: { values: [...sampleCells, ...rulesOf(height, headings)] },
            mark: { ...rect, stroke: null },
            encoding: {
              x: x(),
              y: y("y1"),
              x2: { field: "x2" },
              y2: { field: "y2" },
              color: { field: "color", type: "nominal", scale: null },
            },
          },
          {
            transform: [
              { filter: "datum.mark === 'cell'" },
              ...cellY,
              { calculate: `datum.x + ${width}`, as: "x2" },
            ],
            mark: { ...rect, fill: "#ffffff", stroke: outline, strokeWidth: 0.8 },
            encoding: { x: x(), x2: { field: "x2" }, y: y("y1"), y2: { field: "y2" } },
          },
          {
            transform: [
              { filter: "datum.mark === 'cell' && datum.hits > 0" },
              ...cellY,
              { calculate: `datum.x + ${width} * datum.hits`, as: "x2" },
            ],
            mark: { ...rect, fill: palette.sky },
            encoding: { x: x(), x2: { field: "x2" }, y: y("y1"), y2: { field: "y2" } },
          },
          {
            transform: [
              { filter: "datum.mark === 'cell' && datum.hinges_on !== ''" },
              { calculate: names, as: "names" },
              {
                calculate: `length(datum.names) <= ${mostNamed} ? datum.names : ` +
                  `[datum.names[0], datum.names[1], '+' + (length(datum.names) - 2)]`,
                as: "named",
              },
              // The lines stand around the middle of the cell.
              { calculate: `datum.y - 4.5 * (length(datum.named) - 1)`, as: "y1" },
              { calculate: `datum.x + ${width / 2}`, as: "middle" },
            ],
            mark: text({ align: "center", fontSize: 9, lineHeight: 9, fontWeight: 600 }),
            encoding: { x: x("middle"), y: y("y1"), text: { field: "named" } },
          },
          {
            transform: [
              { filter: `datum.mark === 'cell' && datum.rule === ${firstRule}` },
              { calculate: `datum.x + ${width / 2}`, as: "middle" },
            ],
            layer: [
              {
                mark: text({ angle: 270, fontSize: 10.5, fontWeight: 600 }),
                encoding: { x: x("middle"), y: { datum: layout.heads }, text: { field: "episode" } },
              },
              {
                mark: text({ angle: 270, fontSize: 10.5 }),
                encoding: { x: x("middle"), y: { datum: layout.forms }, text: { field: "resulted" } },
              },
            ],
          },
          {
            transform: [{ filter: `datum.mark === 'total' && datum.ballots === '${totalled[0]}'` }],
            mark: text({ fontSize: 11 }),
            encoding: {
              x: { value: 0 },
              y: y("middle"),
              text: { field: "name" },
            },
          },
          {
            data: { values: [...headings.map((each) => ({ ...each, x: 0, bold: true })), ...key] },
            mark: text({ fontSize: 10.5 }),
            encoding: {
              x: x(),
              y: y(),
              text: { field: "text" },
            },
          },
        ],
      },
      {
        transform: [{ filter: "datum.mark === 'total'" }],
        layer: [
          {
            mark: { type: "rule", strokeWidth: 1.5, color: palette.faint },
            encoding: { x: hits("chance"), x2: { field: "hits" }, y: y() },
          },
        ],
      },
    ],
  };
}
