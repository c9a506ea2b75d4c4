/**
 * Answers to what a user asks to trace, as text or as JSON.
 *
 * @module
 */
import { type Answer, refuseName } from "../../base/problems/answer.ts";
import { cleanTables } from "../../tables/all.ts";
import { numbers } from "../../tables/derived/pages/numbers.ts";
import { derivedPath, type DerivedTable } from "../../tables/derived/derived_table.ts";
import { askedNumbers } from "./asked_number.ts";
import { wayToRows } from "./derived_table.ts";
import { figureLife } from "./figure_life.ts";
import { findingLife } from "./finding_life.ts";
import { drawnJson, lifeJson, rowJson } from "./life_json.ts";
import { figureText, findingText, lineText } from "./life_text.ts";
import { lineLife } from "./line_life.ts";
import { numberLives } from "./number_life.ts";
import { numberText } from "./number_text.ts";
import { rowLife } from "./row_life.ts";
import type { Shown } from "./shown_text.ts";
import { derivedCalled } from "./table_names.ts";
import type { TracedPackage } from "./traced_package.ts";
import { traceText } from "./trace_text.ts";
import { usersOf } from "./uses.ts";

/** How an answer is given. */
export interface Form extends Shown {
  readonly json: boolean;
}

/** What can be traced down from beside rows and lines of tables, and what follows each word. */
export const tracedThings = ["finding", "figure", "number"] as const;

/**
 * The answer to the words of a user, or why there is none.
 *
 * @param words `finding`, an id · `figure`, an id and a mark · `number`, a text · a table, a row and a
 * column
 */
export function traceAnswer(
  traced: TracedPackage,
  [thing = "", ...asked]: readonly string[],
  form: Form,
): Answer<string> {
  const { data, search } = traced;
  switch (thing) {
    case "finding":
      return told(findingLife(traced, asked.join(" ")), form, {
        text: (life) => findingText(data, life, form),
        json: (life) => lifeJson(data, life),
      });
    case "figure":
      return told(figureLife(traced, asked), form, {
        text: (life) => figureText(data, life, form),
        json: (life) => lifeJson(data, { ...life, lines: life.lines.map(drawnJson) }),
      });
    case "number": {
      const found = askedNumbers(asked, traced.read(numbers));
      if ("refused" in found) return found;
      const lives = numberLives(found.found, search);
      return told({ found: lives }, form, {
        text: () => numberText(data, lives, form),
        json: () => allOf(lives.map((life) => lifeJson(data, life))),
      });
    }
  }
  const isClean = cleanTables.some(({ name }) => name === thing);
  const table = isClean ? undefined : derivedCalled(thing);
  if (table) return lineAnswer(traced, table, asked, form);
  if (!isClean) {
    const names = [...tracedThings, ...[...cleanTables, ...search.tables].map(({ name }) => name)];
    const expected = `${tracedThings.join(" · ")} or a table of data-clean`;
    return refuseName("Cannot trace", thing, expected, names);
  }
  const [row, ...columns] = asked;
  const question = { table: thing, row: row ?? "" };
  const life = rowLife(
    data,
    columns.length === 0 ? question : { ...question, column: columns.join(" ") },
    usersOf(traced),
  );
  return told(life, form, {
    text: (found) => ({ found: traceText(found, form) }),
    json: (found) => ({ found: rowJson(found) }),
  });
}

/** Lines of a derived table, or where none is asked for what such a line would be. */
function lineAnswer(
  traced: TracedPackage,
  table: DerivedTable,
  asked: readonly string[],
  form: Form,
): Answer<string> {
  const { data, search } = traced;
  if (asked.length === 0) {
    return { refused: wayToRows(table, traced.linesOf(table), "", search.tables, search.named) };
  }
  return told(lineLife(traced, table, asked.join("/")), form, {
    text: (life) => lineText(data, life, form),
    json: (life) => lifeJson(data, { ...life, table: derivedPath(table) }),
  });
}

/** What was found, in the form that is wanted. */
function told<Life>(
  life: Answer<Life>,
  { json }: Form,
  as: {
    readonly text: (life: Life) => Answer<string>;
    readonly json: (life: Life) => Answer<object>;
  },
): Answer<string> {
  if ("refused" in life) return life;
  if (!json) return as.text(life.found);
  const object = as.json(life.found);
  return "refused" in object ? object : { found: JSON.stringify(object.found, null, 1) };
}

function allOf(answers: readonly Answer<object>[]): Answer<object[]> {
  const found: object[] = [];
  for (const answer of answers) {
    if ("refused" in answer) return answer;
    found.push(answer.found);
  }
  return { found };
}
