import { readerOf } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { openingsToOutcome } from "../../pipeline/figures/openings_to_outcome/figure.ts";
import { wholeCaption } from "./whole_caption.ts";

const keyOf = (row: DataRow) => `${row["episode"]}/${row["issue"]}`;

/** A contested issue between a US opening of 20 and an allies' opening of 60. */
const issue = (episode: string, name: string, cells: DataRow = {}): DataRow => ({
  family: "one",
  episode,
  issue: name,
  us_opening: 20,
  ally_opening: 60,
  outcome: 20,
  reference_point: 0,
  status: "contested",
  nearness: -1,
  ahead: "us",
  evidence: "read",
  ...cells,
});
const opening = (episode: string, name: string, state: string, cells: DataRow = {}): DataRow => ({
  episode,
  issue: name,
  state,
  side: "ally",
  opening: 60,
  stage: "opening",
  evidence: "read",
  reported: false,
  american_records_only: false,
  ...cells,
});
const issueName = (episode: string, issue: string, name: string, orientation: string): DataRow => ({
  episode,
  issue,
  name,
  orientation,
});
/** Ids of episodes say nothing of when they open. */
const episodes = [
  { episode: "A-1951", name: "Treaty A, 1950–51", opens: "1950-03" },
  { episode: "LATE", name: "Late", opens: "1960" },
  { episode: "MIDDLE-1949", name: "Middle", opens: "1954-05-01" },
  { episode: "ZERO-1970", name: "Zero", opens: "1954-04/1954-06" },
];
const madeOf = (concessions: readonly DataRow[], openings: readonly DataRow[] = []) =>
  openingsToOutcome(
    readerOf((name) =>
      name === "findings/concessions"
        ? concessions
        : name === "findings/openings"
        ? openings
        : name === "episode_names"
        ? episodes
        : name === "issue_names"
        ? [
          issueName("A-1951", "a", "Taiwan's place", "more-binding"),
          issueName("A-1951", "b", "who joins", "multilateral"),
          issueName("A-1951", "c", "money", "none"),
          issueName("A-1951", "d", "brakes", "less-binding"),
        ]
        : [{ state: "THA", name: "Thailand (before 1939 Siam)" }]
    ),
  );

/** An outcome with its nearness to the allies and who is ahead. */
const to = (outcome: number, nearness: number, ahead: string) => ({ outcome, nearness, ahead });

Deno.test("the title counts who was nearer between the openings, and what lies outside both", () => {
  const between = [
    issue("A-1951", "a"),
    issue("A-1951", "b", to(60, 1, "ally")),
    issue("A-1951", "c", to(50, 0.5, "ally")),
  ];
  const outside = [
    issue("A-1951", "d", to(61, 0.95, "ally")),
    issue("A-1951", "e", to(19, -0.95, "us")),
  ];
  assertEquals(
    madeOf([...between, ...outside, issue("A-1951", "f", to(40, 0, "even"))]).title,
    "Of 6 contested issues 4 ended between the openings (1 nearer the US one, 2 the allies’, 1 " +
      "halfway), 2 outside both",
  );
  assertEquals(
    madeOf([...between, ...outside]).title,
    "Of 5 contested issues 3 ended between the openings (1 nearer the US one, 2 the allies’), 2 " +
      "outside both",
  );
});

Deno.test("the caption counts beyond which opening outcomes lie, and those at a known place", () => {
  const below = wholeCaption(
    madeOf([
      issue("A-1951", "at-us"),
      issue("A-1951", "at-ally", to(60, 1, "ally")),
      issue("A-1951", "beyond-us", to(10, -0.67, "us")),
      issue("A-1951", "beyond-ally", to(70, 0.67, "ally")),
      issue("A-1951", "at-reference", to(0, -0.5, "us")),
    ]).caption,
  );
  assert(
    below.includes("outside both openings 2 lie beyond the US one and 1 beyond the allies’"),
    below,
  );
  assert(
    below.includes("1 outcomes are the US opening itself, 1 the allies’ and 1 the reference point"),
    below,
  );
});

Deno.test("agreed and one-sided issues are counted in the caption and not drawn", () => {
  const { rows, caption: below } = madeOf([
    issue("A-1951", "drawn"),
    issue("A-1951", "near", { status: "agreed" }),
    issue("A-1951", "no-us", { status: "no US opening" }),
    issue("A-1951", "no-ally", { status: "no ally opening" }),
  ]);
  assertEquals(rows.map((row) => row["issue"]), ["drawn"]);
  assert(
    wholeCaption(below).includes("1 issues whose openings lie closer together and 2 on"),
    wholeCaption(below),
  );
});

Deno.test("rows bear readers' names, and say where 100 is not the binding or the wider end", () => {
  const names = ["a", "b", "c", "d", "unnamed"];
  const { rows, caption: below } = madeOf(names.map((name) => issue("A-1951", name)));
  assertEquals(
    rows.map(({ issue, issue_name, other_scale }) => [issue, issue_name, other_scale]),
    [
      ["a", "Taiwan’s place", false],
      ["b", "who joins", false],
      ["c", "money", true],
      ["d", "brakes", true],
      ["unnamed", "unnamed", true],
    ],
  );
  assertEquals(new Set(rows.map((row) => row["episode_name"])), new Set(["Treaty A, 1950–51"]));
  assert(
    wholeCaption(below).includes("On the 3 issues with an asterisk 100 means something else"),
    wholeCaption(below),
  );
});

Deno.test("a dot needs every opening of the allies to be known from American documents alone", () => {
  const american = { american_records_only: true };
  const { rows, caption: below } = madeOf(
    ["all", "some", "hub", "none"].map((name) => issue("A-1951", name)),
    [
      opening("A-1951", "all", "THA", american),
      opening("A-1951", "all", "PHL", american),
      opening("A-1951", "some", "THA", american),
      opening("A-1951", "some", "PHL"),
      opening("A-1951", "hub", "THA"),
      opening("A-1951", "hub", "USA", { ...american, side: "us" }),
    ],
  );
  assertEquals(
    rows.filter((row) => row["ally_american_only"]).map((row) => row["issue"]),
    ["all"],
  );
  assert(
    wholeCaption(below).includes("Of 5 openings of allies 3 are known from American documents"),
    wholeCaption(below),
  );
});

Deno.test("families and episodes stand as they open, issues by nearness to the allies", () => {
  const { rows } = madeOf([
    issue("LATE", "x", { family: "a-late" }),
    issue("MIDDLE-1949", "lost", { family: "z-early" }),
    issue("MIDDLE-1949", "won", { family: "z-early", nearness: 1, ahead: "ally" }),
    issue("ZERO-1970", "x", { family: "z-early" }),
  ]);
  assertEquals(rows.map(keyOf), ["ZERO-1970/x", "MIDDLE-1949/won", "MIDDLE-1949/lost", "LATE/x"]);
});

Deno.test("a row takes the weakest grade of the allies' openings, and the heading its allies", () => {
  const { rows, caption: below } = madeOf([issue("A-1951", "a"), issue("A-1951", "b")], [
    opening("A-1951", "a", "THA", { evidence: "cited", stage: "middle" }),
    opening("A-1951", "a", "AAA", { evidence: "known", reported: true }),
    opening("A-1951", "a", "USA", { side: "us" }),
    opening("A-1951", "b", "GBR", { side: "other", evidence: "known" }),
  ]);
  assertEquals(rows.map((row) => row["ally_evidence"]), ["known", "read"]);
  assertEquals(rows.map((row) => row["us_evidence"]), ["read", "read"]);
  assertEquals(rows.map(({ allies }) => allies), ["AAA THA", "AAA THA"]);
  assert(
    wholeCaption(below).includes("Of all 3 openings 1 are told by another state’s officials only"),
    wholeCaption(below),
  );
  assert(wholeCaption(below).includes("and 1 come from a later stage"), wholeCaption(below));
});
