import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { fonts } from "../../pipeline/figures/draw/fonts.ts";
import { hubAndSpokes } from "../../pipeline/figures/hub_and_spokes/figure.ts";
import { half, labelSize } from "../../pipeline/figures/hub_and_spokes/marks.ts";
import { readingSummaries } from "../../pipeline/measures/networks/network_readings.ts";
import { circularOrder } from "../../pipeline/figures/draw/network_layout.ts";
import { readSummary } from "../../pipeline/tables/read_summary.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { wholeCaption } from "./whole_caption.ts";

const folder = new URL("../../data-clean/summaries/", import.meta.url);
const real = new Map(
  ["network_states", "network_ties", ...readingSummaries].map((name) => [
    name,
    readSummary(Deno.readTextFileSync(new URL(`${name}.csv`, folder))),
  ]),
);
const states = real.get("network_states")!;
const ties = real.get("network_ties")!;
const figure = hubAndSpokes((name) => real.get(name)!);

/** The figure with other ties. */
function withTies(change: (tie: DataRow) => DataRow) {
  return hubAndSpokes((name) => name === "network_ties" ? ties.map(change) : real.get(name)!);
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
const ofMark = (mark: string, panel: unknown) =>
  figure.rows.filter((row) => row["mark"] === mark && row["panel"] === panel);
const panels = [1, 2, 3, 4, 5];

Deno.test("a drawn network has the states and ties of its summary, each once", () => {
  const drawn = [
    ["asia-pacific", 1955],
    ["asia-pacific", 1975],
    ["asia-pacific", 2000],
    ["asia-pacific", 2025],
    ["north-atlantic", 1955],
  ];
  for (const [index, [region, year]] of drawn.entries()) {
    const here = (row: DataRow) => row["region"] === region && row["year"] === year;
    assertEquals(
      ofMark("state", index + 1).map(({ state, name }) => `${state} ${name}`).sort(),
      states.filter(here).map(({ state, name }) => `${state} ${name}`).sort(),
    );
    const text = (a: unknown, row: DataRow) =>
      [a, row["state_b"], row["form"], row["class"], row["evidence"], row["treaties"]].join();
    assertEquals(
      ofMark("tie", index + 1).map((row) => text(row["state"], row)).sort(),
      ties.filter(here).map((row) => text(row["state_a"], row)).sort(),
    );
  }
  assertEquals(new Set(figure.rows.map(({ panel }) => panel)), new Set(panels));
});

Deno.test("a state has the same place in all panels of its region, and ties end at states", () => {
  for (const region of ["asia-pacific", "north-atlantic"]) {
    const places = Map.groupBy(
      figure.rows.filter((row) => row["mark"] === "state" && row["region"] === region),
      ({ state }) => state,
    );
    for (const rows of places.values()) {
      assertEquals(new Set(rows.map(({ x, y }) => `${x} ${y}`)).size, 1);
    }
    for (const tie of figure.rows.filter((row) => row["mark"] === "tie")) {
      if (tie["region"] !== region) continue;
      const [from, to] = [places.get(tie["state"]!)![0]!, places.get(tie["state_b"]!)![0]!];
      assertEquals([tie["x"], tie["y"]], [from["x"], from["y"]]);
      assertEquals([tie["x2"], tie["y2"]], [to["x"], to["y"]]);
    }
  }
});

Deno.test("no label overlaps another label or another state's circle, or leaves its panel", () => {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly low: number;
    readonly high: number;
  }
  const around = (x: number, y: number, width: number, height: number): Box => ({
    left: x - width / 2,
    right: x + width / 2,
    low: y - height / 2,
    high: y + height / 2,
  });
  const overlap = (a: Box, b: Box) =>
    a.left < b.right && b.left < a.right && a.low < b.high && b.low < a.high;
  for (const panel of panels) {
    const boxes = ofMark("state", panel).map((row) => ({
      label: around(
        Number(row["label_x"]),
        Number(row["label_y"]),
        fonts[0].measure(String(row["state"]), labelSize),
        labelSize,
      ),
      circle: around(Number(row["x"]), Number(row["y"]), 7, 7),
      isHub: row["state"] === "USA",
    }));
    for (const [index, { label, isHub }] of boxes.entries()) {
      assert(label.left >= -half.x && label.right <= half.x);
      assert(label.low >= -half.y && label.high <= half.y);
      for (const [other, box] of boxes.entries()) {
        if (other !== index) assert(!overlap(label, box.label), `labels in panel ${panel}`);
        if (!isHub) assert(!overlap(label, box.circle), `label on a circle in panel ${panel}`);
      }
    }
  }
});

Deno.test("states without ties are marked, and only those", () => {
  for (const row of figure.rows.filter(({ mark }) => mark === "state")) {
    const has = ofMark("tie", row["panel"]).some((tie) =>
      tie["state"] === row["state"] || tie["state_b"] === row["state"]
    );
    assertEquals(row["tied"], has, `${row["state"]} ${row["year"]}`);
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
  const alone = hubAndSpokes((name) =>
    name === "network_ties" ? ties.filter(joinsHub) : real.get(name)!
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

Deno.test("ties known without a source are counted and marked", () => {
  const marks = (spec: object) => JSON.stringify(spec).includes("datum.evidence === 'known'");
  assert(!marks(figure.spec));
  const known = withTies((tie) => ({ ...tie, evidence: joinsHub(tie) ? "known" : "read" }));
  assert(marks(known.spec));
  assertMatch(wholeCaption(known.caption), /and 57 on general knowledge only \(marked \?\)/);
});

Deno.test("ties of a state that has none with the United States are no ties among its allies", () => {
  const others = figure.rows.filter(({ mark, ends }) => mark === "tie" && ends === "other");
  const expected = ties.filter((tie) => !joinsHub(tie) && !joinsAllies(tie));
  const drawn = (row: DataRow) => row["region"] === "asia-pacific" || row["year"] === 1955;
  assertEquals(others.length, expected.filter(drawn).length);
  assertEquals(
    [1975, 2000, 2025].map((year) => others.filter((tie) => tie["year"] === year).length),
    [7, 4, 4],
  );
  for (const { state, state_b, year } of others) {
    const strangers = year === 1975 ? ["MYS", "SGP"] : ["MYS"];
    assert(strangers.some((each) => each === state || each === state_b), `${state} ${state_b}`);
  }
  assertStringIncludes(wholeCaption(figure.caption), "(7 in 1975, 4 in 2000, 4 in 2025)");
  const stranger = ofMark("state", 4).filter(({ ends }) => ends === "other");
  assertEquals(stranger.map(({ state }) => state).sort(), ["MYS", "PAK", "TWN"]);
});

Deno.test("the share of allied pairs is that of the measures", () => {
  const measures = readSummary(Deno.readTextFileSync(new URL("network_measures.csv", folder)));
  for (const year of [1955, 1975, 2000, 2025]) {
    const row = measures.find((each) =>
      each["region"] === "asia-pacific" && each["year"] === year &&
      each["reading"] === "AB/treaty/suspended-kept/core"
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

Deno.test("the small print explains every code that is drawn", async () => {
  const print = (await renderSvg(figure)).replaceAll(/<[^>]+>/g, " ");
  for (const { state, name } of states) {
    if (state === "USA") continue;
    const isDrawn = figure.rows.some((row) => row["state"] === state);
    const short = String(name).replace(/ \(before.*/, "");
    if (isDrawn) assertStringIncludes(print, `${state} ${short}`);
  }
  assert(!print.includes("before 1963"));
});

Deno.test("tied states sit together on the circle, whatever the order of the input", () => {
  const dyads = [["A", "E"], ["E", "C"], ["A", "C"]] as const;
  const order = circularOrder(["F", "E", "D", "C", "B", "A"], dyads);
  assertEquals(order, circularOrder(["A", "B", "C", "D", "E", "F"], dyads));
  const seats = ["A", "C", "E"].map((state) => order.indexOf(state));
  const gaps = seats.map((seat) => seats.filter((other) => (seat + 1) % 6 === other).length);
  assertEquals(gaps.sort(), [0, 1, 1]);
});

Deno.test("the picture is as wide as every figure and shows each state of each panel", async () => {
  const svg = await renderSvg(figure);
  assertStringIncludes(svg, 'width="650"');
  assertEquals(svg.match(/>AUS</g)?.length, 4);
  assertEquals(svg.match(/>USA</g)?.length, 5);
  assert(!svg.includes("NaN"));
});
