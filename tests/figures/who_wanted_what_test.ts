import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { type DataRow, wholeCaption } from "../../pipeline/figures/figure.ts";
import { renderSvg } from "../../pipeline/figures/render_svg.ts";
import { whoWantedWhat } from "../../pipeline/figures/who_wanted_what.ts";
import { lanes } from "../../pipeline/figures/who_wanted_what_rows.ts";
import { type BindingOpeningLine } from "../../pipeline/findings/tables/binding_openings.ts";
import { bindingSpeakerLines } from "../../pipeline/findings/tables/binding_speakers.ts";

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

Deno.test("the title names the loosest state and sets soldiers beside their civilians", () => {
  assertEquals(
    figureOf(base).title,
    // Median of 10 and 20; Australia above on both; the military 15 below on the one it speaks on.
    "The United States opened loosest on SEATO (median 15 of 100); 1 of 1 allies opened tighter " +
      "than the United States more often than looser; the US military stood below its civilians " +
      "on 1 of 1 issues and above them on 0",
  );
});

Deno.test("another loosest state is named, and soldiers without a row are not", () => {
  const { title } = figureOf([opening("a", "USA", 50), opening("a", "AUS", 10)]);
  assertEquals(
    title,
    "Australia opened loosest on SEATO (median 10 of 100); 0 of 1 allies opened tighter than the " +
      "United States more often than looser",
  );
});

Deno.test("soldiers with the lowest median do not take the title from a state", () => {
  assertStringIncludes(figureOf(base).title, "The United States opened loosest");
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
