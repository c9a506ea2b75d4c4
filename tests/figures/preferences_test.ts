import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { preferences } from "../../pipeline/figures/preferences/figure.ts";
import { layout } from "../../pipeline/figures/preferences/rows.ts";
import { readSummary, tablePath } from "../../pipeline/tables/read_summary.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { wholeCaption } from "./whole_caption.ts";

const real = (name: string) =>
  readSummary(Deno.readTextFileSync(new URL(`../../${tablePath(name)}`, import.meta.url)));

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

const side = (episode: string, state: string, side: string) => ({ episode, state, side });

/** The figure of hand-made ballots; `XXX` is an ally in every episode of them, `YYY` in none. */
function drawn(lines: readonly DataRow[]) {
  const episodes = [...new Set(lines.map(({ episode }) => `${episode}`))];
  const tables: Readonly<Record<string, readonly DataRow[]>> = {
    "findings/ballots": lines,
    "findings/openings": episodes.flatMap((episode) => [
      side(episode, "XXX", "ally"),
      side(episode, "YYY", "other"),
    ]),
    episode_names: [{ episode: "B-1950", name: "Treaty B's talks, 1949–50" }],
    state_names: [{ state: "USA", name: "Us" }, { state: "XXX", name: "Xland (before 1990 X)" }],
  };
  return preferences((name) => tables[name]!);
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
  const lines = ballots("A-1950", "none", {
    USA: won,
    XXX: won,
    ZZZ: won,
    WWW: { none: 1, bilateral: 4 },
  });
  const tables: Readonly<Record<string, readonly DataRow[]>> = {
    "findings/ballots": lines,
    "findings/openings": ["XXX", "ZZZ", "WWW"].map((state) => side("A-1950", state, "ally")),
    state_names: [],
    episode_names: [],
  };
  const { title, caption: below } = preferences((name) => tables[name]!);
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

Deno.test("an unusable episode is drawn and named with why, but not counted", () => {
  const both = { USA: { none: 9, bilateral: 8 }, XXX: { none: 5, bilateral: 4 } };
  const { title, caption: below, rows } = drawn([
    ...ballots("A-1951", "none", both),
    ...ballots("B-1950", "", both, "no form resulted"),
  ]);
  assertEquals(title, titleOf("1 of 1", "1 of 1"));
  assertStringIncludes(
    wholeCaption(below),
    "with names in plain letters, Treaty B’s talks, 1949–50 (no form resulted).",
  );
  const heads = rows.filter(({ kind }) => `${kind}`.endsWith("counted"));
  assertEquals(heads.map(({ kind, label }) => [kind, label]), [
    ["uncounted", "Treaty B’s talks, 1949–50: no form resulted"],
    ["counted", "A-1951: none"],
  ]);
  assertEquals(rows.filter(({ kind }) => kind === "resulted").map(({ episode }) => episode), [
    "A-1951",
  ]);
});

Deno.test("an episode with one ballot is left out by name", () => {
  const { rows, caption: below } = drawn([
    ...ballots("A-1950", "none", { USA: { none: 9, bilateral: 8 }, XXX: { none: 5 } }),
    ...ballots("B-1950", "none", { USA: { none: 9, bilateral: 8 } }, "one ballot only"),
  ]);
  assertEquals(new Set(rows.map(({ episode }) => episode)), new Set(["A-1950"]));
  assertStringIncludes(wholeCaption(below), "fewer than 2 ballots: Treaty B’s talks, 1949–50.");
});

Deno.test("cells stand in the column of their form, the United States in the first line", () => {
  const { rows } = drawn(
    ballots("A-1950", "none", { XXX: { "regional-full": 5, none: 4 }, USA: { none: 9 } }),
  );
  const at = (column: number, line: number) => ({
    x: layout.names + column * layout.cellWidth,
    y: layout.head + line * layout.cellHeight,
  });
  const cells = rows.filter(({ kind }) => kind === "cell");
  assertEquals(cells.map(({ state, form, x, y }) => ({ state, form, x, y })), [
    { state: "XXX", form: "regional-full", ...at(5, 1) },
    { state: "XXX", form: "none", ...at(0, 1) },
    { state: "USA", form: "none", ...at(0, 0) },
  ]);
  assertEquals(rows.filter(({ kind }) => kind === "state").map(({ label }) => label), [
    "Us",
    "Xland",
  ]);
  const frames = rows.filter(({ kind }) => kind === "resulted");
  assertEquals(frames.map(({ x, y, height }) => ({ x, y, height })), [
    { ...at(0, 0), height: 2 * layout.cellHeight },
  ]);
});

Deno.test("every cell is a ballot of the table, and every ballot of a drawn episode a cell", () => {
  const { rows } = preferences(real);
  const table = real("findings/ballots");
  const shown = new Set(rows.map(({ episode }) => episode));
  const pick = ({ episode, state, form, intensity, evidence }: DataRow) =>
    JSON.stringify({ episode, state, form, intensity, evidence });
  assertEquals(
    rows.filter(({ kind }) => kind === "cell").map(pick).sort(),
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
  const { title, alt, caption: below } = preferences(real);
  assertEquals(title, titleOf(hub, ally));
  assertStringIncludes(alt, `in ${hub} ballots of the United States and in ${ally} of its allies`);
  const episodes = new Set(table.map(({ episode }) => `${episode}`));
  const [, , of] = /in (\d+) of (\d+) negotiations with/.exec(wholeCaption(below))!;
  assert(Number(of) <= episodes.size);
});

Deno.test("every real panel bears the name of its negotiation", () => {
  const names = new Map(
    real("episode_names").map(({ episode, name }) => [episode, `${name}`.replaceAll("'", "’")]),
  );
  const heads = preferences(real).rows.filter(({ kind }) => `${kind}`.endsWith("counted"));
  assert(heads.length > 0);
  for (const { episode, label } of heads) {
    assert(`${label}`.startsWith(`${names.get(episode!)}: `), `${label}`);
  }
});

Deno.test("no two cells and no two panels share a place", () => {
  const cells = preferences(real).rows.filter(({ kind }) => kind === "cell");
  assertEquals(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size, cells.length);
  const episodesAt = Map.groupBy(
    cells,
    ({ x, y }) => `${Number(x) < layout.columnStep ? "left" : "right"} ${y}`,
  );
  for (const line of episodesAt.values()) {
    assertEquals(new Set(line.map(({ state, episode }) => `${episode} ${state}`)).size, 1);
  }
});

Deno.test("the picture has a dot for every cell that rests on memory", async () => {
  const figure = preferences(real);
  const svg = await renderSvg(figure);
  const known = figure.rows.filter(({ evidence }) => evidence === "known").length;
  assert(known > 0);
  assertEquals(svg.split('aria-roledescription="circle"').length - 1, known);
  assertStringIncludes(wholeCaption(figure.caption), `A dot marks the ${known} of `);
});
