import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { type Form, traceAnswer } from "../../../pipeline/tools/trace/answer.ts";
import { findings } from "../../../pipeline/tables/derived/findings/findings.ts";
import { naiveRawText } from "../../fixtures/naive_raw_reader.ts";
import { realTraced } from "../../fixtures/real_traced.ts";

const short: Form = { all: false, json: false };
const { read, figures, data } = realTraced;
const finding = read(findings)[0]!.finding;
const { id: figure, rows: marks } = figures[0]!(read);
const position = data.tables.get("positions")![0]!["row_id"]!;

function told(words: readonly string[], form = short): string {
  const answer = traceAnswer(realTraced, words, form);
  assert("found" in answer, "refused" in answer ? answer.refused : "");
  return answer.found;
}

function refused(...words: readonly string[]): string {
  const answer = traceAnswer(realTraced, words, short);
  assert("refused" in answer, words.join(" "));
  assert(!answer.refused.includes("\n"), "a refusal is one line");
  return answer.refused;
}

Deno.test("names that there are not are refused in one line with the nearest that there is", () => {
  assertStringIncludes(refused("finding", `${finding}x`), `nearest allowed value is "${finding}"`);
  assertStringIncludes(refused("figure", `${figure}x`), `nearest allowed value is "${figure}"`);
  assertStringIncludes(refused("figure", figure, "no-such-mark"), `1 to ${marks.length}`);
  assertStringIncludes(refused("figure", figure, `${marks.length + 1}`), `1 to ${marks.length}`);
  assertStringIncludes(refused("positons"), '"positions"');
  assertStringIncludes(refused("positions", `${position}zz`), `"${position}"`);
  assertStringIncludes(refused("positions", position, "positon"), '"position"');
  assertStringIncludes(refused("number", "no number at all"), "docs/numbers.csv");
  assertStringIncludes(refused("number", "README.md", "100000"), "on the page README.md");
  assertStringIncludes(refused("number"), "expected a number");
  assertStringIncludes(refused("findings", `${finding}x`), `"${finding}"`);
});

Deno.test("a part of the number that was asked for is none", () => {
  assertStringIncludes(refused("number", "0.00000012345"), "Cannot find the number");
});

Deno.test("long lists are cut and say how many more there are; all of them stand behind --all", () => {
  const cut = told(["finding", finding]);
  const whole = told(["finding", finding], { ...short, all: true });
  const rest = cut.match(/… and (\d+) more; --all shows them/);
  assert(rest !== null && Number(rest[1]) > 0);
  assert(!whole.includes("more; --all"));
  const rowsIn = (text: string) => text.split("\n").filter((line) => /^ {4}\S/.test(line)).length;
  const counts = [...cut.matchAll(/^ {2}\w+: (\d+) rows?$/gm)].map(([, count]) => Number(count));
  assertEquals(rowsIn(whole), counts.reduce((sum, count) => sum + count, 0));
});

Deno.test("the answer for a machine has every raw cell with file, line and text", () => {
  const form = { all: false, json: true };
  for (const words of [["finding", finding], ["figure", figure, "1"], ["openings", "JPN-1951"]]) {
    const { rows } = JSON.parse(told(words, form)) as {
      readonly rows: readonly {
        readonly cells: readonly {
          readonly file: string;
          readonly line: number;
          readonly raw_column: string;
          readonly raw: string;
        }[];
      }[];
    };
    assert(rows.length > 0, words.join(" "));
    for (const { cells } of rows) {
      for (const { file, line, raw_column, raw } of cells) {
        assertEquals(naiveRawText(`${file}:${line}`, raw_column), raw);
      }
    }
  }
  const row = JSON.parse(told(["positions", position], form)) as {
    readonly row_id: string;
    readonly reaches: readonly { readonly kind: string }[];
  };
  assertEquals(row.row_id, position);
  assert(row.reaches.length > 0);
  const [number] = JSON.parse(told(["number", "README.md", "1"], form)) as { shown: string }[];
  assertStringIncludes(told(["number", "README.md", "1"]), number!.shown);
});
