import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import { concessions } from "../../pipeline/figures/concessions/figure.ts";
import { fewestContested } from "../../pipeline/figures/concessions/rows.ts";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { wholeCaption } from "./whole_caption.ts";

const real = realTable;

/** A type of issue with the allies ahead in a share within an interval. */
const type = (group: string, share: number, low: number, high: number, cells: DataRow = {}) => ({
  grouping: "type",
  group,
  threshold: 10,
  issues: 9,
  contested: 8,
  families: 4,
  ally_ahead: Math.floor(8 * share),
  even: 2 * (8 * share % 1),
  ally_ahead_share: share,
  ally_ahead_low: low,
  ally_ahead_high: high,
  mean_nearness: 2 * share - 1,
  mean_nearness_low: 2 * low - 1,
  mean_nearness_high: 2 * high - 1,
  flipped: "family",
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
  estimates: readonly DataRow[] = [],
) =>
  concessions(
    readerOf((name) =>
      name === "findings/concessions_by_group"
        ? groups
        : name === "findings/concessions"
        ? lines
        : name === "findings/openings"
        ? openings
        : name === "findings/estimates"
        ? estimates
        : name === "family_names"
        ? [{ family: "seato-end", name: "SEATO's end", opens: "1971-06-15" }]
        : [{ state: "THA", name: "Thailand (before 1939 Siam)" }]
    ),
  );

Deno.test("the title gives the whole, and the types with the lowest and the highest share", () => {
  const lost = type("scope-and-area", 0.25, 0.1, 0.4);
  const won = type("other", 0.75, 0.6, 0.9);
  const open = type("form", 0.5, 0.3, 0.7);
  const half = type("strength", 0.0625, 0, 0.4);
  const title = (...groups: DataRow[]) => madeOf(groups).title;
  assertEquals(
    title(lost, won, open),
    "The allies were ahead on 50% of 24 contested issues, from 2 of 8 on scope and area to 6 of 8 " +
      "on other matters",
  );
  assertEquals(
    title(half, { ...won, group: "form" }, won),
    "The allies were ahead on 52% of 24 contested issues, from 0.5 of 8 on strength to 6 of 8 on " +
      "form and 6 of 8 on other matters",
  );
});

Deno.test("the title names no type where there is one, or all have the same share", () => {
  const one = type("form", 0.25, 0.1, 0.4);
  assertEquals(madeOf([one]).title, "The allies were ahead on 25% of 8 contested issues");
  assertEquals(
    madeOf([one, { ...one, group: "scope" }]).title,
    "The allies were ahead on 25% of 16 contested issues",
  );
});

Deno.test("an interval that touches a half favours neither side", () => {
  const { rows } = madeOf([type("a", 0.6, 0.5, 0.8), type("b", 0.4, 0.2, 0.5)]);
  assertEquals(new Set(rows.map(({ favours }) => favours)), new Set(["neither"]));
});

Deno.test("a type with too few contested issues or no interval is weak and not in the title", () => {
  const few = type("few", 0, 0, 0.2, { contested: fewestContested - 1 });
  const narrow = type("narrow", 1, 0, 0, { ally_ahead_low: null, ally_ahead_high: null });
  const sound = type("sound", 0.25, 0, 0.2, { contested: fewestContested });
  const more = type("more", 0.5, 0, 0.2);
  const { rows, title } = madeOf([few, narrow, sound, more]);
  const weak = rows.filter((row) => row["weak"] && row["measure"] === "mean_nearness");
  assertEquals(new Set(weak.map(({ group }) => group)), new Set(["few", "narrow"]));
  assert(title.endsWith("on sound to 4 of 8 on more"), title);
});

Deno.test("a missing interval stays missing and favours nobody", () => {
  const { rows, alt } = madeOf([
    type("bare", 0.2, 0, 0, { ally_ahead_low: null, ally_ahead_high: null }),
  ]);
  assertEquals(rows[0]!["low"], null);
  assertEquals(rows[0]!["favours"], "neither");
  assert(alt.includes("with the allies ahead: bare 20%."), alt);
});

Deno.test("groups under other thresholds and without a contested issue are not drawn", () => {
  const { rows } = madeOf([
    type("all", 0.3, 0.2, 0.4, { grouping: "all" }),
    type("all", 0.44, 0.2, 0.6, { grouping: "all", threshold: 20 }),
    type("empty", 0, 0, 0, { contested: 0, ally_ahead_share: null }),
  ]);
  assertEquals(rows.map(({ group }) => group), ["all", "all"]);
});

Deno.test("every plotted number stands in the table", () => {
  const groups = real("findings/concessions_by_group");
  const { rows } = concessions(readerOf(real));
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
      [row["value"], row["low"], row["high"]],
      [line[measure], line[`${bounds}_low`], line[`${bounds}_high`]],
    );
    assertEquals(
      [row["contested"], row["families"], row["issues"], row["flipped"]],
      [line["contested"], line["families"], line["issues"], line["flipped"]],
    );
  }
});

Deno.test("the types together hold the contested issues of the table and its families", () => {
  const contested = real("findings/concessions").filter(({ status }) => status === "contested");
  const { rows } = concessions(readerOf(real));
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

Deno.test("the real title holds against a count over the issues", () => {
  const contested = real("findings/concessions").filter(({ status }) => status === "contested");
  const ahead = (of: readonly DataRow[]) =>
    of.reduce(
      (sum, row) => sum + (row["ahead"] === "ally" ? 1 : row["ahead"] === "even" ? 0.5 : 0),
      0,
    );
  const { title, rows } = concessions(readerOf(real));
  const share = Math.round(100 * ahead(contested) / contested.length);
  assert(title.startsWith(`The allies were ahead on ${share}% of ${contested.length} `), title);
  const types = rows.filter((row) =>
    row["measure"] === "ally_ahead_share" && row["grouping"] === "type" && !row["weak"]
  );
  const shares = [...Map.groupBy(contested, (row) => row["type"])]
    .filter(([type]) => types.some(({ group }) => group === type))
    .map(([, of]) => [ahead(of), of.length] as const)
    .sort(([a, of], [b, others]) => a / of - b / others);
  const [least, most] = [shares[0]!, shares.at(-1)!];
  assert(title.includes(`, from ${least[0]} of ${least[1]} on `), title);
  assert(title.includes(` to ${most[0]} of ${most[1]} on `), title);
});

Deno.test("the caption gives p on form, says where none could be smaller, and the other reading", () => {
  const estimate = (finding: string, part: string, p: number) => ({
    ...{ finding, part, p, smallest_p: 0.0625 },
    estimate: p / 2,
    units: 9,
  });
  const below = wholeCaption(
    madeOf([type("scope", 0.2, 0.1, 0.4)], undefined, [], [
      estimate("ahead-on-form", "word coded as an opening", 0.125),
      estimate("ahead-on-form", "earliest word", 0.0625),
      estimate("allies-ahead", "earliest word", 0.25),
      estimate("allies-ahead", "word coded as an opening", 0.5),
    ]).caption,
  );
  assert(below.includes("p of 0.063 (least possible) on form and membership."), below);
  assert(below.includes("openings alone, the allies were ahead on 25% of 9 contested"), below);
});

Deno.test("the caption counts the allies' openings known from American documents alone", () => {
  const lines = issues("x", 2);
  const opening = (at: number, american_records_only: boolean, side = "ally") => ({
    episode: `E${at}`,
    issue: "x",
    state: "THA",
    side,
    opening: 50,
    american_records_only,
  });
  const below = wholeCaption(
    madeOf(
      [type("x", 0.2, 0.1, 0.4)],
      [lines[0]!, { ...lines[1]!, status: "no US opening", us_opening: null }],
      [opening(0, true), opening(0, false), opening(0, true, "us"), opening(1, true)],
    ).caption,
  );
  assert(
    below.includes("Of 2 openings of allies 1 are known from American documents alone."),
    below,
  );
  assert(below.includes("1 issues on which one side has no known opening."), below);
});

Deno.test("families of disputes bear their names, or their ids where they have none", () => {
  const family = (group: string) => type(group, 0.2, 0.1, 0.4, { grouping: "family" });
  const { rows } = madeOf([family("seato-end"), family("unheard-of")]);
  assertEquals([...new Set(rows.map(({ label }) => label))], ["SEATO’s end", "unheard-of"]);
});
