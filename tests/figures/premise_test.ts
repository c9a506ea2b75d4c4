import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { BilateralLeanLine } from "../../pipeline/tables/derived/findings/bilateral_lean.ts";
import type { UsBallotLine } from "../../pipeline/tables/derived/findings/us_ballots.ts";
import { premise } from "../../pipeline/figures/premise/figure.ts";
import { findings } from "../../pipeline/tables/derived/findings/findings.ts";
import { readerOf, realRead } from "../fixtures/real_tables.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

type Grade = BilateralLeanLine["ally_evidence"];

/** A pair; without a US lean it is not compared. */
function pair(
  episode: string,
  ally: string,
  allyLean: number,
  usLean: number | null,
  [allyEvidence, usEvidence]: readonly [Grade, Grade] = ["read", "read"],
): BilateralLeanLine {
  const left = usLean === null ? "no US ballot" : null;
  const difference = usLean === null ? null : allyLean - usLean;
  return {
    ...{ episode, ally, ally_lean: allyLean, ally_wider: "trilateral" },
    ...{ ally_evidence: allyEvidence, us_lean: usLean, us_wider: "regional-full" },
    ...{ us_evidence: usEvidence, difference, left_out: left, ally_lean_without: allyLean },
    ...{ us_lean_without: usLean, difference_without: difference, left_out_without: left },
  };
}

/** Words of the United States; the latest are none where it spoke at one date. */
function spoken(
  episode: string,
  earliest: number,
  latest: number | null,
  evidence: Grade = "read",
): UsBallotLine {
  const end = {
    bilateral: 50,
    dates: "1951-02",
    wider: 50 - earliest,
    forms: "regional-full",
  };
  return {
    ...{ episode, earliest_bilateral: end.bilateral, earliest_bilateral_dates: end.dates },
    ...{ earliest_wider: end.wider, earliest_wider_forms: end.forms },
    ...{ earliest_wider_dates: "1951-03-01", earliest_lean: earliest, earliest_evidence: evidence },
    ...{ latest_bilateral: end.bilateral, latest_bilateral_dates: "1951-05" },
    ...{ latest_wider: end.wider, latest_wider_forms: end.forms, latest_wider_dates: end.dates },
    ...{ latest_lean: latest ?? earliest, latest_evidence: evidence },
    ...{ change: latest === null ? null : latest - earliest, dates: latest === null ? 1 : 2 },
    ...{ no_start: null, no_change: latest === null ? "words of one date only" : null },
  };
}

const silent: UsBallotLine = {
  ...spoken("Late", 0, null),
  ...{ earliest_lean: null, no_start: "no dated word on a wider form" },
};

const shares = [
  { grouped_by: "all", group: "all", ballots: 12, bilateral: 0.25, wider: 0.75, neither: 0 },
  { grouped_by: "compares", group: "yes", ballots: 5, bilateral: 0.6, wider: 0.4, neither: 0 },
];

const names = {
  episode_names: [
    { episode: "Late", name: "Late talks, 1954", opens: "1954" },
    { episode: "Early", name: "Early talks, 1949", opens: "1949" },
  ],
  state_names: [
    { state: "THA", name: "Thailand" },
    { state: "AUS", name: "Australia" },
  ],
};

function figureOf(leans: readonly BilateralLeanLine[], words: readonly UsBallotLine[]) {
  const tables: Readonly<Record<string, readonly object[]>> = {
    ...names,
    "findings/bilateral_lean": leans,
    "findings/us_ballots": words,
    "findings/first_choice_shares": shares,
  };
  return premise(readerOf((name) => tables[name]!));
}

const leans = [
  pair("Late", "THA", 40, -10, ["known", "read"]),
  pair("Late", "AUS", -20, -10, ["cited", "read"]),
  pair("Early", "AUS", 0, -35.5),
  pair("Early", "THA", 30, null),
];
const words = [spoken("Late", -40, 20), spoken("Early", 10, null, "known"), silent];
const figure = figureOf(leans, words);

Deno.test("rows stand in the order of time, pairs by the names of allies, then the words", () => {
  assertEquals(
    figure.rows.map((row) => [
      ...[row["episode_name"], row["ally_name"], row["ally_lean"], row["us_lean"]],
      ...[row["difference"], row["earliest_lean"], row["latest_lean"], row["change"]],
    ]),
    [
      ["Early talks, 1949", "Australia", 0, -35.5, 35.5, null, null, null],
      ["Early talks, 1949", null, null, null, null, 10, 10, null],
      ["Late talks, 1954", "Australia", -20, -10, -10, null, null, null],
      ["Late talks, 1954", "Thailand", 40, -10, 50, null, null, null],
      ["Late talks, 1954", null, null, null, null, -40, 20, 60],
    ],
  );
  assertEquals(figure.rows.at(-1)!["earliest_dates"], "1951-02 against 1951-03-01");
});

/** As many pairs with a difference as a verdict needs, and words that begin and end so. */
function titled(difference: number, earliest: number, latest: number): string {
  const many = Array.from({ length: 6 }, (_, at) => `E${at}`);
  return figureOf(
    many.map((episode) => pair(episode, "AUS", difference - 10, -10)),
    many.map((episode) => spoken(episode, earliest, latest)),
  ).title;
}

Deno.test("the title follows the verdicts, whatever they are", () => {
  const more = "Allies leaned more to a bilateral tie than the United States";
  assertEquals(
    titled(10, -30, -20),
    `${more}, which mostly began wider and on average turned towards one`,
  );
  assertEquals(titled(10, 30, 35), more);
  assertEquals(titled(10, 30, 40), `${more}, which on average turned towards one`);
  assertEquals(
    titled(10, -30, -30),
    `${more}, which mostly began wider and on average turned no more towards one`,
  );
  assertEquals(
    titled(9, 30, 35),
    "Allies leaned little more to a bilateral tie than the United States",
  );
  assertEquals(
    titled(0, 30, 35),
    "Allies leaned no more to a bilateral tie than the United States",
  );
  assertEquals(
    figure.title,
    "Too few ballots tell whether allies leaned more to a bilateral tie than the United States",
  );
});

Deno.test("the title needs both readings of what is wider", () => {
  const many = Array.from({ length: 6 }, (_, at) => pair(`E${at}`, "AUS", 10, -10));
  const without = many.map((line) => ({ ...line, difference_without: 5 }));
  assertStringIncludes(figureOf(many, words).title, "leaned more");
  assertStringIncludes(figureOf(without, words).title, "leaned little more");
});

Deno.test("the title of the real figure tells the verdicts of the claims", () => {
  const verdicts = new Map(realRead(findings).map(({ finding, verdict }) => [finding, verdict]));
  const { title } = premise(realRead);
  const lean = {
    "supported": "Allies leaned more",
    "between": "Allies leaned little more",
    "contradicted": "Allies leaned no more",
    "cannot tell": "Too few ballots",
  }[verdicts.get("allies-more-bilateral")!];
  assert(title.startsWith(lean), title);
  assertEquals(title.includes("began wider"), verdicts.get("us-began-wider") === "supported");
  assertEquals(
    title.includes("on average turned towards one"),
    verdicts.get("us-turned") === "supported",
  );
});

Deno.test("the caption counts what is left out and what rests on no opened source", () => {
  const caption = wholeCaption(figure.caption);
  assertStringIncludes(caption, "1 of 4 ballots of allies are not compared: no US ballot (1).");
  assertStringIncludes(caption, "Right: 1 negotiation in which no dated word");
  assertStringIncludes(caption, "1 of 3 pairs rest on a row graded “known”");
  assertStringIncludes(
    caption,
    "it holds 25% of the first places on all 12 ballots of allies, 60% on the 5 that rank it",
  );
});

Deno.test("the alternative text tells how many pairs lean so and how the United States moved", () => {
  assertStringIncludes(figure.alt, "In 2 of 3 pairs the ally leans more");
  assertStringIncludes(figure.alt, "by 25 points in the mean");
  assertStringIncludes(figure.alt, "on the wider side in 1 of 2 negotiations");
  assertStringIncludes(figure.alt, "it changes by +60 (Late talks, 1954).");
});

const [blue, orange, ink, white] = ["#0072b2", "#e69f00", "#222222", "#ffffff"];
const picture = await drawn(figure);

Deno.test("points of both sides are filled by their evidence grade", () => {
  const circles = like(picture.marks, { kind: "symbol", shape: "circle" });
  const fills = (stroke: string) => like(circles, { stroke, width: "1.4" }).map(({ fill }) => fill);
  // One of the key, then Early Australia read, Late Australia cited, Thailand known.
  assertEquals(fills(orange).sort(), [orange, orange, "#f4d391", white].sort());
  // One of the key, three of the pairs and two of the words, of which one is known only.
  assertEquals(fills(blue).sort(), [blue, blue, blue, blue, blue, white].sort());
});

Deno.test("a line joins each pair in the colour of the side that leans more, and each way of words", () => {
  const joined = like(picture.marks, { kind: "rule", role: "mark", width: "2" });
  assertEquals(like(joined, { stroke: orange }).length, 2);
  assertEquals(like(joined, { stroke: blue }).length, 1 + 1, "one pair and one way");
  const triangles = like(picture.marks, { shape: "triangle", stroke: blue });
  assertEquals(triangles.length, 1 + 1, "the key and the one that moved");
});

Deno.test("the last line has the means of both panels", () => {
  const diamonds = like(picture.marks, { shape: "diamond", stroke: ink });
  assertEquals(diamonds.map(({ fill }) => fill).sort(), ["#8a8a8a", blue, orange].sort());
  // The US mean is -18.5 and the allies' 6.67: 25.2; -40 to 20 is the one change.
  const bold = picture.texts.filter(({ weight, size }) => weight === 600 && size < 12)
    .map(({ text }) => text);
  assertEquals(bold.sort(), ["+25.2", "+60", "Mean of the pairs, and of the changes"].sort());
  const [us, ally] = diamonds;
  const [least, most] = [us!, ally!].map(({ x }) => x).sort((a, b) => a - b);
  // 160 pixels from -50 to 50.
  assert(Math.abs(most! - least! - 25.17 * 1.6) < 0.1, `${most! - least!}`);
});

Deno.test("numbers, names and heads are there, and words of one date say so", () => {
  const all = wordsOf(picture);
  for (
    const text of [
      ...["+35.5", "−10", "+50", "one date"],
      ...["Early talks, 1949", "Late talks, 1954", "Thailand"],
      ...["ally less US", "change", "ally", "mean", "its latest words"],
      ...["read in its source", "cited at second hand", "known only, source not opened"],
      ...["By their ballots: ally beside the United States"],
      ...["By dated words: the United States alone"],
    ]
  ) assertEquals(all.filter((each) => each === text).length, 1, text);
  for (const text of ["wider pact", "bilateral tie", "Australia"]) {
    assertEquals(all.filter((each) => each === text).length, 2, text);
  }
});

Deno.test("without any words the right panel is empty, without pairs the left one", async () => {
  const noWords = await drawn(figureOf(leans, []));
  assertEquals(like(noWords.marks, { shape: "triangle" }).length, 1, "the key");
  const noPairs = await drawn(figureOf([], words));
  assertEquals(like(noPairs.marks, { stroke: orange }).length, 1, "the key");
});

Deno.test("it renders within the page", () => {
  assert(picture.width <= 690, `${picture.width}`);
});
