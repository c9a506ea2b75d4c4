import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import type { DataRow, Figure } from "../../pipeline/figures/draw/figure.ts";
import { palette, roles } from "../../pipeline/figures/draw/palette.ts";
import { textWidth } from "../../pipeline/figures/draw/wrapped_text.ts";
import { hubAndSpokes } from "../../pipeline/figures/hub_and_spokes/figure.ts";
import { circularOrder } from "../../pipeline/figures/hub_and_spokes/layout.ts";
import { type Drawn, drawn, type DrawnMark, like } from "./drawn.ts";

const real = new Map(
  ["network_states", "network_ties", "network_readings", "outlived_organisations"].map((name) => [
    name,
    // Marks of ties without a source have a test of their own.
    realTable(name).map((row) => name === "network_ties" ? { ...row, evidence: "read" } : row),
  ]),
);
const figure = hubAndSpokes(readerOf((name) => real.get(name)!));
const picture = await drawn(figure);

/** Half the width and height of a panel in pixels. */
const half = { x: 101, y: 96 };

/** What is drawn around each label of the hub, which stands in the middle of a panel. */
function panelsOf({ texts, marks }: Drawn) {
  return texts.filter(({ text }) => text === "USA").map((middle) => {
    const isNear = ({ x, y }: { readonly x: number; readonly y: number }) =>
      Math.abs(x - middle.x) <= half.x && Math.abs(y - middle.y) <= half.y + 6;
    return {
      middle,
      labels: texts.filter((text) => text.role === "mark" && isNear(text)),
      circles: like(marks, { kind: "symbol" }).filter(isNear),
      lines: like(marks, { kind: "rule", role: "mark" }).filter(isNear),
    };
  });
}
const panels = panelsOf(picture);
const years = [
  ["asia-pacific", 1955],
  ["asia-pacific", 1975],
  ["asia-pacific", 2000],
  ["asia-pacific", 2025],
  ["north-atlantic", 1955],
] as const;
const rowsOf = (panel: number, { rows }: Figure = figure) =>
  rows.filter(({ region, year }) => region === years[panel]![0] && year === years[panel]![1]);
const tally = (parts: readonly string[]) =>
  [...Map.groupBy(parts, (part) => part)].map(([part, of]) => `${part}: ${of.length}`).sort();

Deno.test("each panel has every state of its network once, and a heading that counts its ties", () => {
  assertEquals(panels.length, years.length);
  for (const [at, { labels, circles }] of panels.entries()) {
    const rows = rowsOf(at);
    const states = new Set(rows.flatMap(({ state_a, state_b }) => [state_a, state_b ?? state_a]));
    assertEquals(labels.map(({ text }) => text).sort(), [...states].map(String).sort());
    assertEquals(circles.length, states.size);
  }
  const headings = like(picture.texts, { role: "title-text", size: 13 }).map(({ text }) => text);
  assertEquals(headings, [
    "Asia-Pacific 1955",
    "Asia-Pacific 1975",
    "Asia-Pacific 2000",
    "Asia-Pacific 2025",
    "North Atlantic 1955",
    "How to read the ties",
  ]);
  assertEquals(
    like(picture.texts, { role: "title-subtitle" }).map(({ text }) => text),
    years.map((_, at) => {
      const ends = (of: string) => rowsOf(at).filter((row) => row["ends"] === of).length;
      return `${ends("hub")} ties with the US ${ends("ally")} among its allies` +
        (ends("other") ? `, ${ends("other")} other` : "");
    }),
  );
});

/** What a tie should look like: its colour, its width, and dashes for class B. */
function look({ ends, form, class: strongest }: DataRow): string {
  const stroke = { hub: roles.us, ally: roles.ally, other: roles.neither }[`${ends}`];
  const width = { bilateral: 3.6, trilateral: 2, multilateral: 0.8 }[`${form}`];
  return [stroke, width, strongest === "B" ? "4,2.5" : ""].join(" ");
}
const drawnLook = ({ stroke, width, dash }: DrawnMark) => [stroke, width, dash].join(" ");

Deno.test("a tie has the colour of what it joins, the width of its form, and dashes for class B", () => {
  for (const [at, { lines }] of panels.entries()) {
    const ties = rowsOf(at).filter(({ state_b }) => state_b !== null);
    assertEquals(tally(lines.map(drawnLook)), tally(ties.map(look)));
  }
  // The key has a sample of each form for each colour, and one of class B.
  const [last] = like(picture.texts, { text: "How to read the ties" });
  const samples = picture.marks.filter(({ kind, role, x, y }) =>
    kind === "rule" && role === "mark" && x > last!.x - half.x && y > last!.y
  );
  const forms = ["bilateral", "trilateral", "multilateral"].map((form) => [form, "A"] as const);
  assertEquals(
    tally(samples.map(drawnLook)),
    tally(
      ["hub", "ally", "other"].flatMap((ends) =>
        [...forms, ["trilateral", "B"] as const].map(([form, strongest]) =>
          look({ ends, form, class: strongest })
        )
      ),
    ),
  );
  const isInKey = ({ x, y }: DrawnMark) => x > last!.x - half.x && y > last!.y;
  assertEquals(like(picture.marks, { fill: "#ffffff" }).filter(isInKey).length, 1);
  const words = picture.texts.map(({ text }) => text);
  for (
    const text of ["US", "allies", "other", "made by", "two states", "three states"]
      .concat("larger pact only", "no armed-attack", "clause (class B)", "state without a tie")
  ) assert(words.includes(text), text);
});

Deno.test("a state has one place in all panels of its region, and every tie ends at two states", () => {
  const seats = new Map<string, string>();
  for (const [at, { labels, circles, lines, middle }] of panels.entries()) {
    for (const { text, x, y } of labels) {
      const seat = [x - middle.x, y - middle.y].map((part) => part.toFixed(2)).join();
      const key = `${years[at]![0]} ${text}`;
      assertEquals(seats.get(key) ?? seat, seat, key);
      seats.set(key, seat);
    }
    for (const { x, y, path } of lines) {
      const [right, down] = path.split(",").map(Number) as [number, number];
      for (const [endX, endY] of [[x, y], [x + right, y + down]] as const) {
        const away = circles.map((circle) => Math.hypot(circle.x - endX, circle.y - endY));
        assert(Math.min(...away) < 0.1, `${endX} ${endY}`);
      }
    }
  }
});

Deno.test("a state without a tie is a hollow circle, the hub a large one", () => {
  for (const [at, { circles, labels, middle }] of panels.entries()) {
    const hollow = circles.filter(({ fill }) => fill === "#ffffff").map(({ x, y }) => {
      const away = labels.map((label) => Math.hypot(label.x - x, label.y - y));
      return labels[away.indexOf(Math.min(...away))]!.text;
    });
    const alone = rowsOf(at).filter(({ state_b }) => state_b === null);
    assertEquals(hollow.sort(), alone.map(({ state_a }) => `${state_a}`).sort());
    const radius = ({ path }: DrawnMark) => parseFloat(path.slice(1));
    const [hub, next] = circles.toSorted((a, b) => radius(b) - radius(a));
    assertEquals([hub!.x, hub!.fill], [middle.x, palette.ink]);
    assert(radius(hub!) > 3 * radius(next!));
  }
});

Deno.test("no label overlaps another label or another state's circle, or leaves its panel", () => {
  const overlap = (a: Box, b: Box) =>
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2;
  for (const { labels, circles, middle } of panels) {
    const boxes = labels.map(({ text, x, y, size }): Box => ({
      x,
      // The anchor is the baseline, some three tenths of a letter below the middle.
      y: y - 0.3 * size,
      width: textWidth(text, size),
      height: size,
    }));
    for (const [at, box] of boxes.entries()) {
      assert(Math.abs(box.x - middle.x) + box.width / 2 <= half.x);
      assert(Math.abs(box.y - middle.y) + box.height / 2 <= half.y + 4);
      boxes.slice(at + 1).forEach((other) => assert(!overlap(box, other), labels[at]!.text));
      if (labels[at] === middle) continue;
      for (const { x, y } of circles) {
        assert(!overlap(box, { x, y, width: 7, height: 7 }), labels[at]!.text);
      }
    }
  }
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

Deno.test("ties known without a source are marked at their middle, and the key says so", async () => {
  const mark = { text: "?", weight: 600 };
  assertEquals(like(picture.texts, mark), []);
  const changed = real.get("network_ties")!.map((tie) => ({
    ...tie,
    evidence: tie["state_b"] === "USA" && tie["year"] === 1975 ? "known" : "read",
  }));
  const known = await drawn(
    hubAndSpokes(readerOf((name) => name === "network_ties" ? changed : real.get(name)!)),
  );
  const marks = like(known.texts, mark);
  const panel = panelsOf(known)[1]!;
  const toHub = panel.lines.filter(({ stroke }) => stroke === roles.us).map(({ x, y, path }) => {
    const [right, down] = path.split(",").map(Number) as [number, number];
    return [x + right / 2, y + down / 2].map((part) => part.toFixed(1)).join();
  });
  assertEquals(marks.length, toHub.length);
  assert(marks.every(({ x }) => toHub.some((middle) => middle.startsWith(x.toFixed(1)))));
  assert(known.texts.some(({ text }) => text === "? evidence: known only"));
  assert(!picture.texts.some(({ text }) => text === "? evidence: known only"));
});

Deno.test("the small print explains every code that is drawn, in lines that fit the page", () => {
  const print = picture.texts.find(({ text }) => text.startsWith("Asia-Pacific: "))!;
  for (const row of figure.rows) {
    for (const [code, name] of [[row["state_a"], row["name_a"]], [row["state_b"], row["name_b"]]]) {
      if (code === null || code === "USA") continue;
      assert(print.text.includes(`${code} ${`${name}`.replace(/ \(before.*/, "")}`), `${code}`);
    }
  }
  assert(!print.text.includes("before 1963"));
  assert(print.lines.every((line) => textWidth(line, print.size) <= 630));
  assertEquals(picture.width, 650);
});

Deno.test("tied states sit together on the circle, whatever the order of the input", () => {
  const dyads = [["A", "E"], ["E", "C"], ["A", "C"]] as const;
  const order = circularOrder(["F", "E", "D", "C", "B", "A"], dyads);
  assertEquals(order, circularOrder(["A", "B", "C", "D", "E", "F"], dyads));
  const seats = ["A", "C", "E"].map((state) => order.indexOf(state));
  const gaps = seats.map((seat) => seats.filter((other) => (seat + 1) % 6 === other).length);
  assertEquals(gaps.sort(), [0, 1, 1]);
});
