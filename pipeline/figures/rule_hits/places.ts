/**
 * Where the cells, heads and totals of the rules of social choice stand.
 *
 * @module
 */
import { brief, pEquation } from "../../base/words/numbers.ts";
import { figureWidth } from "../draw/figure.ts";
import { type Cell, isOfKind, kinds, type Total, totalled } from "./rows.ts";

/** Pixels from the upper left of the figure. */
export const layout = {
  width: figureWidth - 20,
  /** Left end of the cells, and what all of them take. */
  cells: 134,
  cellsWidth: 290,
  /** Lower end of the heads of columns and of the forms under them. */
  heads: 142,
  forms: 212,
  /** Heights of a heading, of a rule, and of its cells. */
  heading: 22,
  rule: 34,
  cell: 31,
  betweenCells: 2,
  /** Ends of the scale of hits, and where the numbers beside it begin. */
  hits: [448, 536],
  numbers: 549,
} as const;

/** So many states fit into a cell; where there are more, the last line counts the rest. */
const namesInCell = 3;
/** From line to line of names in a cell, of a column's head, and of a rule's name. */
export const leading = { names: 9.5, head: 11, rule: 12 };

/** Cells, heads of columns, headings of kinds and totals at their places. */
export function placed(cells: readonly Cell[], totals: readonly Total[]) {
  const episodes = [...new Set(cells.map(({ episode }) => episode))];
  const rules = [...new Set(totals.map(({ rule }) => rule))];
  const drawnKinds = kinds.filter((kind) => totals.some((each) => isOfKind(each, kind)));
  /** Top of a rule, below the headings of its kind and of those before. */
  const topOf = (of: Cell | Total) => {
    const headings = 1 + drawnKinds.findIndex((kind) => isOfKind(of, kind));
    return layout.forms + 4 + layout.heading * headings + layout.rule * rules.indexOf(of.rule);
  };
  const pitch = layout.cellsWidth / Math.max(1, episodes.length);
  const width = pitch - layout.betweenCells;
  const placedCells = cells.map((cell) => {
    const x = layout.cells + pitch * episodes.indexOf(cell.episode);
    const y = topOf(cell) + layout.rule / 2;
    const names = statesShown(cell.hinges_on);
    return {
      ...{ ...cell, x, x2: x + width, y1: y - layout.cell / 2, y2: y + layout.cell / 2 },
      ...{ middle: x + width / 2, label: names.join("\n") },
      top: y - leading.names / 2 * (names.length - 1),
    };
  });
  return {
    ...{ cells: placedCells, width },
    heads: placedCells.filter(({ rule }) => rule === cells[0]?.rule).map(headOf),
    headings: drawnKinds.map((kind) => {
      const first = totals.find((each) => isOfKind(each, kind))!;
      return { text: kind.heading, x: 0, y: topOf(first) - layout.heading / 2 };
    }),
    totals: totals.map((total) => {
      const middle = topOf(total) + layout.rule / 2;
      const named = total.name.replace(/^(Power-weighted) /, "$1\n");
      return {
        ...{ ...total, named },
        first: named.includes("\n") ? middle - leading.rule / 2 : middle,
        said: `${brief(total.hits, 1)}, ${pEquation(total.p)}`,
        y: middle + (total.ballots === totalled[0] ? -7 : 7),
      };
    }),
    height: layout.forms + 8 + layout.heading * drawnKinds.length + layout.rule * rules.length,
  };
}

/** What stands above a column of cells: its negotiation, on two lines if there is a comma. */
function headOf({ middle, episode_name, resulted }: Cell & { readonly middle: number }) {
  const label = episode_name.replace(/, ([^,]*)$/, "\n$1");
  return {
    ...{ middle, bottom: layout.heads, label, forms: layout.forms },
    left: middle - (label.includes("\n") ? leading.head / 2 : 0),
    form: resulted.replace("regional-", "regional, "),
  };
}

/** The states of a cell, a line each; the last line counts those that find no room. */
function statesShown(list: string): string[] {
  const states = list === "" ? [] : list.split(";");
  if (states.length <= namesInCell) return states;
  return [...states.slice(0, namesInCell - 1), `+${states.length - namesInCell + 1}`];
}
