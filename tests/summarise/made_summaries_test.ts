import { assertEquals } from "@std/assert";
import { type CleanRows, cleanTableNames } from "../../pipeline/tables/clean_rows.ts";
import { describedSummaries } from "../../pipeline/tables/derived/summaries/all.ts";
import { derivedText } from "../../pipeline/tables/derived/write_derived.ts";
import { evidenceBaseRows } from "../../pipeline/summarise/evidence_base.ts";
import { summaries } from "../../pipeline/summarise/summaries.ts";
import {
  commitmentRow,
  linkageRow,
  madeRow,
  stateRow,
  treatyRow,
} from "../fixtures/made_clean_rows.ts";

/**
 * Three allies of the hub: AUS and NZL by one treaty from 1952, JPN by one that entered into
 * force in 1960 or 1961 and ended in 1970.
 */
const empty = Object.fromEntries(cleanTableNames.map((name) => [name, []])) as unknown as CleanRows;
const rows: CleanRows = {
  ...empty,
  states: ["AUS", "JPN", "NZL", "USA"].map((state) => stateRow(state, "asia-pacific")),
  nodes: ["AUS", "JPN", "NZL", "USA"].map((state) =>
    madeRow("nodes", state, { region: "asia-pacific", state, set: "core", from: 1945, to: null })
  ),
  readings: [
    madeRow("readings", "main", {
      reading: "main",
      baseline: true,
      classes: "A;B",
      status: "treaty",
      suspended: "kept",
      node_set: "core",
    }),
  ],
  treaties: [
    treatyRow("OCEAN", {
      form: "trilateral",
      parties: ["AUS", "NZL", "USA"],
      in_force: "1952-04-29",
      ended: null,
      end_mode: "in force",
      source: "treaty series",
    }),
    treatyRow("ISLES", {
      form: "bilateral",
      parties: ["JPN", "USA"],
      in_force: "1960/1961",
      ended: "1970-06-30",
      end_mode: "terminated",
      source: "gazette",
    }),
  ],
  commitments: [
    commitmentRow("OCEAN", { class: "A", region: "asia-pacific" }),
    commitmentRow("ISLES", { class: "B", region: "asia-pacific" }),
  ],
  linkages: [
    madeRow("linkages", "AUS-1", {
      linkage_id: "AUS-1",
      ally_as_written: "Australia",
      allies: ["AUS"],
      domain: "planning",
      depth: 2,
      established: "1955",
      ended: "1957-01-01",
      source: "memoir",
      evidence: "read",
    }),
  ],
  shocks: [
    madeRow("shocks", "late/AUS", {
      shock: "late",
      ally: "AUS",
      date: "1969-07",
      followed: "kept",
      source: "memoir",
    }),
    madeRow("shocks", "early/AUS", {
      shock: "early",
      ally: "AUS",
      date: "1956",
      followed: "reduced",
      contested: true,
      source: "memoir",
    }),
  ],
  episodes: [madeRow("episodes", "E", { episode: "E", name: "Talks, 1951", opens: "1951-02" })],
  families: [madeRow("families", "F", { family: "F", name: "Family" })],
  issueTypes: [
    madeRow("issueTypes", "E/area", { episode: "E", issue: "area", orientation: "more-binding" }),
  ],
  sources: ["gazette", "memoir", "treaty series", "unused"].map((source) =>
    madeRow("sources", source, {
      source,
      kind: source === "memoir" ? "scholarship" : "primary-printed",
      extent: source === "memoir" ? "whole" : source === "unused" ? null : "opening part",
      archive_countries: source === "gazette" ? ["JPN", "USA"] : null,
      full_citation: `The ${source}`,
      url: null,
    })
  ),
};
const made = summaries(rows);
const rowsOf = (name: string) => [...made.find(({ table }) => table.name === name)!.rows];

Deno.test("every described summary is made, in the order of the descriptions, and can be written", () => {
  assertEquals(made.map(({ table }) => table), Object.values(describedSummaries));
  for (const each of made) derivedText(each);
});

Deno.test("commitments count by year, class, scope and form, sure and possible apart", () => {
  const of = (year: number, classes: string, form: string) => {
    const found = rowsOf("commitments_by_year").find((row) =>
      row["region"] === "asia-pacific" && row["year"] === year && row["classes"] === classes &&
      row["scope"] === "hub" && row["form"] === form
    )!;
    return [found["low"], found["high"], found["imputed"]];
  };
  assertEquals(of(1951, "A+B", "trilateral"), [0, 0, 0]);
  assertEquals(of(1952, "A+B", "trilateral"), [1, 1, 0]);
  assertEquals(of(1952, "A", "trilateral"), [1, 1, 0]);
  assertEquals(of(1960, "A+B", "bilateral"), [0, 1, 0]);
  assertEquals(of(1961, "A+B", "bilateral"), [1, 1, 0]);
  assertEquals(of(1960, "A", "bilateral"), [0, 0, 0]);
  assertEquals(of(1970, "A+B", "bilateral"), [0, 0, 0]);
  // Two regions, 81 years, two readings of the classes, two scopes, three forms.
  assertEquals(rowsOf("commitments_by_year").length, 2 * 81 * 2 * 2 * 3);
});

Deno.test("the bilateral share is of all commitments in force, none where there are none", () => {
  const of = (year: number) => {
    const found = rowsOf("bilateral_share").find((row) =>
      row["region"] === "asia-pacific" && row["year"] === year && row["classes"] === "A+B" &&
      row["scope"] === "all"
    )!;
    return [found["bilateral_low"], found["all_high"], found["share_low"], found["share_high"]];
  };
  assertEquals(of(1950), [0, 0, null, null]);
  assertEquals(of(1955), [0, 1, 0, 0]);
  assertEquals(of(1960), [0, 2, 0, 50]);
  assertEquals(of(1965), [1, 2, 50, 50]);
});

Deno.test("an ally has a row in the years in which a treaty joins it to the hub, and in no other", () => {
  const japan = rowsOf("commitments_by_ally").filter(({ ally }) => ally === "JPN");
  assertEquals(japan.map(({ year }) => year), [
    1960,
    1961,
    1962,
    1963,
    1964,
    1965,
    1966,
    1967,
    1968,
    1969,
  ]);
  assertEquals(japan[0], {
    ally: "JPN",
    region: "asia-pacific",
    year: 1960,
    class: "B",
    form: "bilateral",
    low: 0,
    high: 1,
    treaties: "ISLES",
  });
  assertEquals(rowsOf("commitments_by_ally").some(({ ally }) => ally === "USA"), false);
});

Deno.test("the networks hold the ties of the year: a triangle in 1955, and a spoke more in 1965", () => {
  const of = (year: number) => {
    const { states, ties, spokes, spoke_ties, hub_share } = rowsOf("network_measures").find((row) =>
      row["region"] === "asia-pacific" && row["year"] === year
    )!;
    return [states, ties, spokes, spoke_ties, hub_share];
  };
  assertEquals(of(1955), [4, 3, 2, 1, 2 / 3]);
  assertEquals(of(1965), [4, 4, 3, 1, 3 / 4]);
  assertEquals(of(1951), [4, 0, 0, 0, null]);
  const ties = rowsOf("network_ties").filter(({ year }) => year === 1955)
    .map(({ state_a, state_b, form, treaties }) => [state_a, state_b, form, treaties]);
  assertEquals(ties, [
    ["AUS", "NZL", "trilateral", "OCEAN"],
    ["AUS", "USA", "trilateral", "OCEAN"],
    ["NZL", "USA", "trilateral", "OCEAN"],
  ]);
  // Four states in each of the four years that are drawn.
  assertEquals(rowsOf("network_states").length, 16);
});

Deno.test("a linkage counts on the last day of each year in which it stands, surely or possibly", () => {
  assertEquals(
    rowsOf("linkages_by_ally").map(({ year, low, high }) => [year, low, high]),
    [[1955, 1, 1], [1956, 1, 1]],
  );
});

Deno.test("shocks stand by ally in the order of time", () => {
  assertEquals(
    rowsOf("shocks_by_ally").map((
      { shock, year, followed, contested },
    ) => [shock, year, followed, contested]),
    [["early", 1956, "reduced", true], ["late", 1969, "kept", false]],
  );
});

Deno.test("names are those of the clean tables", () => {
  assertEquals(rowsOf("episode_names"), [{ episode: "E", name: "Talks, 1951", opens: "1951-02" }]);
  assertEquals(rowsOf("family_names"), [{ family: "F", name: "Family" }]);
  assertEquals(rowsOf("issue_names")[0]!["orientation"], "more-binding");
  assertEquals(rowsOf("state_names").map(({ state }) => state), ["AUS", "JPN", "NZL", "USA"]);
});

Deno.test("evidence counts by class of source, archive and how far it was read", () => {
  const found = rowsOf("evidence_base").map((
    { table, kind, archive, evidence, extent, rows },
  ) => [table, kind, archive, evidence, extent, rows]);
  assertEquals(found, [
    ["linkages", "scholarship", "", "read", "whole", 1],
    ["treaties", "primary-printed", "", "read", "opening part", 1],
    ["treaties", "primary-printed", "JPN;USA", "read", "opening part", 1],
  ]);
});

Deno.test("a row that only cites a document was not read in it, whoever else read it", () => {
  const linkages = [
    ...rows.linkages,
    linkageRow("cites", "JPN", { source: "memoir", evidence: "cited" }),
    linkageRow("reads", "JPN", { source: "memoir" }),
  ];
  const counts = evidenceBaseRows({ ...rows, linkages }).filter(({ table }) =>
    table === "linkages"
  );
  assertEquals(counts.map(({ evidence, extent, rows }) => [evidence, extent, rows]), [
    ["cited", null, 1],
    ["read", "whole", 2],
  ]);
});

Deno.test("a source stands with the summaries that its rows reach", () => {
  const reached = new Map(
    rowsOf("sources").map(({ source, summaries }) => [source, `${summaries}`.split(";")]),
  );
  assertEquals(reached.get("memoir"), ["linkages_by_ally", "shocks_by_ally", "evidence_base"]);
  assertEquals(reached.get("unused"), ["evidence_base"]);
  assertEquals(reached.get("gazette")?.includes("network_ties"), true);
  assertEquals(reached.get("gazette")?.includes("state_names"), false);
});
