import { assert, assertEquals } from "@std/assert";
import { concessions } from "../../pipeline/figures/concessions.ts";
import { fewestContested, fewestFamilies } from "../../pipeline/figures/concessions_rows.ts";
import { type DataRow, wholeCaption } from "../../pipeline/figures/figure.ts";
import { readSummary, tablePath } from "../../pipeline/figures/read_summary.ts";

const real = (name: string) =>
  readSummary(Deno.readTextFileSync(new URL(`../../${tablePath(name)}`, import.meta.url)));

/** A type of issue with the allies ahead in a share within an interval. */
const type = (group: string, share: number, low: number, high: number, cells: DataRow = {}) => ({
  grouping: "type",
  group,
  threshold: 10,
  issues: 9,
  contested: 8,
  ally_ahead_share: share,
  ally_ahead_low: low,
  ally_ahead_high: high,
  mean_nearness: 2 * share - 1,
  mean_nearness_low: 2 * low - 1,
  mean_nearness_high: 2 * high - 1,
  resampled: "family",
  ...cells,
});
/** Contested issues of a type, one a family. */
const issues = (type: string, families: number) =>
  Array.from({ length: families }, (_, at) => ({
    episode: `E${at}`,
    issue: type,
    type,
    family: `f${at}`,
    us_opening: 0,
    ally_opening: 50,
    status: "contested",
  }));
const madeOf = (
  groups: readonly DataRow[],
  lines: readonly DataRow[] = groups.flatMap(({ group }) => issues(`${group}`, 4)),
  openings: readonly DataRow[] = [],
) =>
  concessions((name) =>
    name === "findings/concessions_by_group"
      ? groups
      : name === "findings/concessions"
      ? lines
      : name === "findings/openings"
      ? openings
      : [{ state: "THA", name: "Thailand (before 1939 Siam)" }]
  );

Deno.test("the title names the types whose whole interval lies on a side of a half", () => {
  const lost = type("scope-and-area", 0.2, 0.1, 0.4);
  const won = type("other", 0.8, 0.6, 0.9);
  const open = type("form", 0.5, 0.3, 0.7);
  const title = (...groups: DataRow[]) => madeOf(groups).title;
  assertEquals(
    title(lost, won, open),
    "The allies fell behind the United States on scope and area and were ahead on other matters; " +
      "on the other 1 type of issue the evidence does not tell",
  );
  assertEquals(
    title(lost),
    "The allies fell behind the United States on scope and area and were clearly ahead on none",
  );
  assertEquals(title(won), "The allies were ahead on other matters");
  assertEquals(
    title(open),
    "On no type of issue does the interval tell whether the allies or the United States were ahead",
  );
});

Deno.test("an interval that touches a half favours neither side", () => {
  const { rows } = madeOf([type("a", 0.6, 0.5, 0.8), type("b", 0.4, 0.2, 0.5)]);
  assertEquals(new Set(rows.map(({ favours }) => favours)), new Set(["neither"]));
});

Deno.test("a type with too few contested issues or families is weak and not in the title", () => {
  const few = type("few", 0.1, 0, 0.2, { contested: fewestContested - 1 });
  const narrow = type("narrow", 0.1, 0, 0.2);
  const sound = type("sound", 0.1, 0, 0.2, { contested: fewestContested });
  const { rows, title, caption: below } = madeOf([few, narrow, sound], [
    ...issues("few", fewestFamilies),
    ...issues("narrow", fewestFamilies - 1),
    ...issues("sound", fewestFamilies),
  ]);
  const weak = rows.filter((row) => row["weak"] && row["measure"] === "mean_nearness");
  assertEquals(weak.map(({ group }) => group), ["few", "narrow"]);
  assert(title.includes("fell behind the United States on sound and"), title);
  assert(
    wholeCaption(below).includes("hollow types left aside (few; narrow)"),
    wholeCaption(below),
  );
});

Deno.test("a family's resampled issues do not make it weak", () => {
  const { rows } = madeOf(
    [type("one", 0.2, 0.1, 0.4, { grouping: "family", resampled: "issue" })],
    issues("x", 1).map((line) => ({ ...line, family: "one" })),
  );
  assertEquals(rows.map(({ weak, families }) => [weak, families]), [[false, 1], [false, 1]]);
});

Deno.test("an ally's families are those where its own opening is contested", () => {
  const lines = issues("x", 3);
  const opening = (at: number, place: number) => ({
    episode: `E${at}`,
    issue: "x",
    state: "THA",
    side: "ally",
    opening: place,
  });
  const { rows } = madeOf(
    [type("THA", 0.2, 0.1, 0.4, { grouping: "ally" })],
    [lines[0]!, lines[1]!, { ...lines[2]!, status: "agreed", ally_opening: 5 }],
    [opening(0, 9), opening(1, 10), opening(2, 30)],
  );
  assertEquals(rows[0]!["families"], 2);
  assertEquals(rows[0]!["label"], "Thailand");
});

Deno.test("a missing interval stays missing, favours nobody and is named", () => {
  const { rows, caption: below, alt } = madeOf([
    type("bare", 0.2, 0, 0, { ally_ahead_low: null, ally_ahead_high: null }),
  ]);
  assertEquals(rows[0]!["low"], null);
  assertEquals(rows[0]!["favours"], "neither");
  assert(wholeCaption(below).includes("of one family: bare."), wholeCaption(below));
  assert(alt.endsWith("bare 20% of 8."), alt);
});

Deno.test("groups under other thresholds and without a contested issue are not drawn", () => {
  const { rows, caption: below } = madeOf([
    type("all", 0.3, 0.2, 0.4, { grouping: "all" }),
    type("all", 0.44, 0.2, 0.6, { grouping: "all", threshold: 20 }),
    type("empty", 0, 0, 0, { contested: 0, ally_ahead_share: null }),
  ]);
  assertEquals(rows.map(({ group }) => group), ["all", "all"]);
  assert(
    wholeCaption(below).includes("the share on the left is 44% from 20 points on"),
    wholeCaption(below),
  );
});

Deno.test("every plotted number stands in the table", () => {
  const groups = real("findings/concessions_by_group");
  const { rows } = concessions(real);
  const drawn = groups.filter((line) =>
    line["threshold"] === 10 && line["grouping"] !== "episode" && Number(line["contested"]) > 0
  );
  assertEquals(rows.length, 2 * drawn.length);
  for (const row of rows) {
    const line = drawn.find(({ grouping, group }) =>
      grouping === row["grouping"] && group === row["group"]
    )!;
    const measure = `${row["measure"]}`;
    const bounds = measure.replace("_share", "");
    assertEquals(
      [row["value"], row["low"], row["high"], row["contested"], row["issues"], row["resampled"]],
      [
        line[measure],
        line[`${bounds}_low`],
        line[`${bounds}_high`],
        line["contested"],
        line["issues"],
        line["resampled"],
      ],
    );
  }
});

Deno.test("the types together hold the contested issues of the table and its families", () => {
  const contested = real("findings/concessions").filter(({ status }) => status === "contested");
  const { rows } = concessions(real);
  const shares = rows.filter(({ measure }) => measure === "ally_ahead_share");
  for (const grouping of ["type", "family", "all"]) {
    const drawn = shares.filter((row) => row["grouping"] === grouping);
    assertEquals(drawn.reduce((sum, row) => sum + Number(row["contested"]), 0), contested.length);
  }
  for (const row of shares.filter(({ grouping }) => grouping === "type")) {
    const ofType = contested.filter((line) => line["type"] === row["group"]);
    assertEquals(row["families"], new Set(ofType.map(({ family }) => family)).size);
  }
});

Deno.test("the real title names exactly the sound types that lie on a side of a half", () => {
  const { title, rows } = concessions(real);
  for (const row of rows.filter(({ measure }) => measure === "ally_ahead_share")) {
    if (row["grouping"] !== "type") continue;
    const apart = Number(row["low"]) > 0.5 || Number(row["high"]) < 0.5;
    assertEquals(title.includes(`${row["label"]}`), apart && !row["weak"], `${row["label"]}`);
  }
});
