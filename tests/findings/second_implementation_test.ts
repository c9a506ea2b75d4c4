import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import { parse } from "@std/csv";
import { naiveEstimates } from "./naive/estimates.ts";
import { findingTables } from "../../pipeline/findings/findings.ts";
import { derivedText } from "../../pipeline/tables/derived/write_derived.ts";
import { realRows } from "./made_evidence.ts";
import { bindingIssues } from "./naive/binding.ts";
import { aheadOf, concessionsOf, isContested, nearnessOf, twoSided } from "./naive/concessions.ts";
import { nearerToLoosePacts } from "./naive/designs.ts";
import { errorsOf, racedIssues } from "./naive/models.ts";
import { tauByPairs } from "./naive/orders.ts";
import { lifetimesOf, struckAllies } from "./naive/persistence.ts";
import { average, readTables, readTexts } from "./naive/read_tables.ts";
import { hitOf, type Vote, votesOf, winners } from "./naive/rules.ts";

const tables = readTables();
const concessions = concessionsOf(tables);
const raced = racedIssues(concessions);
const votes = votesOf(tables);

/** The tables as the code makes them now. */
const made = new Map(
  findingTables(realRows()).map((each) => [each.table.name, derivedText(each)]),
);

/** Where a table comes from: its rows by its name. */
const origins: Readonly<Record<string, (name: string) => Readonly<Record<string, string>>[]>> = {
  "as made now": (name) => {
    return parse(made.get(name)!, { skipFirstRow: true });
  },
  "as committed": (name) => readTexts(`data-clean/findings/${name}.csv`),
};

/** Half of the last of six places, and a little for rounding. */
const sixPlaces = 5.01e-7;

/** Whether a cell holds a value to six places; an empty one holds NaN. */
function assertCell(text: string | undefined, value: number, message: string): void {
  if (text === "" || Number.isNaN(value)) {
    assertEquals([text, value], ["", NaN], message);
  } else {
    assertAlmostEquals(Number(text), value, sixPlaces, message);
  }
}

/** Each estimate by its finding and part. */
const estimates = naiveEstimates(tables);

for (const [origin, finding] of Object.entries(origins)) {
  Deno.test(`every estimate agrees with a second, naive implementation, ${origin}`, () => {
    const rows = new Map(
      finding("estimates").map((row) => [`${row["finding"]}/${row["part"]}`, row]),
    );
    assertEquals([...rows.keys()].sort(), Object.keys(estimates).sort());
    for (const [key, { estimate, units }] of Object.entries(estimates)) {
      const row = rows.get(key)!;
      const tolerance = key.startsWith("imposed-against-nash/") ? 1e-4 : sixPlaces;
      assertAlmostEquals(Number(row["estimate"]), estimate, tolerance, key);
      assertEquals(Number(row["units"]), units, `units of ${key}`);
    }
  });

  Deno.test(`every issue has the openings, nearness, share, status and race of the naive reading, ${origin}`, () => {
    const rows = finding("concessions");
    assertEquals(rows.length, concessions.length);
    for (const each of concessions) {
      const key = `${each.episode}/${each.issue}`;
      const row = rows.find((row) => `${row["episode"]}/${row["issue"]}` === key)!;
      const both = each.gap === "";
      const contested = both && isContested(each);
      const only = (condition: boolean, value: number) => condition ? value : NaN;
      assertEquals(row["states"], `${each.openings.length}`, key);
      assertCell(row["us_opening"], each.us, key);
      assertCell(row["ally_opening"], each.ally, key);
      assertEquals(row["status"], both ? contested ? "contested" : "agreed" : each.gap, key);
      assertCell(row["nearness"], only(both, nearnessOf(each.outcome, each)), key);
      const share = (each.outcome - each.us) / (each.ally - each.us);
      assertCell(row["share_conceded"], only(contested, share), key);
      assertEquals(row["ahead"], contested ? aheadOf(each) : "", key);
      assertEquals(row["in_race"], raced.includes(each) ? "yes" : "no", key);
      assertCell(row["outside_option"], only(both, nearnessOf(each.reference, each)), key);
      assertCell(row["salience_gap"], only(both, each.salienceGap), key);
    }
    // Every status occurs, so that none goes unchecked.
    assertEquals(new Set(rows.map((row) => row["status"])).size, 4);
  });

  Deno.test(`every model and baseline has the mean error of the naive race, ${origin}`, () => {
    const errors = errorsOf(raced);
    const scopes: Readonly<Record<string, (states: number) => boolean>> = {
      "all": () => true,
      "two-state": (states) => states === 2,
      "multi-state": (states) => states > 2,
    };
    const rows = finding("model_race");
    assertEquals(rows.length, 3 * Object.keys(errors).length);
    for (const row of rows) {
      const inScope = scopes[row["scope"]!]!;
      const of = errors[row["model"]!]!.filter((_, at) => inScope(raced[at]!.openings.length));
      const tolerance = row["model"] === "nash" ? 1e-4 : sixPlaces;
      const message = `${row["model"]} of ${row["scope"]}`;
      assertEquals(Number(row["issues"]), of.length, message);
      assertAlmostEquals(Number(row["mean_error"]), average(of), tolerance, message);
    }
  });

  Deno.test(`every rule has the hits and the chance of the naive count, ${origin}`, () => {
    const rows = finding("rules");
    const preferences = tables.preferences.filter(({ evidence }) => evidence !== "known");
    const counts: Readonly<Record<string, readonly Vote[]>> = {
      "all": votes,
      "without known rows": votesOf({ ...tables, preferences }),
    };
    assertEquals(rows.length, 2 * Object.keys(winners).length);
    for (const row of rows) {
      const of = counts[row["ballots"]!]!;
      const message = `${row["rule"]}, ${row["ballots"]}`;
      const hits = of.map((vote) => hitOf(row["rule"]!, vote));
      assertEquals(Number(row["episodes"]), of.length, message);
      assertAlmostEquals(Number(row["hits"]), average(hits) * of.length, sixPlaces, message);
      const chances = of.map(({ candidates }) => 1 / candidates.length);
      assertAlmostEquals(
        Number(row["expected_by_chance"]),
        average(chances) * of.length,
        sixPlaces,
        message,
      );
    }
  });

  Deno.test(`every chain has the years and the form of the naive reading, ${origin}`, () => {
    const rows = finding("chains");
    for (const reading of ["treaty", "organisation"] as const) {
      const lifetimes = lifetimesOf(reading);
      const of = rows.filter((row) => row["reading"] === reading);
      assertEquals(
        of.map((row) => row["chain"]).sort(),
        lifetimes.map(({ first }) => first).sort(),
      );
      for (const { first, multilateral, years, ended } of lifetimes) {
        const row = of.find((row) => row["chain"] === first)!;
        assertCell(row["years_low"], years, `${first} by ${reading}`);
        assertEquals(row["group"], multilateral ? "multilateral" : "bilateral", first);
        assertEquals(row["ended"], ended ? "yes" : "no", first);
      }
    }
  });

  Deno.test(`every ally has the linkages of the naive reading on the eves of its shocks, ${origin}`, () => {
    const rows = finding("shock_allies");
    const allies = struckAllies();
    assertEquals(rows.map((row) => row["ally"]).sort(), allies.map(({ ally }) => ally).sort());
    for (const { ally, mostlyKept, mean } of allies) {
      const row = rows.find((row) => row["ally"] === ally)!;
      assertEquals(row["mostly_kept"], mostlyKept ? "yes" : "no", ally);
      assertCell(row["weighted_low"], mean, ally);
    }
  });

  Deno.test(`the distances of SEATO are those of the naive reading, ${origin}`, () => {
    for (const organisation of ["SEATO-1956", "SEATO-1970"]) {
      const row = finding("design_distances").find((row) =>
        row["organisation"] === organisation && row["cells"] === "all" &&
        row["weighting"] === "dimension"
      )!;
      assertCell(
        row["nearer_to_loose_by"],
        nearerToLoosePacts(organisation).estimate,
        organisation,
      );
    }
  });
}

Deno.test("the naive implementation itself is right on cases by hand", () => {
  // Pairs: 1-2 alike, 1-3 tied in y, 2-3 tied in x: (1 - 0) / sqrt((3 - 1)(3 - 1)).
  assertAlmostEquals(tauByPairs([[1, 1], [2, 2], [2, 1]]), 0.5);
  const ballot = (state: string, power: number, worth: Record<string, number>) => ({
    state,
    power,
    worth,
  });
  const vote: Vote = {
    episode: "made",
    candidates: ["a", "b"],
    ballots: [
      ballot("S", 0.2, { a: 100, b: 0 }),
      ballot("T", 0.1, { a: 40, b: 60 }),
      ballot("U", 0.5, { a: 45, b: 50 }),
    ],
    resulting: "b",
  };
  // a has 1 first place, b 2; a is worth 185 in all, b 110; stretched, a has 1 and b 2.
  assertEquals(winners["plurality"]!(vote), ["b"]);
  assertEquals(winners["utilitarian"]!(vote), ["a"]);
  assertEquals(winners["normalised-utilitarian"]!(vote), ["b"]);
  assertEquals(hitOf("power-plurality", vote), 1);
});

Deno.test("the tables are large enough to tell implementations apart", () => {
  assertGreater(twoSided(concessions).length, 100);
  assertGreater(raced.filter(({ openings }) => openings.length > 2).length, 20);
  assertGreater(votes.length, 8);
  // All their lines happen to run the same way: the turned ones are tested on made evidence.
  assertGreater(bindingIssues(tables, concessions).length, 10);
  assertEquals(new Set(lifetimesOf("treaty").map(({ multilateral }) => multilateral)).size, 2);
  assertEquals(new Set(struckAllies().map(({ mostlyKept }) => mostlyKept)).size, 2);
});
