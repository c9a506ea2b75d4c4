import { readerOf } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { palette, roles } from "../../pipeline/figures/draw/palette.ts";
import { textWidth } from "../../pipeline/figures/draw/wrapped_text.ts";
import { openingsToOutcome } from "../../pipeline/figures/openings_to_outcome/figure.ts";
import { type Drawn, drawn, type DrawnMark, like } from "./drawn.ts";

/** An issue between a US opening of 20 and an allies' opening of 60. */
const issue = (cells: DataRow = {}): DataRow => ({
  family: "one",
  episode: "A",
  issue: "money",
  us_opening: 20,
  ally_opening: 60,
  outcome: 50,
  reference_point: 0,
  status: "contested",
  nearness: 0.5,
  ahead: "ally",
  evidence: "read",
  ...cells,
});
const opening = (state: string, cells: DataRow = {}): DataRow => ({
  episode: "A",
  issue: "money",
  state,
  side: "ally",
  opening: 60,
  stage: "opening",
  evidence: "read",
  reported: false,
  american_records_only: false,
  ...cells,
});

/** The picture of one issue. */
function pictureOf(line: DataRow, openings: readonly DataRow[], orientation = "none") {
  const tables: Readonly<Record<string, DataRow[]>> = {
    "findings/concessions": [line],
    "findings/openings": [...openings],
    episode_names: [{ episode: "A", name: "Treaty A, 1950–51", opens: "1950" }],
    issue_names: [{ episode: "A", issue: "money", name: "who pays", orientation }],
    state_names: [{ state: "THA", name: "Thailand (before 1939 Siam)" }],
  };
  return drawn(openingsToOutcome(readerOf((name) => tables[name]!)));
}

/** The marks of the issue, left to right by its scale, and not those of the key above it. */
function issueMarks({ marks, texts }: Drawn) {
  const ticks = like(texts, { role: "axis-label" });
  const [from, to] = ["0", "100"].map((text) => ticks.find((tick) => tick.text === text)!.x);
  const placeOf = (x: number) => 100 * (x - from!) / (to! - from!);
  const own = marks.filter(({ role, y }) => role === "mark" && y > ticks[0]!.y).map((mark) => ({
    ...mark,
    from: placeOf(mark.x),
    to: placeOf(mark.x + (mark.kind === "rule" ? parseFloat(mark.path) : 0)),
  }));
  const only = (look: Partial<DrawnMark>) => {
    const found = like(own, look);
    assertEquals(found.length, 1, JSON.stringify(look));
    return found[0]!;
  };
  return { own, only };
}

Deno.test("an issue bears both openings, its outcome and its reference point at their places", async () => {
  const { own, only } = issueMarks(await pictureOf(issue(), [opening("THA")]));
  const expected = [
    ["square", 20, roles.us],
    ["circle", 60, roles.ally],
    ["diamond", 50, palette.ink],
    ["stroke", 0, palette.faint],
  ] as const;
  for (const [shape, place, color] of expected) {
    const mark = only({ shape });
    assertAlmostEquals(mark.from, place, 0.4, shape);
    assertEquals([mark.stroke, mark.fill], [color, color], shape);
  }
  const line = only({ kind: "rule" });
  assertEquals([line.stroke, line.width], [roles.ally, "2.2"]);
  assertAlmostEquals(line.from, 20, 0.4);
  assertAlmostEquals(line.to, 60, 0.4);
  assertEquals(own.length, 5);
});

Deno.test("a thin line leads to an outcome outside both openings", async () => {
  const { only } = issueMarks(await pictureOf(issue({ outcome: 90, ahead: "us" }), []));
  const thin = only({ kind: "rule", stroke: palette.faint });
  assertEquals(thin.width, "0.9");
  assertEquals([thin.from, thin.to].map(Math.round).sort(), [20, 90]);
  assertEquals(only({ kind: "rule", width: "2.2" }).stroke, roles.us);
});

Deno.test("what nobody read is hollow, what is known from American documents alone has a dot", async () => {
  const hollow = async (line: DataRow, openings: DataRow[], shape: string) =>
    issueMarks(await pictureOf(line, openings)).only({ shape }).fill === "#ffffff";
  const cited = { evidence: "cited" };
  const openings = [opening("THA", cited), opening("USA", { side: "us" })];
  assert(await hollow(issue(cited), openings, "diamond"));
  assert(!await hollow(issue(), openings, "diamond"));
  assert(await hollow(issue(), openings, "circle"));
  assert(!await hollow(issue(), openings, "square"));
  assert(await hollow(issue(), [opening("USA", { side: "us", ...cited })], "square"));
  assert(!await hollow(issue(cited), openings, "stroke"));
  const american = [opening("THA", { american_records_only: true })];
  const circles = like(issueMarks(await pictureOf(issue(), american)).own, { shape: "circle" });
  assertEquals(circles.map(({ fill }) => fill), [roles.ally, palette.ink]);
  assertAlmostEquals(circles[1]!.from, 60, 0.4);
});

Deno.test("the page names episode, allies, issue and scale, and a key says the rest", async () => {
  const { texts, marks } = await pictureOf(issue(), [opening("THA"), opening("AAA")]);
  const words = texts.map(({ text }) => text);
  for (
    const text of [
      "Treaty A, 1950–51 · AAA THA",
      "who pays *",
      "AAA AAA · THA Thailand",
      "0: loosest, most bilateral · 100: most binding, most multilateral · *: other scale",
      "US opening",
      "allies’ opening (median)",
      "the same, from American documents alone",
      "outcome",
      "hollow: evidence not read",
      "reference point: held without agreement",
      "nearer to the US opening",
      "nearer to the allies’ opening",
      "halfway",
    ]
  ) assert(words.includes(text), text);
  const key = marks.filter(({ role, y }) =>
    role === "mark" && y < texts.find(({ role }) => role === "axis-title")!.y
  );
  assertEquals(
    like(key, { kind: "rule" }).map(({ stroke }) => stroke),
    [roles.us, roles.ally, palette.ink],
  );
  assertEquals(key.length, 3 + 6 + 1);
  const binding = await pictureOf(issue(), [], "more-binding");
  assert(binding.texts.some(({ text }) => text === "who pays"));
});

Deno.test("a heading of more allies than fit gives their number", async () => {
  const codes = Array.from({ length: 20 }, (_, at) => `A${String.fromCharCode(65 + at)}A`);
  const { texts } = await pictureOf(issue(), codes.map((state) => opening(state)));
  const [heading] = like(texts, { role: "mark", weight: 600 });
  assertEquals(heading!.text, "Treaty A, 1950–51 · 20 allies");
  assert(
    texts.every(({ text, x, size, role }) =>
      role !== "mark" || x + textWidth(text.split("\n")[0]!, size) <= 650
    ),
  );
});
