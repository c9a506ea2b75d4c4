/**
 * Drawing of the rules of social choice: cells by episode, totals at the right, a key above.
 *
 * @module
 */
import { palette } from "../draw/palette.ts";
import { layout, type RuleRows, totalled } from "./rows.ts";

/** Ends of the scale of hits, and where the numbers beside it begin. */
const scaleFrom = 448;
const scaleTo = 536;
const numbersFrom = 549;
const cellHeight = layout.rule - 3;
const betweenCells = 2;
/** From line to line of a column's head. */
const headLine = 11;
/** Where the key to the totals begins. */
const keyTop = layout.forms - 41;
/** So many states fit into a cell; where there are more, the last line counts the rest. */
const namesInCell = 3;

const outline = "#b0b0b0";
const white = "#ffffff";
const rect = { type: "rect", opacity: 1 };
const outlined = { ...rect, fill: white, stroke: outline, strokeWidth: 0.8 };
const filled = { ...rect, fill: palette.green, opacity: 0.5 };
const text = { type: "text", align: "left", baseline: "middle", fontSize: 10.5 };
const names = { ...text, align: "center", fontSize: 9, fontWeight: 600 };
const point = { type: "point", size: 52, strokeWidth: 1.6, opacity: 1, stroke: palette.green };
const tick = { type: "tick", thickness: 2, size: 11, color: palette.ink, opacity: 1 };
const span = { type: "rule", strokeWidth: 1.5, color: palette.faint };

/**
 * Specification of the figure.
 *
 * @param expected hits by chance, as the key gives them
 */
export function ruleHitsSpec(rows: RuleRows, expected: string): object {
  const { cells, totals, headings, episodes, height } = rows;
  const x = (field = "x") => ({ field, ...pixels(layout.width) });
  const y = (field = "y") => ({ field, ...pixels(height) });
  const box = { x: x(), x2: { field: "x2" }, y: y("y1"), y2: { field: "y2" } };
  const width = layout.cellsWidth / Math.max(1, episodes.length) - betweenCells;
  const boxed = (share: string) => [
    { calculate: `datum.x + ${width} * ${share}`, as: "x2" },
    { calculate: `datum.y - ${cellHeight / 2}`, as: "y1" },
    { calculate: `datum.y + ${cellHeight / 2}`, as: "y2" },
  ];
  const middle = { calculate: `datum.x + ${width / 2}`, as: "middle" };
  const most = Math.max(1, ...totals.map((each) => each.episodes));
  const hits = (field: string) => ({
    field,
    type: "quantitative",
    scale: { domain: [0, most], range: [scaleFrom, scaleTo], nice: false },
    axis: {
      values: [0, most],
      format: "d",
      title: "hits",
      titleFontSize: 10,
      titlePadding: -6,
      labelFontSize: 10,
      grid: false,
      labelFlush: false,
    },
  });
  const inCell = "datum.mark === 'cell'";
  const head = `${inCell} && datum.rule === ${JSON.stringify(cells[0]?.rule ?? "")}`;
  const { boxes, states, texts, points, ticks } = keyOf(totals, expected, width);
  const isFirst = `datum.ballots === '${totalled[0]}'`;
  return {
    width: layout.width,
    height,
    resolve: { scale: { x: "independent" }, axis: { x: "independent" } },
    layer: [
      {
        layer: [
          { data: { values: boxes }, mark: outlined, encoding: box },
          {
            data: { values: boxes },
            transform: [{ calculate: "datum.x + (datum.x2 - datum.x) * datum.hits", as: "x2" }],
            mark: filled,
            encoding: box,
          },
          { transform: [{ filter: inCell }, ...boxed("1")], mark: outlined, encoding: box },
          {
            transform: [{ filter: `${inCell} && datum.hits > 0` }, ...boxed("datum.hits")],
            mark: filled,
            encoding: box,
          },
          { data: { values: states }, mark: names, encoding: { x: x(), y: y(), text: label } },
          {
            transform: [
              { filter: `${inCell} && datum.hinges_on !== ''` },
              middle,
              { calculate: "split(datum.hinges_on, ';')", as: "states" },
              { calculate: `length(datum.states)`, as: "count" },
              {
                calculate: `join(slice(datum.states, 0, datum.count > ${namesInCell} ? ` +
                  `${
                    namesInCell - 1
                  } : ${namesInCell}), '\\n') + (datum.count > ${namesInCell} ? ` +
                  `'\\n+' + (datum.count - ${namesInCell - 1}) : '')`,
                as: "label",
              },
              { calculate: `datum.y - 4.75 * (min(datum.count, ${namesInCell}) - 1)`, as: "top" },
            ],
            mark: { ...names, lineBreak: "\n", lineHeight: 9.5 },
            encoding: { x: x("middle"), y: y("top"), text: label },
          },
          {
            transform: [
              { filter: head },
              { calculate: `${layout.heads}`, as: "bottom" },
              { calculate: "replace(datum.episode_name, /, ([^,]*)$/, '\\n$1')", as: "label" },
              {
                calculate: `datum.x + ${width / 2} - (indexof(datum.label, '\\n') < 0 ? 0 : ${
                  headLine / 2
                })`,
                as: "left",
              },
            ],
            mark: {
              ...text,
              angle: 270,
              fontWeight: 600,
              lineBreak: "\n",
              lineHeight: headLine,
            },
            encoding: { x: x("left"), y: y("bottom"), text: label },
          },
          {
            transform: [
              { filter: head },
              middle,
              { calculate: `${layout.forms}`, as: "bottom" },
              { calculate: "replace(datum.resulted, 'regional-', 'regional, ')", as: "label" },
            ],
            mark: { ...text, angle: 270 },
            encoding: { x: x("middle"), y: y("bottom"), text: label },
          },
          {
            data: { values: headings.map((each) => ({ ...each, x: 0 })) },
            mark: { ...text, fontSize: 11, fontWeight: 600 },
            encoding: { x: x(), y: y(), text: { field: "text" } },
          },
          { data: { values: texts }, mark: text, encoding: { x: x(), y: y(), text: label } },
          { data: { values: ticks }, mark: tick, encoding: { x: x(), y: y() } },
          {
            data: { values: points },
            mark: point,
            encoding: { x: x(), y: y(), fill: { field: "fill", scale: null } },
          },
        ],
      },
      {
        transform: [{ filter: "datum.mark === 'total'" }],
        layer: [
          { mark: span, encoding: { x: hits("chance"), x2: { field: "hits" }, y: y() } },
          { mark: tick, encoding: { x: hits("chance"), y: y() } },
          {
            mark: point,
            encoding: {
              x: hits("hits"),
              y: y(),
              fill: { condition: { test: isFirst, value: palette.green }, value: white },
            },
          },
          {
            transform: [{
              calculate: "format(datum.hits, '.1~f') + ', p ' + " +
                "(datum.p < 0.001 ? '< 0.001' : '= ' + format(datum.p, '.3f'))",
              as: "label",
            }],
            mark: { ...text, fontSize: 10 },
            encoding: { x: { value: numbersFrom }, y: y(), text: label },
          },
          {
            transform: [
              { filter: isFirst },
              { calculate: "datum.y + 7", as: "middle" },
            ],
            mark: { ...text, fontSize: 11 },
            encoding: { x: { value: 8 }, y: y("middle"), text: { field: "name" } },
          },
        ],
      },
    ],
  };
}

const label = { field: "label" };

/** A scale on which one unit is one pixel from the upper left. */
function pixels(end: number): object {
  return {
    type: "quantitative",
    axis: null,
    scale: { domain: [0, end], range: [0, end], nice: false, zero: false },
  };
}

/** The key to the cells, at the left of the heads, and the key to the totals, at the right. */
function keyOf(totals: RuleRows["totals"], expected: string, width: number) {
  const sample = [
    { hits: 1, label: "named alone" },
    { hits: 0.5, label: "named with another" },
    { hits: 0, label: "not named" },
  ].map((each, at) => ({ ...each, y: 8 + 21 * at }));
  const lines = totalled.map((ballots, at) => {
    const of = totals.find((each) => each.ballots === ballots)?.episodes ?? 0;
    const rows = at === 0 ? "all rows" : ballots;
    return {
      label: `${rows}, of ${of}`,
      y: keyTop + 17 * at,
      fill: at === 0 ? palette.green : white,
    };
  });
  const [keyX, textX] = [scaleFrom + 4, scaleFrom + 14];
  const chanceY = keyTop + 17 * lines.length;
  return {
    boxes: sample.map(({ hits, y }) => ({ hits, x: 1, x2: 1 + width, y1: y - 9, y2: y + 9 })),
    states: [{ label: "USA", x: 1 + width / 2, y: 71 }],
    points: lines.map(({ y, fill }) => ({ x: keyX, y, fill })),
    ticks: [{ x: keyX, y: chanceY }],
    texts: [
      ...sample.map((each) => ({ label: each.label, x: width + 8, y: each.y })),
      { label: "turns without the", x: width + 8, y: 71 },
      { label: "ballot of that state", x: width + 8, y: 83 },
      { label: "Form that resulted:", x: 40, y: layout.forms - 5 },
      { label: "Hits, and the chance p that", x: scaleFrom - 2, y: keyTop - 43 },
      { label: "random picks have as many or more", x: scaleFrom - 2, y: keyTop - 30 },
      ...lines.map((each) => ({ label: each.label, x: textX, y: each.y })),
      { label: expected, x: textX, y: chanceY },
    ],
  };
}
