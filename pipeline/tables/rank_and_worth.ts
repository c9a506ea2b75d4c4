/**
 * Whether ranks and intensities of one word agree.
 *
 * @module
 */
import { cellProblem, type CodedRow, soundText } from "./coded_row.ts";
import { type Rule, unlikely } from "./rule.ts";

const word = ["episode", "actor_as_written", "date", "source"] as const;

/**
 * The rule that of two forms in one word of an actor the one with the better rank is not worth less.
 * Each form is held against the best worth of those with a worse rank.
 */
export const rankedByWorth: Rule = unlikely("rank-against-intensity", {
  says:
    "In one word of an actor no form has a better `rank` and a smaller `intensity` than another",
  problems: (rows) => {
    const words = Map.groupBy(rows, (row) => word.map((name) => soundText(row, name)).join("\n"));
    return [...words.values()].flatMap((forms) => {
      // From the worst rank up, forms of one rank together.
      const ranks = [...Map.groupBy(forms, (row) => Number(soundText(row, "rank")))]
        .filter(([rank]) => rank > 0).sort(([a], [b]) => b - a);
      let best: CodedRow | undefined;
      return ranks.flatMap(([, ofRank]) => {
        const worse = best;
        const found = ofRank.filter((row) => worth(row) < worth(worse)).map((row) => {
          const { file, line } = worse!.kept.raw;
          const rival = `${soundText(worse!, "form")}, of rank ${soundText(worse!, "rank")}`;
          const expected = `${worth(worse)} or more, the intensity of ${rival} in ${file}:${line}`;
          return cellProblem(row, "intensity", expected, `its rank is ${soundText(row, "rank")}`);
        });
        for (const row of ofRank) if (!(worth(row) <= worth(best))) best = row;
        return found;
      });
    });
  },
});

/** Worth of a form; of none, or of one that cannot be read, less than any. */
function worth(row: CodedRow | undefined): number {
  const text = row === undefined ? "" : soundText(row, "intensity");
  return text === "" ? -1 : Number(text);
}
