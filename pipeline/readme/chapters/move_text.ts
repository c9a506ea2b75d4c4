/**
 * Who moved and who ended nearer, by type of issue.
 *
 * @module
 */
import { fixed, percent } from "../../base/words/numbers.ts";
import {
  concessionsByGroup,
  type GroupLine,
} from "../../tables/derived/findings/concessions_by_group.ts";
import { type MoveLine, moves } from "../../tables/derived/findings/moves.ts";
import { movesByType, type MovesByTypeLine } from "../../tables/derived/findings/moves_by_type.ts";
import { cellNumber, cellSource, countNumber, shownNumber } from "../prose/numbers.ts";
import { paragraphs, type Piece, type Prose, say } from "../prose/prose.ts";
import { proseTable } from "../prose/prose_table.ts";

const [reading, from] = ["earliest", 10] as const;

/**
 * A table of moves by type of issue under the earliest word, most American concessions first, and
 * how many outcomes lie outside both openings.
 */
export function moveText(
  byType: readonly MovesByTypeLine[],
  ahead: readonly GroupLine[],
  issues: readonly MoveLine[],
): Prose {
  const lines = byType.filter((row) => row.reading === reading && row.concession_from === from)
    .toSorted((a, b) => (b.us_conceded_share ?? 0) - (a.us_conceded_share ?? 0));
  const [whole, types] = [
    lines.filter(({ type }) => type === "all"),
    lines.filter(({ type }) => type !== "all"),
  ];
  const line = (row: MovesByTypeLine): Piece[] => {
    const nearer = ahead.find(({ grouping, group, threshold }) =>
      threshold === from &&
      (row.type === "all" ? grouping === "all" : grouping === "type" && group === row.type)
    );
    return [
      row.type === "all" ? "**all**" : row.type.replaceAll("-", " "),
      cellNumber(movesByType, row, "contested", String),
      cellNumber(movesByType, row, "us_conceded_share", percent),
      cellNumber(movesByType, row, "ally_conceded_share", percent),
      cellNumber(movesByType, row, "mean_us_move", (move) => fixed(move, 0)),
      cellNumber(movesByType, row, "mean_ally_move", (move) => fixed(move, 0)),
      nearer === undefined
        ? "–"
        : cellNumber(concessionsByGroup, nearer, "ally_ahead_share", percent),
    ];
  };
  const table = proseTable([
    [
      "Type of issue",
      "Contested",
      "US conceded",
      "Allies conceded",
      "Mean US move",
      "Mean move of allies",
      "Outcome nearer to allies",
    ],
    ...types.map(line),
    ...whole.map(line),
  ]);
  return paragraphs([table, outsideText(issues)]);
}

/** Outcomes that neither side had asked for. */
function outsideText(issues: readonly MoveLine[]): Prose {
  const where = { reading, status: "contested" } as const;
  const contested = issues.filter((row) => row.reading === reading && row.status === "contested");
  const below = (column: "us_move" | "ally_move") => {
    const rows = contested.filter((row) => (row[column] ?? 0) < 0);
    return shownNumber(
      String(rows.length),
      rows.map((row) => {
        const { where: key } = cellSource(moves, row, column, "count");
        return { table: moves, where: key, use: "count" };
      }),
    );
  };
  const all = countNumber({ table: moves, rows: issues, where });
  return say`Of ${all} contested outcomes ${
    below("us_move")
  } lie beyond the American opening, away from the allies, and ${
    below("ally_move")
  } beyond that of the allies: there the settlement went further one way than either had asked, which is no split of a difference.`;
}
