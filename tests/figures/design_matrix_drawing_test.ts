import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { designMatrix } from "../../pipeline/figures/design_matrix/figure.ts";
import { layout, rankPlace } from "../../pipeline/figures/design_matrix/layout.ts";
import { nameOf } from "../../pipeline/figures/design_matrix/rows.ts";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { type Drawn, drawn, type DrawnMark, like } from "./drawn.ts";

const real = realTable;
const figure = designMatrix(readerOf(real));
const picture = await pictureOf(real);
const numbers = (measure: string) => figure.rows.filter((row) => row["measure"] === measure);
const organisations = [...new Set(figure.rows.map(({ organisation }) => `${organisation}`))];

/** The picture, with boxes at their upper left corner, which stands in their path. */
async function pictureOf(summary: (name: string) => readonly DataRow[]): Promise<Drawn> {
  const picture = await drawn(designMatrix(readerOf(summary)));
  const marks = picture.marks.map((mark) => {
    const [, right = "0", down = "0"] = /^M([-\d.]+),([-\d.]+)h/.exec(mark.path) ?? [];
    return { ...mark, x: mark.x + Number(right), y: mark.y + Number(down) };
  });
  return { ...picture, marks };
}

/** What is drawn in the row of an organisation, from the heads to the key. */
function rowOf({ marks, texts }: Drawn, organisation: string) {
  const name = texts.find(({ text, weight }) => text === nameOf(organisation) && weight === 600)!;
  const isNear = ({ y }: { readonly y: number }) => y > name.y - 12 && y < name.y + 14.5;
  return {
    name,
    marks: marks.filter((mark) => mark.role === "mark" && isNear(mark)),
    texts: texts.filter((text) => text.role === "mark" && isNear(text)),
  };
}
const left = rowOf(picture, organisations[0]!).name.x - 1;
const shades = ["#f4f7fb", "#9fc0de", "#08457e"];

Deno.test("rows stand by overall score, one below the other", () => {
  const names = organisations.map((organisation) => rowOf(picture, organisation).name);
  const scores = organisations.map((organisation) =>
    Number(numbers("overall score").find((row) => row["organisation"] === organisation)!["value"])
  );
  assertEquals(scores, scores.toSorted((a, b) => b - a));
  names.slice(1).forEach(({ y }, at) => assertAlmostEquals(y - names[at]!.y, layout.row, 1e-6));
});

Deno.test("a row has a box of each code in its shade with its number, and its kind", () => {
  for (const organisation of organisations) {
    const { marks, texts } = rowOf(picture, organisation);
    const codes = numbers("code").filter((row) => row["organisation"] === organisation);
    const boxes = marks.filter(({ kind, fill }) => kind === "rect" && shades.includes(fill));
    const byPlace = <Item extends { readonly x: number }>(items: readonly Item[]) =>
      items.toSorted((a, b) => a.x - b.x);
    assertEquals(
      byPlace(boxes).map(({ fill }) => shades.indexOf(fill)),
      codes.map(({ value }) => value),
    );
    const within = byPlace(
      texts.filter(({ x, text }) =>
        x - left > layout.cells && x - left < layout.cellsEnd && /^\d$/.test(text)
      ),
    );
    assertEquals(within.map(({ text }) => Number(text)), codes.map(({ value }) => value));
    assertEquals(
      within.map(({ fill }) => fill === "#ffffff"),
      codes.map(({ value }) => value === 2),
    );
    assert(texts.some(({ text }) => text === `${codes[0]!["kind"]}`.replace("-", " ")));
  }
});

Deno.test("a cell that nobody read has a dot, hollow where it is cited", () => {
  const dots = (organisation: string) =>
    rowOf(picture, organisation).marks.filter(({ kind, shape, width }) =>
      kind === "symbol" && shape === "circle" && width === "0.9"
    );
  for (const organisation of organisations) {
    const codes = numbers("code").filter((row) => row["organisation"] === organisation);
    const of = (evidence: string) => codes.filter((row) => row["evidence"] === evidence).length;
    const hollow = dots(organisation).filter(({ fill }) => fill === "");
    assertEquals(hollow.length, of("cited"), organisation);
    assertEquals(dots(organisation).length - hollow.length, of("known"), organisation);
  }
});

Deno.test("a row has a circle for each rank, a line from best to worst, and a tick", () => {
  const value = (organisation: string, measure: string) =>
    Number(numbers(measure).find((row) => row["organisation"] === organisation)!["value"]);
  const place = (rank: number) => left + rankPlace(rank, organisations.length);
  for (const organisation of organisations) {
    const { marks } = rowOf(picture, organisation);
    const shares = numbers("share of weightings").filter((row) =>
      row["organisation"] === organisation
    );
    const circles = like(marks, { fill: "#5b87ad" });
    assertEquals(circles.length, shares.length);
    for (const { item, value: share } of shares) {
      const circle = circles.find(({ x }) => Math.abs(x - place(Number(item))) < 0.01)!;
      // Square of the diameter in pixels, which a share of 1 makes 280.
      const radius = parseFloat(circle.path.slice(1));
      assertAlmostEquals((2 * radius) ** 2, 280 * Number(share), 1.5);
    }
    const [line] = marks.filter(({ kind }) => kind === "rule");
    assertAlmostEquals(line!.x, place(value(organisation, "best rank")), 0.6);
    assertAlmostEquals(
      line!.x + parseFloat(line!.path),
      place(value(organisation, "worst rank")),
      0.6,
    );
    const ticks = marks.filter(isTick);
    assertEquals(ticks.length, 1);
    assertAlmostEquals(ticks[0]!.x, place(value(organisation, "equal weights rank")), 1);
  }
});

function isTick({ kind, fill, path }: DrawnMark): boolean {
  return kind === "rect" && fill === "#222222" && path.includes("h1.8");
}

Deno.test("score, place and end stand in their columns, and a frame is round those in question", () => {
  for (const organisation of organisations) {
    const { texts } = rowOf(picture, organisation);
    const sums = [
      ["overall score", layout.score, 2],
      ["mean place", layout.place, 2],
      ["year of end", layout.ended, 0],
    ] as const;
    for (const [measure, x, decimals] of sums) {
      const row = numbers(measure).find((each) => each["organisation"] === organisation)!;
      const shown = texts.find((text) => Math.abs(text.x - left - x) < 0.01)!;
      const value = row["value"];
      assertEquals(
        shown.text,
        value === null ? "–" : Number(value).toFixed(decimals),
        organisation,
      );
    }
  }
  const framed = like(picture.marks, { kind: "rect", width: "1.8" });
  const asked = organisations.filter((organisation) => organisation.startsWith("SEATO"));
  assertEquals(framed.length, asked.length);
  for (const organisation of asked) {
    const { name } = rowOf(picture, organisation);
    assert(framed.some(({ y }) => Math.abs(y - name.y) < 14), organisation);
  }
});

Deno.test("heads name dimensions over their features, ranks and sums", () => {
  const { y: first } = rowOf(picture, organisations[0]!).name;
  const above = picture.texts.filter(({ role, y }) => role === "mark" && y < first - 15);
  const dimensions = [...new Set(numbers("code").map(({ dimension }) => `${dimension}`))];
  const headings = like(above, { weight: 600 });
  assertEquals(
    headings.map(({ text }) => text.toLowerCase()),
    dimensions,
  );
  const lines = like(picture.marks, { kind: "rule", role: "mark" }).filter(({ y }) =>
    y < first - 15
  );
  assertEquals(lines.map(({ x }) => x), headings.map(({ x }) => x));
  const upright = like(above, { angle: 270 }).map(({ text }) => text);
  assertEquals(upright.length, 16 + 3);
  assertEquals(upright.slice(-3), [
    "Overall score",
    "Place from 0 tight to 1 loose",
    "Ended",
  ]);
  assertEquals(
    like(above, { anchor: "middle" }).map(({ text }) => text),
    ["Rank under each", "of 1,001", "weightings", "(1: most set up)", "1", "10"],
  );
});

Deno.test("what is not coded is a question mark without a box, and has no place", async () => {
  const [first] = organisations;
  const empty = (row: DataRow): DataRow =>
    row["organisation"] !== first
      ? row
      : "feature" in row
      ? { ...row, value: null, evidence: null }
      : "mean_place" in row
      ? { ...row, mean_place: null }
      : "year_of_end" in row
      ? { ...row, year_of_end: null }
      : row;
  const { marks, texts } = rowOf(await pictureOf((name) => real(name).map(empty)), first!);
  assertEquals(marks.filter(({ fill }) => shades.includes(fill)).length, 0);
  assertEquals(like(texts, { text: "?" }).length, 16);
  assertEquals(like(texts, { text: "–" }).length, 2);
});

Deno.test("a key says what boxes, dots, circles and ticks mean", () => {
  const last = rowOf(picture, organisations.at(-1)!).name.y + 20;
  const below = picture.texts.filter(({ y }) => y > last).map(({ text }) => text);
  assertEquals(below, [
    "0",
    "1",
    "2",
    "absent",
    "partial",
    "full",
    "known: nobody opened the source",
    "cited",
    "rank; area: share of weightings with it",
    "rank if all dimensions weigh alike",
  ]);
  const marks = picture.marks.filter(({ role, y }) => role === "mark" && y > last - 10);
  assertEquals(marks.filter(({ fill }) => shades.includes(fill)).length, 3);
  assertEquals(marks.length, 3 + 2 + 1 + 1);
});

Deno.test("a long name of an organisation is cut to its column", async () => {
  const long = (row: DataRow): DataRow =>
    row["organisation"] === organisations[0]
      ? { ...row, organisation: "Organisation of the Western Pacific and Its Friends" }
      : row;
  const { texts } = await drawn(designMatrix(readerOf((name) => real(name).map(long))));
  const cut = texts.find(({ text }) => text.startsWith("Organisation of"))!;
  assert(cut.text.endsWith("…") && cut.text.length < 20, cut.text);
});
