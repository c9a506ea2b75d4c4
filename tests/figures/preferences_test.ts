import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { type DataRow, wholeCaption } from "../../pipeline/figures/figure.ts";
import { preferences } from "../../pipeline/figures/preferences.ts";
import { layout } from "../../pipeline/figures/preferences_rows.ts";
import { readSummary, tablePath } from "../../pipeline/figures/read_summary.ts";
import { renderSvg } from "../../pipeline/figures/render_svg.ts";

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
    state_names: [{ state: "USA", name: "Us" }, { state: "XXX", name: "Xland (before 1990 X)" }],
  };
  return preferences((name) => tables[name]!);
}

const titleOf = (hub: number, of: number, ally: number, both: number) =>
  `In ${hub} of ${of} counted episodes the form that resulted was a first choice of the United ` +
  `States, in ${ally} of at least one ally, in ${both} of both`;

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
  assertEquals(title, titleOf(3, 4, 2, 1));
});

Deno.test("a state that is no ally of the episode counts for none", () => {
  const { title, caption: below } = drawn(
    ballots("A-1950", "none", { USA: { none: 1, bilateral: 9 }, YYY: { none: 5, bilateral: 4 } }),
  );
  assertEquals(title, titleOf(0, 1, 0, 0));
  assertStringIncludes(wholeCaption(below), "Of neither: A-1950.");
});

Deno.test("a ballot of a single form is no first choice", () => {
  const { title, rows, caption: below } = drawn(
    ballots("A-1950", "none", { USA: { none: 9, bilateral: 8 }, XXX: { none: 5 } }),
  );
  assertEquals(title, titleOf(1, 1, 0, 0));
  const firsts = rows.filter(({ first }) => first).map(({ state, form }) => `${state} ${form}`);
  assertEquals(firsts, ["USA none"]);
  assertStringIncludes(wholeCaption(below), "ballots of a single form (1) do not");
});

Deno.test("an unusable episode is drawn and named with why, but not counted", () => {
  const both = { USA: { none: 9, bilateral: 8 }, XXX: { none: 5, bilateral: 4 } };
  const { title, caption: below, rows, alt } = drawn([
    ...ballots("A-1951", "none", both),
    ...ballots("B-1950", "", both, "no form resulted"),
  ]);
  assertEquals(title, titleOf(1, 1, 1, 1));
  assertStringIncludes(wholeCaption(below), "but not counted: B-1950 (no form resulted).");
  assertStringIncludes(alt, "B-1950 (no form resulted): USA none, XXX none");
  const heads = rows.filter(({ kind }) => `${kind}`.endsWith("counted"));
  assertEquals(heads.map(({ kind, label }) => [kind, label]), [
    ["uncounted", "B-1950: no form resulted"],
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
  assertStringIncludes(wholeCaption(below), "fewer than 2 ballots: B-1950.");
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
  const got = new Map<string, Set<string>>();
  for (const row of table) {
    const { episode, state } = row;
    const own = table.filter((each) => each["episode"] === episode && each["state"] === state);
    const beaten = own.some((each) => Number(each["intensity"]) > Number(row["intensity"]));
    const firsts = got.get(`${episode}`) ?? new Set();
    got.set(`${episode}`, firsts);
    if (!row["resulted"] || beaten || own.length < 2) continue;
    if (state === "USA") firsts.add("hub");
    if (allies.has(`${episode} ${state}`)) firsts.add("ally");
  }
  const count = (...of: string[]) =>
    [...got.values()].filter((firsts) => of.every((each) => firsts.has(each))).length;
  assertEquals(
    preferences(real).title,
    titleOf(count("hub"), got.size, count("ally"), count("hub", "ally")),
  );
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
