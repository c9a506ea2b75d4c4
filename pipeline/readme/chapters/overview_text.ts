/**
 * How many claims came out how, and how many can be told from chance when all are read together.
 *
 * @module
 */
import { capitalised } from "../../base/words/letters.ts";
import { chapters } from "../../findings/criteria/criterion.ts";
import { verdicts } from "../../findings/claims/verdict.ts";
import { adjustedP, type AdjustedPLine } from "../../tables/derived/findings/adjusted_p.ts";
import { type FindingLine, findings } from "../../tables/derived/findings/findings.ts";
import { cellSource, countNumber, shownNumber } from "../prose/numbers.ts";
import { paragraphs, type Piece, type Prose, say, sentences } from "../prose/prose.ts";
import { proseTable } from "../prose/prose_table.ts";

/** The level at which the page speaks of chance. */
const level = 0.05;

/** Counts of verdicts in all and by part, and what chance could have made of so many claims. */
export function overviewText(
  rows: readonly FindingLine[],
  adjusted: readonly AdjustedPLine[],
): Prose {
  return paragraphs([countsText(rows, adjusted), partsTable(rows)]);
}

/** How many claims came out how, when their marks were fixed, and how many chance cannot explain. */
export function countsText(
  rows: readonly FindingLine[],
  adjusted: readonly AdjustedPLine[],
): Prose {
  const count = (where: Partial<FindingLine>) => countNumber({ table: findings, rows, where });
  return sentences([
    say`Of ${count({})} claims the data support ${count({ verdict: "supported" })} and contradict ${
      count({ verdict: "contradicted" })
    }; ${count({ verdict: "between" })} lie between, and on ${
      count({ verdict: "cannot tell" })
    } nothing can be told. The marks of ${
      count({ fixed: "before any estimate" })
    } were fixed before any estimate was seen, those of ${
      count({ fixed: "after a first look" })
    } after a first look at the data.`,
    chanceText(adjusted),
  ]);
}

function partsTable(rows: readonly FindingLine[]): Prose {
  const count = (where: Partial<FindingLine>) => countNumber({ table: findings, rows, where });
  return proseTable([
    ["Part", "Claims", ...verdicts.map(capitalised)],
    ...chapters.map(({ chapter, name }): Piece[] => [
      name,
      count({ chapter }),
      ...verdicts.map((verdict) => count({ chapter, verdict })),
    ]),
  ]);
}

/** How many claims can be told from chance, by themselves and with Holm's adjustment. */
function chanceText(lines: readonly AdjustedPLine[]): Prose {
  const tested = lines.filter(({ p }) => p !== null);
  const few = (column: "p" | "adjusted_p") => {
    const own = tested.filter((row) => (row[column] ?? 1) <= level);
    return own.length === 0 ? "none" : rowsNumber(own, column);
  };
  return say`Of the ${rowsNumber(tested, "p")} that were tested against chance ${
    few("p")
  } can be told from it when each is looked at by itself, and ${
    few("adjusted_p")
  } when all are looked at together (p of at most ${
    String(level)
  }, the second time by Holm’s method).`;
}

function rowsNumber(lines: readonly AdjustedPLine[], column: "p" | "adjusted_p"): Prose {
  return shownNumber(
    String(lines.length),
    lines.map((row) => {
      const { where } = cellSource(adjustedP, row, column, "count");
      return { table: adjustedP, where, use: "count" };
    }),
  );
}
