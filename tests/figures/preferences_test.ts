import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { preferences } from "../../pipeline/figures/preferences/figure.ts";
import { size } from "../../pipeline/figures/preferences/places.ts";
import { palette } from "../../pipeline/figures/draw/palette.ts";
import { textWidth } from "../../pipeline/figures/draw/wrapped_text.ts";
import { type Drawn, drawn as pictureOf, like } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const real = realTable;

/** Ballots of an episode: intensities of forms by state. */
function ballots(
  episode: string,
  resulting: string,
  states: Readonly<Record<string, Readonly<Record<string, number>>>>,
  unusable: string | null = null,
): DataRow[] {
  return Object.entries(states).flatMap(([state, intensities]) =>
    Object.entries(intensities).map(([form, intensity]) => ({
      episode,
      state,
      form,
      intensity,
      rows: 1,
      evidence: "read",
      candidate: true,
      resulted: form === resulting,
      unusable,
    }))
  );
}

/** The figure of hand-made ballots; in every episode of them these are allies, and `YYY` is none. */
function drawn(lines: readonly DataRow[], allies = ["XXX"], nameOfX = "Xland (before 1990 X)") {
  const episodes = [...new Set(lines.map(({ episode }) => `${episode}`))];
  const tables: Readonly<Record<string, readonly DataRow[]>> = {
    "findings/ballots": lines,
    "findings/openings": episodes.flatMap((episode) => [
      ...allies.map((state) => ({ episode, state, side: "ally" })),
      { episode, state: "YYY", side: "other" },
    ]),
    episode_names: [{ episode: "B-1950", name: "Treaty B's talks, 1949–50", opens: "1949-02" }],
    state_names: [{ state: "USA", name: "Us" }, { state: "XXX", name: nameOfX }],
  };
  return preferences(readerOf((name) => tables[name]!));
}

const titleOf = (hub: string, allies: string) =>
  `The form that resulted was a first choice of the United States in ${hub} ballots, of its allies ` +
  `in ${allies}`;

Deno.test("a first choice counts for the side that has it, and a tie counts", () => {
  const { title } = drawn([
    ...ballots("A-1950", "none", {
      USA: { none: 9, bilateral: 9 },
      XXX: { none: 5, bilateral: 4 },
    }),
    ...ballots("B-1950", "none", {
      USA: { none: 8, bilateral: 9 },
      XXX: { none: 5, bilateral: 4 },
    }),
    ...ballots("C-1950", "none", {
      USA: { none: 9, bilateral: 8 },
      XXX: { none: 3, bilateral: 4 },
    }),
    ...ballots("D-1950", "none", {
      USA: { none: 9, bilateral: 8 },
      XXX: { none: 3, bilateral: 4 },
    }),
  ]);
  assertEquals(title, titleOf("3 of 4", "2 of 4"));
});

Deno.test("a state that is no ally of the episode counts for none", () => {
  const { title, caption: below } = drawn(
    ballots("A-1950", "none", { USA: { none: 1, bilateral: 9 }, YYY: { none: 5, bilateral: 4 } }),
  );
  assertEquals(
    title,
    "The form that resulted was a first choice of the United States in 0 of 1 ballots",
  );
  assert(!wholeCaption(below).includes("At least one ally"), wholeCaption(below));
});

Deno.test("each ally's ballot counts in the title, and the negotiation once in the caption", () => {
  const won = { none: 9, bilateral: 4 };
  const { title, caption: below } = drawn(
    ballots("A-1950", "none", { USA: won, XXX: won, ZZZ: won, WWW: { none: 1, bilateral: 4 } }),
    ["XXX", "ZZZ", "WWW"],
  );
  assertEquals(title, titleOf("1 of 1", "2 of 3"));
  assertStringIncludes(wholeCaption(below), "At least one ally put the result first in 1 of 1");
});

Deno.test("a ballot of a single form is no first choice", () => {
  const { title, rows, caption: below } = drawn(
    ballots("A-1950", "none", {
      USA: { none: 9, bilateral: 8 },
      XXX: { none: 5 },
    }),
  );
  assertEquals(
    title,
    "The form that resulted was a first choice of the United States in 1 of 1 ballots",
  );
  const firsts = rows.filter(({ first }) => first).map(({ state, form }) => `${state} ${form}`);
  assertEquals(firsts, ["USA none"]);
  assertStringIncludes(wholeCaption(below), "1 ballots of a single form, which tell of no order");
});

Deno.test("an unusable episode is drawn and named with why, but not counted", async () => {
  const both = { USA: { none: 9, bilateral: 8 }, XXX: { none: 5, bilateral: 4 } };
  const figure = drawn([
    ...ballots("A-1951", "none", both),
    ...ballots("B-1950", "", both, "no form resulted"),
  ]);
  assertEquals(figure.title, titleOf("1 of 1", "1 of 1"));
  assertStringIncludes(
    wholeCaption(figure.caption),
    "with names in plain letters, Treaty B’s talks, 1949–50 (no form resulted).",
  );
  const picture = await pictureOf(figure);
  const heads = like(picture.texts, { role: "mark" }).filter(({ text }) => text.includes(": "));
  assertEquals(heads.map(({ text, weight }) => [text, weight]), [
    ["A-1951: none", 600],
    ["Treaty B’s talks, 1949–50: no form resulted", 400],
  ]);
  assertEquals(frames(picture).length, 1);
});

Deno.test("an episode with one ballot is left out by name", () => {
  const { rows, caption: below } = drawn([
    ...ballots("A-1950", "none", { USA: { none: 9, bilateral: 8 }, XXX: { none: 5 } }),
    ...ballots("B-1950", "none", { USA: { none: 9, bilateral: 8 } }, "one ballot only"),
  ]);
  assertEquals(new Set(rows.map(({ episode }) => episode)), new Set(["A-1950"]));
  assertStringIncludes(wholeCaption(below), "fewer than 2 ballots: Treaty B’s talks, 1949–50.");
});

Deno.test("episodes stand in the order in which they open, however their ids are spelled", () => {
  const both = { USA: { none: 9 }, XXX: { none: 5 } };
  const { rows } = drawn([...ballots("A-1900", "none", both), ...ballots("B-1950", "none", both)]);
  assertEquals([...new Set(rows.map(({ episode }) => episode))], ["B-1950", "A-1900"]);
});

/** Frames around the form that resulted. */
const frames = ({ marks }: Drawn) => like(marks, { stroke: palette.green, width: "2.4" });
const corner = (path: string) => path.match(/[\d.]+/g)!.slice(0, 2).map((number) => +number);
const cellAt = (column: number, line: number) => [
  size.names + column * size.cell.width,
  size.head + line * size.cell.height,
];

Deno.test("cells stand in the column of their form, the United States in the first line", async () => {
  const picture = await pictureOf(drawn(
    ballots("A-1950", "none", {
      XXX: { "regional-full": 5, none: 60 },
      USA: { none: 9, bilateral: 7 },
    }),
  ));
  const cells = like(picture.marks, { stroke: "#ffffff", width: "1" });
  assertEquals(cells.map(({ path }) => corner(path).map(Math.round)), [
    cellAt(0, 0),
    cellAt(2, 0),
    cellAt(0, 1),
    cellAt(5, 1),
  ]);
  const numbers = like(picture.texts, { size: 10 });
  assertEquals(numbers.map(({ text, weight, fill }) => [text, weight, fill]), [
    ["9", 600, palette.ink],
    ["7", 400, palette.ink],
    ["60", 600, "#ffffff"],
    ["5", 400, palette.ink],
  ]);
  const names = like(picture.texts, { role: "mark", anchor: "end" });
  assertEquals(names.map(({ text }) => text), ["Us", "Xland"]);
  const forms = like(picture.texts, { size: 9 }).map(({ text }) => text);
  assertEquals(forms, ["none", "declar.", "bilat.", "trilat.", "reg. small", "reg. full"]);
  const [frame] = frames(picture);
  assertEquals(corner(frame!.path), cellAt(0, 0));
  assertStringIncludes(frame!.path, `v${2 * size.cell.height}h`);
});

Deno.test("the head and the names of a table are cut where they would run into another", async () => {
  const long = "W".repeat(34);
  const lines = ballots(long, "", { USA: { none: 9 }, XXX: { none: 5 } }, long);
  const figure = drawn(lines, [], long);
  const { texts } = await pictureOf(figure);
  const cut = texts.filter(({ text }) => /^W[W: ]+…$/.test(text));
  assertEquals(cut.map(({ anchor }) => anchor), ["start", "end"]);
  const room = [size.step - size.gap, size.names - 5];
  for (const [at, { text }] of cut.entries()) assert(textWidth(text, 10.5) <= room[at]!);
});

Deno.test("every cell is a ballot of the table, and every ballot of a drawn episode a cell", () => {
  const { rows } = preferences(readerOf(real));
  const table = real("findings/ballots");
  const shown = new Set(rows.map(({ episode }) => episode));
  const pick = ({ episode, state, form, intensity, evidence }: DataRow) =>
    JSON.stringify({ episode, state, form, intensity, evidence });
  assertEquals(
    rows.map(pick).sort(),
    table.filter(({ episode }) => shown.has(episode)).map(pick).sort(),
  );
  for (const [episode, lines] of Map.groupBy(table, ({ episode }) => episode!)) {
    assertEquals(shown.has(episode), new Set(lines.map(({ state }) => state)).size >= 2);
  }
});

Deno.test("the real title holds against a count of its own", () => {
  const table = real("findings/ballots").filter(({ unusable }) => unusable === null);
  const allies = new Set(
    real("findings/openings").filter(({ side }) => side === "ally")
      .map(({ episode, state }) => `${episode} ${state}`),
  );
  const counts = { hub: [0, 0], ally: [0, 0] };
  for (const of of Map.groupBy(table, ({ episode, state }) => `${episode} ${state}`).values()) {
    const { episode, state } = of[0]!;
    const states = new Set(
      table.filter((each) => each["episode"] === episode).map(({ state }) => state),
    );
    if (of.length < 2 || states.size < 2) continue;
    const beaten = (row: DataRow) =>
      of.some((each) => Number(each["intensity"]) > Number(row["intensity"]));
    const won = of.some((row) => row["resulted"] && !beaten(row));
    const side = state === "USA" ? "hub" : allies.has(`${episode} ${state}`) ? "ally" : undefined;
    if (side === undefined) continue;
    counts[side][0]! += Number(won);
    counts[side][1]! += 1;
  }
  const [hub, ally] = [counts.hub.join(" of "), counts.ally.join(" of ")];
  assert(counts.ally[0]! > 0 && counts.ally[1]! > counts.ally[0]!);
  const { title, alt, caption: below } = preferences(readerOf(real));
  assertEquals(title, titleOf(hub, ally));
  assertStringIncludes(alt, `in ${hub} ballots of the United States and in ${ally} of its allies`);
  const episodes = new Set(table.map(({ episode }) => `${episode}`));
  const [, , of] = /in (\d+) of (\d+) negotiations with/.exec(wholeCaption(below))!;
  assert(Number(of) <= episodes.size);
});

Deno.test("every real table bears the name of its negotiation, and stands clear of others", async () => {
  const figure = preferences(readerOf(real));
  const names = new Map(
    real("episode_names").map(({ episode, name }) => [episode, `${name}`.replaceAll("'", "’")]),
  );
  const picture = await pictureOf(figure);
  for (const { episode } of figure.rows) {
    const heads = picture.texts.filter(({ text }) => text.startsWith(`${names.get(episode!)}: `));
    assertEquals(heads.length, 1, `${episode}`);
  }
  const cells = like(picture.marks, { stroke: "#ffffff", width: "1" });
  assertEquals(cells.length, figure.rows.length);
  assertEquals(new Set(cells.map(({ path }) => `${corner(path)}`)).size, cells.length);
});

Deno.test("the picture has a dot for every cell that rests on memory", async () => {
  const figure = preferences(readerOf(real));
  const known = figure.rows.filter(({ evidence }) => evidence === "known").length;
  assert(known > 0);
  const { marks } = await pictureOf(figure);
  assertEquals(like(marks, { role: "mark", shape: "circle" }).length, known);
  assertStringIncludes(wholeCaption(figure.caption), `A dot marks the ${known} of `);
});
