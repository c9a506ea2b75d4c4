/**
 * When allies got their way.
 *
 * @module
 */
import { fixed, percent } from "../../base/words/numbers.ts";
import { percentRange } from "../../base/words/ranges.ts";
import { type ConditionLine, conditions } from "../../tables/derived/findings/conditions.ts";
import type { StateName } from "../../tables/derived/summaries/state_names.ts";
import { cellNumber, cellSource, shownNumber } from "../prose/numbers.ts";
import { type Piece, type Prose, say } from "../prose/prose.ts";
import { proseTable } from "../prose/prose_table.ts";

/** What each condition asks. */
const asked: Readonly<Record<ConditionLine["condition"], string>> = {
  all: "All contested issues",
  first_word: "Who spoke first",
  allies: "Whether the allies agreed",
  us_soldiers: "Whether American soldiers agreed with the diplomats",
  ally_salience: "How much the ally cared",
  gap: "How far apart the openings were, in points",
  subject: "What it was about",
  period: "When the talks opened",
  ally: "Which ally",
};

/** A table of every condition under the earliest word, with how often the allies ended nearer. */
export function conditionText(
  lines: readonly ConditionLine[],
  names: readonly StateName[],
): Prose {
  const shown = lines.filter(({ reading }) => reading === "earliest");
  const label = ({ condition, label: words }: ConditionLine) =>
    condition === "all"
      ? ""
      : condition === "ally"
      ? names.find(({ state }) => state === words)?.name ?? words
      : words === "us"
      ? "the United States"
      : words === "ally"
      ? "an ally"
      : words;
  return proseTable([
    ["Condition", "Value", "Contested issues", "Nearer to allies", "Interval", "Mean US move"],
    ...shown.map((row, at): Piece[] => [
      shown[at - 1]?.condition === row.condition ? "" : asked[row.condition],
      label(row),
      cellNumber(conditions, row, "issues", String),
      cellNumber(conditions, row, "ally_ahead_share", percent),
      intervalText(row),
      cellNumber(conditions, row, "us_move", (move) => fixed(move, 0)),
    ]),
  ], [0, 1]);
}

function intervalText(row: ConditionLine): Piece {
  const { ally_ahead_low: low, ally_ahead_high: high } = row;
  if (low === null || high === null) return "–";
  return say`${
    shownNumber(percentRange([low, high]), [
      cellSource(conditions, row, "ally_ahead_low", "least"),
      cellSource(conditions, row, "ally_ahead_high", "greatest"),
    ])
  }`;
}
