import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import type { Figure } from "../../pipeline/figures/draw/figure.ts";
import { rivals } from "../../pipeline/figures/rivals/figure.ts";
import { layout } from "../../pipeline/figures/rivals/places.ts";
import { readerOf, realRead } from "../fixtures/real_tables.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const finding = {
  finding: "one",
  claim: "Washington kept control",
  short: "It kept control",
  bearing: "rival",
  fixed: "after a first look",
  verdict: "supported",
};
const estimate = {
  ...{ finding: "one", part: "earliest word", estimate: 0.7, low: 0.45, high: 0.8, unit: "share" },
  ...{ over: "issue", units: 12, deciding_units: 12, fewest_units: 6 },
  ...{ contradicted_up_to: 0.5, supported_from: 0.6, smallest_possible: 0, largest_possible: 1 },
  verdict: "supported",
};

/** The figure of claims and estimates that differ so from those above. */
function made(
  findings: readonly object[] = [{}],
  estimates: readonly object[] = [{}],
): Figure {
  const tables: Readonly<Record<string, readonly object[]>> = {
    "findings/findings": findings.map((change) => ({ ...finding, ...change })),
    "findings/estimates": estimates.map((change) => ({ ...estimate, ...change })),
    "findings/cells": [
      { table: "positions", row: "p", column: "position", findings: "one;two" },
      { table: "positions", row: "q", column: "position", findings: "two" },
      { table: "issues", row: "r", column: "outcome", findings: "one" },
    ],
    "findings/openings": [
      { rows: "p", evidence: "read" },
      { rows: "q;s", evidence: "known" },
      { rows: "r", evidence: "read" },
    ],
  };
  return rivals(readerOf((name) => tables[name]!));
}

Deno.test("only claims of rivals are shown, each estimate with what its openings rest on", () => {
  const { rows } = made(
    [{ bearing: "for", finding: "other" }, {}, { finding: "two" }],
    [{ finding: "other" }, {}, { finding: "two" }, { part: "word coded as an opening" }],
  );
  assertEquals(
    rows.map((row) => [row["finding"], row["part"], row["openings"], row["openings_read"]]),
    [
      ["one", "earliest word", 1, 1],
      ["one", "word coded as an opening", 1, 1],
      ["two", "earliest word", 2, 1],
    ],
  );
});

Deno.test("the title counts verdicts and names the one claim that is borne out", () => {
  const titled = (...verdicts: readonly string[]) =>
    made(verdicts.map((verdict, at) => ({ verdict, finding: `${at}` })), [{ finding: "0" }]).title;
  // Only findings with an estimate are drawn.
  assertEquals(
    titled("supported"),
    "Of 1 prediction of rival explanations the data bear out 1; borne out: “It kept control”",
  );
  const four = ["supported", "contradicted", "between", "cannot tell"];
  const estimates = four.map((_, at) => ({ finding: `${at}` }));
  const all = (change: Readonly<Record<number, string>>) =>
    made(
      four.map((verdict, at) => ({
        verdict: change[at] ?? verdict,
        finding: `${at}`,
        short: "NATO was no model",
      })),
      estimates,
    ).title;
  assertEquals(
    all({}),
    "Of 4 predictions of rival explanations the data bear out 1, leave 1 between the marks, " +
      "contradict 1 and cannot decide 1; borne out: “NATO was no model”",
  );
  assertEquals(
    all({ 1: "supported" }),
    "Of 4 predictions of rival explanations the data bear out 2, leave 1 between the marks and " +
      "cannot decide 1",
  );
  assertEquals(made([], []).title, "No claim of a rival explanation is tested");
});

/** The places of dots, intervals and marks in the strip of the only claim, as shares of it. */
async function strip(figure: Figure) {
  const { marks, texts } = await drawn(figure);
  const left = texts.find(({ text }) => text === "Washington kept control")!.x;
  const share = (x: number) => (x - left - layout.from) / (layout.to - layout.from);
  // The key stands above, within 20 pixels of its first sign.
  const top = Math.min(...like(marks, { kind: "symbol", role: "mark" }).map(({ y }) => y));
  const below = marks.filter(({ role, y }) => role === "mark" && y > top + 20);
  return {
    texts,
    dots: like(below, { kind: "symbol" }).filter(({ x }) => share(x) <= 1.001)
      .map(({ x, shape }) => [share(x), shape] as const),
    rules: like(below, { kind: "rule" }).map(({ x, path, stroke, y }) => ({
      from: share(x),
      to: share(x + Number(path.split(",")[0])),
      upright: Number(path.split(",")[0]) === 0,
      stroke,
      y,
    })),
  };
}

Deno.test("dots, intervals and marks stand on the scale of what could come out", async () => {
  const { dots, rules } = await strip(
    made([{}], [{}, { part: "word coded as an opening", estimate: 0.2, verdict: "contradicted" }]),
  );
  assertEquals(dots.map(([, shape]) => shape), ["circle", "square"]);
  assertAlmostEquals(dots[0]![0], 0.7, 0.005);
  assertAlmostEquals(dots[1]![0], 0.2, 0.005);
  const upright = rules.filter((rule) => rule.upright).map(({ from }) => from);
  assertEquals(upright.length, 2);
  assertAlmostEquals(Math.min(...upright), 0.5, 0.005);
  assertAlmostEquals(Math.max(...upright), 0.6, 0.005);
  const [interval, ...others] = rules.filter((rule) => !rule.upright);
  assertEquals(others.length, 1);
  assertAlmostEquals(Math.min(interval!.from, interval!.to), 0.45, 0.005);
  assertAlmostEquals(Math.max(interval!.from, interval!.to), 0.8, 0.005);
});

Deno.test("a scale of points spans its own bounds, and an estimate without an interval has no line", async () => {
  const figure = made([{ verdict: "cannot tell" }], [{
    ...{ unit: "points", estimate: 25, low: null, high: null, verdict: "cannot tell" },
    ...{
      contradicted_up_to: 0,
      supported_from: 10,
      smallest_possible: -100,
      largest_possible: 100,
    },
    ...{ over: "question carried on", units: 3, deciding_units: 3 },
  }]);
  const { dots, rules, texts } = await strip(figure);
  assertAlmostEquals(dots[0]![0], 125 / 200, 0.005);
  assertEquals(rules.filter(({ upright }) => !upright), []);
  const shown = texts.map(({ text }) => text);
  for (
    const text of [
      ...["+25 points", "3 questions carried on; 6 needed", "−100 points", "+100 points"],
      ...["0", "+10", "Cannot tell", "1 of 1 openings read in a document"],
    ]
  ) assert(shown.includes(text), text);
  assertStringIncludes(wholeCaption(figure.caption), "Intervals of 1 estimate whose test has none");
  assertStringIncludes(wholeCaption(figure.caption), "1 claim cannot be decided");
});

Deno.test("fewer units than asked for are told, also where a part of them decides", () => {
  const counted = (change: object) => made([{}], [change]).alt;
  assertStringIncludes(counted({}), "earliest word 70% [45, 80], 12 issues)");
  assertStringIncludes(counted({ units: 1, deciding_units: 1 }), "1 issue; 6 needed");
  assertStringIncludes(counted({ deciding_units: 2 }), "12 issues, 2 decide; 6 needed");
  assertStringIncludes(counted({ unit: "difference of shares" }), "+70 pp [+45, +80]");
  assertStringIncludes(counted({ estimate: null, units: 0, deciding_units: 0 }), "none, 0 issues");
});

Deno.test("the real figure says each estimate once and nothing undefined", async () => {
  const figure = rivals(realRead);
  const texts = wordsOf(await drawn(figure));
  assert(!/undefined|NaN|null/.test(`${texts} ${figure.title} ${figure.alt}`));
  assert(!/undefined|NaN|null/.test(wholeCaption(figure.caption)));
  for (const { claim } of figure.rows) assert(texts.includes(`${claim}`), `${claim}`);
});
