import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { hubAndSpokes } from "../../pipeline/figures/hub_and_spokes/figure.ts";
import { wholeCaption } from "./whole_caption.ts";

const real = new Map(
  ["network_states", "network_ties", "network_readings", "outlived_organisations"].map((name) => [
    name,
    realTable(name),
  ]),
);
const states = real.get("network_states")!;
const ties = real.get("network_ties")!;
const figure = hubAndSpokes(readerOf((name) => real.get(name)!));

/** The figure with other ties. */
function withTies(change: (tie: DataRow) => DataRow) {
  return hubAndSpokes(
    readerOf((name) => name === "network_ties" ? ties.map(change) : real.get(name)!),
  );
}

const joinsHub = ({ state_a, state_b }: DataRow) => state_a === "USA" || state_b === "USA";
/** Whether both ends of a tie have a tie to the United States in the same network. */
function joinsAllies(tie: DataRow): boolean {
  if (joinsHub(tie)) return false;
  return ["state_a", "state_b"].every((end) =>
    ties.some((other) =>
      joinsHub(other) && other["region"] === tie["region"] && other["year"] === tie["year"] &&
      (other["state_a"] === tie[end] || other["state_b"] === tie[end])
    )
  );
}

Deno.test("a drawn network has the states and ties of its summary, each once", () => {
  const drawn = [
    ["asia-pacific", 1955],
    ["asia-pacific", 1975],
    ["asia-pacific", 2000],
    ["asia-pacific", 2025],
    ["north-atlantic", 1955],
  ];
  let rows = 0;
  for (const [region, year] of drawn) {
    const here = (row: DataRow) => row["region"] === region && row["year"] === year;
    const own = figure.rows.filter(here);
    rows += own.length;
    const named = own.flatMap((row) => [
      `${row["state_a"]} ${row["name_a"]}`,
      ...row["state_b"] ? [`${row["state_b"]} ${row["name_b"]}`] : [],
    ]);
    assertEquals(
      [...new Set(named)].sort(),
      states.filter(here).map(({ state, name }) => `${state} ${name}`).sort(),
    );
    const text = (row: DataRow) =>
      ["state_a", "state_b", "form", "class", "evidence", "treaties"].map((name) => row[name])
        .join();
    assertEquals(
      own.filter(({ state_b }) => state_b !== null).map(text).sort(),
      ties.filter(here).map(text).sort(),
    );
  }
  assertEquals(rows, figure.rows.length);
});

Deno.test("a state without a tie has a row alone, and only such a state", () => {
  const alone = figure.rows.filter(({ state_b }) => state_b === null);
  assertEquals(
    new Set(alone.map(({ state_a }) => state_a)),
    new Set(["PAK", "TWN", "ESP", "FIN", "SWE"]),
  );
  for (const { state_a, region, year, ends, form } of alone) {
    assertEquals([ends, form], [null, null]);
    assert(
      !ties.some((tie) =>
        tie["region"] === region && tie["year"] === year &&
        (tie["state_a"] === state_a || tie["state_b"] === state_a)
      ),
      `${state_a} ${year}`,
    );
  }
});

Deno.test("the title compares the shares of bilateral ties and turns with the data", () => {
  const here = ties.filter(({ region, year }) => region === "asia-pacific" && year === 2025);
  const share = (test: (tie: DataRow) => boolean) => {
    const all = here.filter(test);
    return `${all.filter(({ form }) => form === "bilateral").length} of ${all.length}`;
  };
  assertStringIncludes(figure.title, "to the United States more than to each other");
  assertStringIncludes(
    figure.title,
    `${share(joinsHub)} ties against ${share(joinsAllies)} in 2025`,
  );
  const reversed = withTies((tie) => ({
    ...tie,
    form: joinsHub(tie) ? "multilateral" : "bilateral",
  }));
  assertStringIncludes(reversed.title, "to the United States less than to each other: 0 of 12");
  const alone = hubAndSpokes(
    readerOf((name) => name === "network_ties" ? ties.filter(joinsHub) : real.get(name)!),
  );
  assertStringIncludes(
    alone.title,
    "8 of 12 were bilateral in 2025; no tie joined two of its allies",
  );
  const equal = withTies((tie) => ({ ...tie, form: "bilateral" }));
  assertStringIncludes(equal.title, "as much as to each other");
});

Deno.test("the caption says how many ties among allies rest on multilateral treaties only", () => {
  for (const year of [1955, 1975, 2000, 2025]) {
    const among = ties.filter((tie) =>
      tie["region"] === "asia-pacific" && tie["year"] === year && joinsAllies(tie)
    );
    const wide = among.filter(({ form }) => form === "multilateral").length;
    assertStringIncludes(wholeCaption(figure.caption), `${wide} of ${among.length} in ${year}`);
  }
  const alone =
    ties.filter((tie) =>
      tie["region"] === "asia-pacific" && tie["year"] === 2025 && joinsAllies(tie) &&
      tie["treaties"] === "SEATO-1954"
    ).length;
  assertStringIncludes(
    wholeCaption(figure.caption),
    `in 2025, ${alone} rest on the Manila Pact alone`,
  );
});

Deno.test("ties known without a source are counted", () => {
  const known = withTies((tie) => ({ ...tie, evidence: joinsHub(tie) ? "known" : "read" }));
  assertMatch(wholeCaption(known.caption), /and 57 on general knowledge only \(marked \?\)/);
});

Deno.test("ties of a state that has none with the United States are no ties among its allies", () => {
  const others = figure.rows.filter(({ ends }) => ends === "other");
  const expected = ties.filter((tie) => !joinsHub(tie) && !joinsAllies(tie));
  const drawn = (row: DataRow) => row["region"] === "asia-pacific" || row["year"] === 1955;
  assertEquals(others.length, expected.filter(drawn).length);
  assertEquals(
    [1975, 2000, 2025].map((year) => others.filter((tie) => tie["year"] === year).length),
    [7, 4, 4],
  );
  for (const { state_a, state_b, year } of others) {
    const strangers = year === 1975 ? ["MYS", "SGP"] : ["MYS"];
    assert(strangers.some((each) => each === state_a || each === state_b), `${state_a} ${state_b}`);
  }
  assertStringIncludes(wholeCaption(figure.caption), "(7 in 1975, 4 in 2000, 4 in 2025)");
});

Deno.test("the share of allied pairs is that of the measures", () => {
  const measures = realTable("network_measures");
  const baseline = realTable("network_readings").find((each) => each["baseline"])!["reading"];
  for (const year of [1955, 1975, 2000, 2025]) {
    const row = measures.find((each) =>
      each["region"] === "asia-pacific" && each["year"] === year &&
      each["reading"] === baseline
    )!;
    const here = ties.filter((tie) => tie["region"] === "asia-pacific" && tie["year"] === year);
    assertEquals(here.filter(joinsAllies).length, row["spoke_ties"], `${year}`);
    assertEquals(here.filter(joinsHub).length, row["spokes"], `${year}`);
  }
});

Deno.test("the alternative text names the numbers of every panel", () => {
  assertStringIncludes(
    figure.alt,
    "10 and 21 in 1955, 9 and 15 in 1975, 12 and 18 in 2000, 12 and 19 in 2025; in 2025, " +
      "8 of 12 against 1 of 19 are bilateral",
  );
  assertStringIncludes(figure.alt, "North Atlantic of 1955 they number 14 and 91");
});
