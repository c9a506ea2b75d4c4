import { readerOf } from "../fixtures/real_tables.ts";
import type { BindingOpeningLine } from "../../pipeline/tables/derived/findings/binding_openings.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { whoWantedWhat } from "../../pipeline/figures/who_wanted_what/figure.ts";
import { lanes } from "../../pipeline/figures/who_wanted_what/spec.ts";
import { bindingSpeakerLines } from "../../pipeline/findings/tables/binding_speakers.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

function opening(issue: string, speaker: string, points: number, more: object = {}) {
  const state = speaker.slice(0, 3);
  return {
    episode: "E",
    issue,
    speaker,
    state,
    group: speaker === "USA" ? "us" : state === "USA" ? "us-military" : "asia-pacific",
    opening: points,
    outcome: 20,
    reference_point: 0,
    stage: "opening",
    evidence: "read",
    outcome_evidence: "read",
    reported: false,
    ...more,
  } as BindingOpeningLine;
}
/** Speakers as the table has them, where a mean of nothing is empty. */
const speakersOf = (openings: readonly BindingOpeningLine[]) =>
  bindingSpeakerLines(openings).map((line) =>
    Object.fromEntries(
      Object.entries(line).map(([column, cell]) => [column, Number.isNaN(cell) ? null : cell]),
    )
  );
const figureOf = (openings: readonly BindingOpeningLine[]) =>
  whoWantedWhat(
    readerOf((name) =>
      (name === "findings/binding_openings"
        ? openings
        : name === "findings/binding_speakers"
        ? speakersOf(openings)
        : [
          { state: "USA", name: "United States" },
          { state: "AUS", name: "Australia" },
        ]) as unknown as DataRow[]
    ),
  );

const base = [
  opening("a", "USA", 10),
  opening("a", "AUS", 60, { reported: true }),
  opening("b", "USA", 20),
  opening("b", "AUS", 70, { evidence: "known" }),
  opening("b", "USA military", 5),
];

const titleOf = (...openings: BindingOpeningLine[]) => figureOf(openings).title;
const startOf = (ally: string) => `On the SEATO issues that both spoke on, ${ally} opened tighter`;

Deno.test("the title compares on shared issues, whatever else a speaker opened on", () => {
  assertEquals(
    figureOf(base).title,
    "On the SEATO issues that both spoke on, 1 of 1 ally opened tighter than the United States " +
      "more often than looser",
  );
  // Australia is far looser on the issue that it shares, and binding where it speaks alone.
  assertStringIncludes(
    titleOf(opening("a", "USA", 50), opening("a", "AUS", 10), opening("b", "AUS", 100)),
    startOf("0 of 1 ally"),
  );
});

Deno.test("the title counts all, some and none of several allies, and never the soldiers", () => {
  const us = opening("a", "USA", 50);
  const soldiers = opening("a", "USA military", 90);
  const above = opening("a", "AUS", 60);
  const alike = opening("a", "NZL", 59);
  const below = opening("a", "PHL", 40);
  assertStringIncludes(
    titleOf(us, soldiers, above, opening("a", "NZL", 60)),
    startOf("each of 2 allies"),
  );
  assertStringIncludes(titleOf(us, soldiers, above, alike, below), startOf("1 of 3 allies"));
  assertStringIncludes(titleOf(us, soldiers, alike, below), startOf("none of 2 allies"));
  assertEquals(
    titleOf(us, soldiers),
    "How loose or binding a SEATO each speaker asked for at first",
  );
});

Deno.test("the median of the United States is of the row's own issues", () => {
  const { rows } = figureOf([
    ...base,
    opening("c", "USA", 90),
    opening("d", "AUS", 40),
  ]);
  const medians = rows.map((row) => [row["speaker"], row["us_median"]]);
  // Over a, b and c it is 20; Australia spoke with it on a and b, the soldiers on b alone.
  assertEquals(
    new Map(medians as [string, unknown][]),
    new Map<string, unknown>([
      ["USA", null],
      ["USA military", 20],
      ["AUS", 15],
    ]),
  );
});

Deno.test("earliest words that are not coded as openings are counted", () => {
  const said = (...openings: BindingOpeningLine[]) => wholeCaption(figureOf(openings).caption);
  assert(!said(...base).includes("the middle of the talks"));
  assertStringIncludes(
    said(...base, opening("c", "AUS", 60, { stage: "middle" })),
    "1 of 6 are coded as of the middle of the talks",
  );
});

Deno.test("reported openings and those not read are counted and told apart", () => {
  const { caption: below, rows } = figureOf(base);
  assertStringIncludes(wholeCaption(below), "another state (1 of 5)");
  assertStringIncludes(wholeCaption(below), "not from a source that was read (1 of 5)");
  assertEquals(rows.filter(({ reported }) => reported).length, 1);
});

Deno.test("each opening is a row, speakers in the order of their table, beside that of the US", () => {
  const { rows } = figureOf(base);
  assertEquals(
    rows.map(({ speaker, name, issue, opening, us_opening }) =>
      [speaker, name, issue, opening, us_opening].join(" ")
    ),
    [
      "USA military United States b 5 20",
      ...["USA United States a 10 10", "USA United States b 20 20"],
      ...["AUS Australia a 60 10", "AUS Australia b 70 20"],
    ],
  );
});

const [blue, soldiers, pink, ink, white] = ["#0072b2", "#003f66", "#cc79a7", "#222222", "#ffffff"];

Deno.test("openings are points by group, hollow where reported, triangles where not read", async () => {
  const { marks } = await drawn(figureOf(base));
  const points = like(marks, { kind: "symbol", width: "1.4" });
  const looks = points.map(({ shape, fill, stroke }) => `${shape} ${fill} ${stroke}`);
  const count = (look: string) => looks.filter((each) => each === look).length;
  assertEquals(count(`circle ${soldiers} ${soldiers}`), 1);
  assertEquals(count(`circle ${blue} ${blue}`), 2);
  assertEquals(count(`circle ${white} ${pink}`), 1);
  assertEquals(count(`triangle ${pink} ${pink}`), 1);
  assertEquals(count(`diamond ${ink} ${ink}`), 2, "outcomes, an issue each");
  // Both outcomes are 20 and stand above one another; points of a line stand at its height.
  assertEquals([count("circle #8a8a8a #8a8a8a"), count(`circle ${white} #8a8a8a`)], [1, 1], "key");
  const [first, second] = like(points, { shape: "diamond" });
  assertEquals(first!.x, second!.x);
  assert(Math.abs(first!.y - second!.y) > 5);
});

Deno.test("medians cross the lines of their speakers, with that of the US dotted", async () => {
  const { marks } = await drawn(figureOf(base));
  const rules = like(marks, { kind: "rule", role: "mark" });
  assertEquals(like(rules, { width: "2", stroke: ink }).length, 3);
  assertEquals(like(marks, { shape: "stroke", stroke: ink }).length, 1, "of the key");
  assertEquals(like(marks, { kind: "rect", fill: "#f3f3f3" }).length, 2, "every other line");
  const dotted = like(rules, { stroke: blue, dash: "2,2.5" });
  assertEquals(dotted.length, 1 + 2, "of the key, and of the lines of two others");
  const hollow = like(marks, { shape: "diamond", fill: white, stroke: ink });
  assertEquals(hollow.length, 1 + 3);
  // The openings of Australia have the median 65: the scale is 255 pixels long.
  const [, , ofAustralia] = like(rules, { width: "2", stroke: ink });
  const [, ofUs] = dotted;
  assertEquals(Math.round((ofAustralia!.x - ofUs!.x) * 100 / 255), 65 - 15);
});

Deno.test("numbers stand beside the lines under their heads, and dashes where there are none", async () => {
  const picture = await drawn(figureOf(base));
  const numbers = like(picture.texts, { role: "mark", anchor: "end", size: 11 });
  const lines = [...Map.groupBy(numbers, ({ y }) => y)].sort(([a], [b]) => a - b)
    .map(([, own]) => own.toSorted((a, b) => a.x - b.x).map(({ text }) => text).join(" "));
  assertEquals(lines, [
    "1 0 0 15.0 0.0 1.0 0.5",
    "– – – – – 2.0 1.0",
    "0 0 2 45.0 5.0 0.0 1.0",
  ]);
  const words = wordsOf(picture);
  for (
    const head of [
      ...["looser", "alike", "tighter", "own", "US", "count", "chance"],
      ...["opening against that of the US", "distance from the outcome", "nearest to the outcome"],
      ...["opening", "opening that another state reports", "median opening"],
      ...["US median on the issues that both spoke on", "median outcome of the row’s issues"],
      ...["Oriented points: 0 loosest, 100 most binding", "Outcomes", "military, 1 issue"],
      "Asia-Pacific, 2 issues",
    ]
  ) assertEquals(words.filter((text) => text === head).length, 1, head);
  assertEquals(words.filter((text) => text === "2 issues").length, 2);
  assertEquals(words.filter((text) => text === "United States").length, 2);
});

Deno.test("a name too long for its line is shortened", async () => {
  const long = "The Federated Dominions of Everywhere";
  const figure = whoWantedWhat(
    readerOf((name) =>
      (name === "findings/binding_openings"
        ? base
        : name === "findings/binding_speakers"
        ? speakersOf(base)
        : [{ state: "AUS", name: long }]) as unknown as DataRow[]
    ),
  );
  const [name] = wordsOf(await drawn(figure)).filter((text) => text.endsWith("…"));
  assert(name && name.length > 12 && long.startsWith(name.slice(0, -1)), name);
});

Deno.test("points on one lane do not touch, and a lone point stands in the middle", () => {
  assertEquals(lanes([0, 0, 50, 0, 2]), [0, 1, 0, -1, 2]);
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (points) => {
    const found = lanes(points);
    points.forEach((point, at) =>
      points.forEach((other, next) => {
        if (at !== next && found[at] === found[next]) assert(Math.abs(point - other) >= 3.4);
      })
    );
  }));
});

Deno.test("it renders within the page", async () => {
  const { width, height } = await drawn(figureOf(base));
  assert(width <= 690, `${width}`);
  assert(height <= 950, `${height}`);
});
