import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { whoWantedWhat } from "../../pipeline/figures/who_wanted_what/figure.ts";
import { lanes } from "../../pipeline/figures/who_wanted_what/rows.ts";
import { type BindingOpeningLine } from "../../pipeline/findings/tables/binding_openings.ts";
import { bindingSpeakerLines } from "../../pipeline/findings/tables/binding_speakers.ts";
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
    evidence: "read",
    outcome_evidence: "read",
    reported: false,
    ...more,
  } as BindingOpeningLine;
}
const figureOf = (openings: readonly BindingOpeningLine[]) =>
  whoWantedWhat((name) =>
    (name === "findings/binding_openings"
      ? openings
      : name === "findings/binding_speakers"
      ? bindingSpeakerLines(openings)
      : [
        { state: "USA", name: "United States" },
        { state: "AUS", name: "Australia" },
      ]) as unknown as DataRow[]
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
  const medians = rows.filter(({ mark }) => mark === "speaker").map((row) => [
    row["label"],
    row["us_median"],
  ]);
  // Over a, b and c it is 20; Australia spoke with it on a and b, the soldiers on b alone.
  assertEquals(
    new Map(medians as [string, unknown][]),
    new Map<string, unknown>([
      ["United States", null],
      ["United States (military)", 20],
      ["Australia", 15],
    ]),
  );
});

Deno.test("reported openings and those not read are counted and told apart", () => {
  const { caption: below, rows } = figureOf(base);
  assertStringIncludes(wholeCaption(below), "another state (1 of 5)");
  assertStringIncludes(wholeCaption(below), "not from a source that was read (1 of 5)");
  assertEquals(rows.filter(({ reported }) => reported).length, 1);
});

Deno.test("each opening and each outcome is drawn once, lines in the order of the speakers", () => {
  const { rows } = figureOf(base);
  assertEquals(rows.filter(({ mark }) => mark === "opening").length, 5);
  assertEquals(rows.filter(({ mark }) => mark === "outcome").length, 2);
  assertEquals(
    rows.filter(({ mark }) => mark === "speaker").map(({ label, line }) => [line, label]),
    [[0, "United States (military)"], [1, "United States"], [2, "Australia"]],
  );
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
  const svg = await renderSvg(figureOf(base));
  const [, width, height] = /<svg[^>]*width="([\d.]+)"[^>]*height="([\d.]+)"/.exec(svg)!;
  assert(Number(width) <= 690, width);
  assert(Number(height) <= 950, height);
});
