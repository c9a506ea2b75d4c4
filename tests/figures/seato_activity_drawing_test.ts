import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { palette } from "../../pipeline/figures/draw/palette.ts";
import { textWidth } from "../../pipeline/figures/draw/wrapped_text.ts";
import { seatoActivity } from "../../pipeline/figures/seato_activity/figure.ts";
import {
  axesOf,
  gutter,
  label,
  margin,
  placedLabel,
} from "../../pipeline/figures/seato_activity/places.ts";
import type { ActivityRow } from "../../pipeline/figures/seato_activity/rows.ts";
import { type Drawn, drawn, type DrawnText, like } from "./drawn.ts";

const real = realTable;
const figure = seatoActivity(readerOf(real));
const picture = await drawn(figure);
const rows = figure.rows as unknown as readonly ActivityRow[];
const ofKind = (...kinds: readonly string[]) => rows.filter(({ kind }) => kinds.includes(kind));

/** The figure with other numbers by year and other events. */
const changed = (
  year: (row: DataRow) => DataRow,
  event: (row: DataRow) => DataRow = (row) => row,
) =>
  drawn(
    seatoActivity(readerOf((name) =>
      name === "findings/seato_activity"
        ? real(name).map(year)
        : name === "findings/seato_events"
        ? real(name).map(event)
        : real(name)
    )),
  );

/** The year of a place, by the labels of the axis. */
function yearAt({ texts }: Drawn, x: number): number {
  const ticks = like(texts, { role: "axis-label" }).filter(({ text }) => /^\d{4}$/.test(text));
  const [first, last] = [ticks.at(0)!, ticks.at(-1)!];
  const years = Number(last.text) - Number(first.text);
  return Number(first.text) + years * (x - first.x) / (last.x - first.x);
}

/** Top and bottom of a panel, by its heading and the next one. */
function panelOf({ texts }: Drawn, heading: string) {
  const headings = like(texts, { role: "title-text", size: 12 });
  const at = headings.findIndex(({ text }) => text.startsWith(heading));
  const [top, bottom] = [headings[at]!.y, headings[at + 1]?.y ?? Infinity];
  return ({ y }: { readonly y: number }) => y > top && y < bottom;
}

Deno.test("four panels stand on one axis of years", () => {
  assertEquals(like(picture.texts, { role: "title-text", size: 12 }).map(({ text }) => text), [
    "Members on 31 December",
    "Institutions standing on 31 December",
    "Meetings and exercises listed (*incompletely listed)",
    "Ends, cuts, threats and withdrawals, as the sheets word them",
  ]);
  const labels = like(picture.texts, { role: "axis-label" }).map(({ text }) => text);
  assertEquals(
    labels.filter((text) => /^\d{4}$/.test(text)),
    ["1955", "1960", "1965", "1970", "1975", "1977"],
  );
  const titles = like(picture.texts, { role: "axis-title" }).map(({ text }) => text);
  assertEquals(titles, ["members", "institutions"]);
  assert(picture.width <= 690 && picture.height <= 950, `${picture.width} ${picture.height}`);
});

Deno.test("members are three lines with a key, and a dot for each Council", () => {
  const inPanel = panelOf(picture, "Members");
  const lines = like(picture.marks, { kind: "line" }).filter(inPanel);
  const looks = lines.map(({ stroke, dash }) => `${stroke} ${dash}`);
  assertEquals(looks, [`${palette.faint} 5,3`, `${palette.ink} 1,0`, `${palette.blue} 2,2`]);
  const samples = like(picture.marks, { kind: "rule", role: "mark", width: "2.2" });
  assertEquals(samples.map(({ stroke, dash }) => `${stroke} ${dash}`), looks);
  const names = ["bound by the treaty", "in the organisation", "in military work"];
  for (const [at, name] of names.entries()) {
    const [entry] = like(picture.texts, { text: name });
    assertAlmostEquals(entry!.y, samples[at]!.y + 3, 1);
  }
  const dots = like(picture.marks, { kind: "symbol", fill: "#c9c9c9" });
  const present = ofKind("not recorded absent at the Council");
  assertEquals(dots.length, present.length + 1);
  assert(like(picture.texts, { text: "not recorded absent at the Council" }).length === 1);
  // The height of a member is the same for all dots.
  const unit = (dots[0]!.y - dots[present.length - 1]!.y) /
    (present[0]!.number! - present.at(-1)!.number!);
  present.forEach(({ number, year }, at) => {
    assertAlmostEquals(dots[at]!.y - dots[0]!.y, unit * (number! - present[0]!.number!), 0.01);
    assertAlmostEquals(yearAt(picture, dots[at]!.x), year, 0.03);
  });
});

Deno.test("a leave has a triangle at its year with what was left, hollow where nobody read it", () => {
  const triangles = like(picture.marks, { shape: "triangle", stroke: palette.red });
  const leaves = ofKind("leave");
  assertEquals(triangles.length, leaves.length);
  leaves.forEach(({ states, what, year, evidence }, at) => {
    const { x, y, fill } = triangles[at]!;
    assertAlmostEquals(yearAt(picture, x), year, 0.03);
    assertEquals(fill, evidence === "read" ? palette.red : "#ffffff");
    const [text] = like(picture.texts, { text: `${states}: ${what}, ${year}` });
    assertAlmostEquals(text!.y, y + 3, 1);
    assertEquals([text!.anchor, text!.x], ["end", x - label.gap]);
  });
  const lines = like(picture.marks, { kind: "rule", dash: "1,2" });
  assertEquals(lines.map(({ x }) => x), triangles.map(({ x }) => x));
});

Deno.test("institutions are areas on one another, with notes that keep within theirs", () => {
  const areas = like(picture.marks, { kind: "area" });
  assertEquals(areas.map(({ fill }) => fill), ["#003f66", palette.sky, "#d9d9d9"]);
  const heights = ({ path, y }: typeof areas[number]) =>
    [...path.matchAll(/[-\d.]+,([-\d.]+)/g)].map(([, down]) => y + Number(down));
  const notes = ["military: planning", "other: consultation"].map((start) =>
    picture.texts.find(({ text }) => text.startsWith(start))!
  );
  const [floor] = heights(areas[0]!).toSorted((a, b) => b - a);
  notes.forEach(({ y, text }, at) => {
    const own = heights(areas[at]!);
    const below = at === 0 ? floor! : Math.min(...heights(areas[at - 1]!));
    assert(y - 3 > Math.min(...own) && y < below, text);
  });
});

Deno.test("meetings and exercises stand in lanes at their years, in the order of their dates", () => {
  const lanes = [
    ["Councils", "council", "square"],
    ["Special ones", "special council", "diamond"],
    ["Exercises*", "exercise", "triangle"],
  ] as const;
  for (const [name, kind, shape] of lanes) {
    const [text] = like(picture.texts, { text: name });
    const marks = like(picture.marks, { shape, role: "mark" })
      .filter(({ y }) => Math.abs(y + 3.5 - text!.y) < 2);
    const expected = ofKind(kind);
    assertEquals(
      marks.map(({ fill }) => fill === "#ffffff"),
      expected.map(({ evidence }) => evidence !== "read"),
    );
    assertEquals(
      marks.map(({ x }) => Math.floor(yearAt(picture, x) + 0.1)),
      expected.map((e) => e.year),
    );
    assertEquals(new Set(marks.map(({ x }) => x)).size, marks.length);
  }
});

/** Labels of ends with the marks beside them. */
function endsOf(drawing: Drawn) {
  const inPanel = panelOf(drawing, "Ends");
  const texts = drawing.texts.filter((text) => text.role === "mark" && inPanel(text));
  const marks = like(drawing.marks, { kind: "symbol" }).filter(inPanel);
  return { texts: texts.toSorted((a, b) => a.y - b.y), marks: marks.toSorted((a, b) => a.y - b.y) };
}
const right = ({ anchor, x, lines, size }: DrawnText) =>
  anchor === "start" ? x + Math.max(...lines.map((line) => textWidth(line, size))) : x;
const left = (text: DrawnText) =>
  text.anchor === "end"
    ? text.x - Math.max(...text.lines.map((line) => textWidth(line, text.size)))
    : text.x;

Deno.test("ends have a mark and a whole label each, one below the other, within the page", () => {
  const { texts, marks } = endsOf(picture);
  const ends = ofKind("end or cut");
  assertEquals(texts.map(({ text }) => text), ends.map(({ what }) => what));
  assertEquals(
    marks.map(({ fill }) => fill === "#ffffff"),
    ends.map(({ evidence }) => evidence !== "read"),
  );
  ends.forEach(({ year }, at) => {
    assertAlmostEquals(yearAt(picture, marks[at]!.x), year, 0.03);
    const { y, lines } = texts[at]!;
    assertAlmostEquals(y + 6 * (lines.length - 1), marks[at]!.y + 3, 1);
    assert(left(texts[at]!) > 0 && right(texts[at]!) < picture.width);
    const next = texts[at + 1];
    if (next) assert(next.y - y >= 12 * (lines.length - 1) + 15, texts[at]!.text);
  });
  assert(texts.some(({ lines }) => lines.length > 1));
});

Deno.test("a label of an end stays whole, in lines that fit the side on which it stands", () => {
  const axes = axesOf(rows);
  assertEquals(placedLabel("short", 1960, axes), { lines: ["short"], left: false });
  const words = fc.array(fc.constantFrom("a", "bb", "cccc,", "dddddddd"), { minLength: 1 });
  fc.assert(fc.property(words, fc.integer({ min: 1955, max: 1977 }), (of, year) => {
    const { lines, left } = placedLabel(of.join(" "), year, axes);
    const room = left ? gutter + (year - 1955) * axes.year : (1977 - year) * axes.year;
    for (const line of lines) assert(textWidth(line, label.fontSize) <= room + margin, line);
    assertEquals(lines.join(" "), of.join(" "));
  }));
});

Deno.test("axes, notes and key follow the numbers of other years and members", async () => {
  const doubled = (row: DataRow) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        column === "year" ? Number(value) + 20 : typeof value === "number" ? 3 * value : value,
      ]),
    );
  const later = (row: DataRow) => ({
    ...row,
    year: row["year"] === null ? null : Number(row["year"]) + 20,
  });
  const drawing = await changed(doubled, later);
  const inPanel = panelOf(drawing, "Members");
  const ticks = like(drawing.texts, { role: "axis-label" }).filter(inPanel).map(({ text }) => text);
  assertEquals(ticks, ["0", "6", "12", "18", "24"]);
  const top = Math.min(
    ...like(drawing.marks, { role: "axis-grid" }).filter(inPanel).map(({ y, path }) =>
      y + Math.min(0, Number(path.split(",")[1]))
    ),
  );
  for (const { y, path } of like(drawing.marks, { kind: "line" }).filter(inPanel)) {
    const highest = Math.min(...[...path.matchAll(/,([-\d.]+)/g)].map(([, down]) => Number(down)));
    assert(y + highest >= top - 1, "a line leaves its panel");
  }
  assertEquals(drawing.width, picture.width);
  assertEquals(
    like(drawing.texts, { text: "in the organisation" })[0]!.x,
    like(picture.texts, { text: "in the organisation" })[0]!.x,
  );
});

Deno.test("a label of a leave stands right of its mark where an entry of the key stands left", async () => {
  const early = await changed((row) => row, (row) => (
    row["row"] === "SEATO-1954/france-military-posts" ? { ...row, year: 1958 } : row
  ));
  const [text] = like(early.texts, { text: "France: military posts, 1958" });
  assertEquals(text!.anchor, "start");
});
