import { assertEquals } from "@std/assert";
import { cellRegister } from "../../../pipeline/measures/coding/coded_cells.ts";
import { codedEvidence, evidenceOf } from "../../../pipeline/findings/evidence/evidence.ts";
import { findingReads } from "../../../pipeline/findings/evidence/finding_rows.ts";
import { usableBallots } from "../../../pipeline/findings/statistics/rule_statistics.ts";
import {
  type BallotRows,
  ballotsOf,
  codedBallots,
  forms,
} from "../../../pipeline/measures/social_choice/ballots.ts";
import { readCleanRows } from "../../../pipeline/tables/clean_rows.ts";
import { capabilityRow, episodeRow, madeRow, voiceRows } from "../../fixtures/made_clean_rows.ts";

type PreferenceRow = BallotRows["preferences"][number];
type EpisodeRow = BallotRows["episodes"][number];

function episode(other: Partial<EpisodeRow> = {}): EpisodeRow {
  return episodeRow("E", {
    family: "made-family",
    opens: "1954-05-21",
    closes: "1954-09-08",
    ally_states: ["AUS", "THA"],
    resulting_form: "regional-full",
    ...other,
  });
}

/** A row of `preferences`; states are written with `;` between. */
function row(
  states: string,
  form: PreferenceRow["form"],
  intensity: number,
  other: Partial<PreferenceRow> = {},
): PreferenceRow {
  return madeRow("preferences", `${states}/${form}/${intensity}`, {
    episode: "E",
    states: states === "" ? null : states.split(";"),
    voice: "foreign-ministry",
    date: "1954-07-01",
    form,
    intensity,
    ...other,
  });
}

const voices = voiceRows();
const capabilities = ([["USA", 0.281], ["AUS", 0.007]] as const).map(([state, capability]) =>
  capabilityRow(state, capability, { from: 1954, to: 1954 })
);

function made(preferences: PreferenceRow[], episodes: EpisodeRow[] = [episode()]) {
  const register = cellRegister();
  const cases = ballotsOf({ preferences, episodes, voices, capabilities }, register);
  const coded = codedBallots(cases);
  coded.readAll(Float64Array.from(register.cells, ({ value }) => value));
  return { cases, coded, cells: register.cells };
}

/** The ballots of the one episode, as objects: worth of the forms that each state ranks. */
function worths({ cases, coded }: ReturnType<typeof made>): Record<string, Record<string, number>> {
  const { intensity } = coded.values[0]!;
  return Object.fromEntries(cases[0]!.states.map((state, row) => [
    state,
    Object.fromEntries(
      forms.map((form, column) => [form, intensity[row * forms.length + column]!] as const)
        .filter(([, worth]) => !Number.isNaN(worth)),
    ),
  ]));
}

/** Names of the forms that can win. */
function candidatesOf({ cases }: ReturnType<typeof made>): string[] {
  return forms.filter((_, form) => (cases[0]!.candidates & (1 << form)) !== 0);
}

/** Two whole ballots that rank the form that resulted. */
const usable = [row("USA", "bilateral", 40), row("USA;AUS", "regional-full", 80)];

Deno.test("forms stand from the loosest to the widest", () => {
  assertEquals(forms, [
    "none",
    "declaration",
    "bilateral",
    "trilateral",
    "regional-small",
    "regional-full",
  ]);
});

Deno.test("a state has one ballot, whatever number of its actors spoke; joint rows count for each", () => {
  const all = made([
    row("USA", "bilateral", 40),
    row("USA", "regional-full", 90, { voice: "head-of-government" }),
    row("AUS;USA", "none", 5),
    row("AUS", "regional-full", 70),
    row("", "regional-full", 1),
  ]);
  assertEquals(all.cases.length, 1);
  assertEquals(all.cases[0]!.states, ["AUS", "USA"]);
  assertEquals(worths(all), {
    AUS: { "none": 5, "regional-full": 70 },
    USA: { "none": 5, "bilateral": 40, "regional-full": 90 },
  });
  // The joint row is one cell.
  assertEquals(all.cells.length, 4);
  assertEquals([...all.cases[0]!.power], [0.007, 0.281]);
});

Deno.test("several rows on one form are read by their median", () => {
  const all = made([
    row("USA", "bilateral", 10),
    row("USA", "bilateral", 40),
    row("USA", "bilateral", 90),
    row("AUS", "bilateral", 20),
    row("AUS", "bilateral", 50),
  ]);
  // The middle of 10, 40, 90; halfway from 20 to 50.
  assertEquals(worths(all), { AUS: { bilateral: 35 }, USA: { bilateral: 40 } });
});

Deno.test("rows dated after the end of the episode do not count", () => {
  const all = made([
    ...usable,
    row("USA", "none", 1, { date: "1954-09-09" }),
    row("USA", "declaration", 2, { date: "1954-09-08" }),
    // The month may have begun before the end, and a row without a date may be from any day.
    row("AUS", "none", 3, { date: "1954-09" }),
    row("AUS", "trilateral", 4, { date: null }),
    row("AUS", "bilateral", 5, { date: "1954-10" }),
    row("THA", "regional-full", 6, { date: "1955" }),
  ]);
  assertEquals(worths(all), {
    AUS: { "none": 3, "trilateral": 4, "regional-full": 80 },
    USA: { "declaration": 2, "bilateral": 40, "regional-full": 80 },
  });
});

Deno.test("an end given as a month lasts to its last day", () => {
  const closing = episode({ closes: "1954-09" });
  const states = (date: string) =>
    made([...usable, row("THA", "none", 1, { date })], [closing]).cases[0]!.states;
  assertEquals(states("1954-09-30"), ["AUS", "THA", "USA"]);
  assertEquals(states("1954-10-01"), ["AUS", "USA"]);
});

Deno.test("voices that do not lead have no vote", () => {
  for (const voice of ["defence", "legislature", "opposition", "other"] as const) {
    const all = made([
      ...usable,
      row("USA", "none", 1, { voice }),
      row("THA", "regional-full", 99, { voice }),
    ]);
    assertEquals(worths(all), {
      AUS: { "regional-full": 80 },
      USA: { "bilateral": 40, "regional-full": 80 },
    }, voice);
  }
});

Deno.test("the forms that can win are those that at least half of the states rank", () => {
  const four = [
    row("AUS;GBR;THA;USA", "regional-full", 50),
    row("AUS;USA", "bilateral", 50),
    row("USA", "none", 50),
    row("THA", "trilateral", 10),
    row("THA", "trilateral", 20),
  ];
  // Of four states two are half; one is not, with however many rows.
  assertEquals(candidatesOf(made(four)), ["bilateral", "regional-full"]);
  // Of five states two are fewer than half.
  assertEquals(candidatesOf(made([...four, row("NZL", "regional-full", 1)])), ["regional-full"]);
  // Of two states one is half.
  assertEquals(candidatesOf(made(usable)), ["bilateral", "regional-full"]);
});

Deno.test("each reason why ballots are not usable", () => {
  const reason = (rows: PreferenceRow[], other: Partial<EpisodeRow> = {}) =>
    made(rows, [episode(other)]).cases[0]!.unusable;
  assertEquals(reason(usable), undefined);
  assertEquals(reason(usable, { resulting_form: null }), "no form resulted");
  assertEquals(reason(usable, { ballots_with: "F" }), "repeats the ballots of another episode");
  assertEquals(
    reason([row("AUS", "regional-full", 80), row("THA", "regional-full", 70)]),
    "no US ballot",
  );
  assertEquals(reason([row("USA", "regional-full", 80)]), "one ballot only");
  // One of three states.
  const three = [...usable, row("THA", "bilateral", 90)];
  assertEquals(
    reason([...three, row("USA", "none", 1)], { resulting_form: "none" }),
    "resulting form ranked by fewer than half of the states",
  );
  // A form that nobody ranks.
  assertEquals(
    reason(usable, { resulting_form: "trilateral" }),
    "resulting form ranked by fewer than half of the states",
  );
});

Deno.test("an episode without a ballot is not listed, and one's rows are not another's", () => {
  const other = episode({ row_id: "F", episode: "F" });
  assertEquals(made(usable, [episode(), other]).cases.map(({ episode }) => episode), ["E"]);
  const both = made([...usable, row("USA", "none", 7, { episode: "F" })], [episode(), other]);
  assertEquals(both.cases.map(({ episode, states }) => [episode, states]), [
    ["E", ["AUS", "USA"]],
    ["F", ["USA"]],
  ]);
});

Deno.test("one episode is read anew from changed cells", () => {
  const all = made(usable);
  const changed = Float64Array.from(all.cells, ({ value }) => value / 2);
  all.coded.readOne(0, changed);
  assertEquals(worths(all), {
    AUS: { "regional-full": 40 },
    USA: { "bilateral": 20, "regional-full": 40 },
  });
});

Deno.test("the Thai choice of 1962 is counted once, though two episodes hold ballots on it", () => {
  const rows = readCleanRows(
    findingReads,
    (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
  );
  const evidence = evidenceOf(rows);
  const of = (name: string) => evidence.ballots.findIndex(({ episode }) => episode === name);
  const thai = of("THA-1962");
  const voting = of("SEATO-VOTING-1962");
  assertEquals(thai >= 0 && voting >= 0, true);
  assertEquals(evidence.ballots[thai]!.unusable, undefined);
  assertEquals(evidence.ballots[voting]!.unusable, "repeats the ballots of another episode");
  const counted = usableBallots(evidence);
  assertEquals([counted.includes(thai), counted.includes(voting)], [true, false]);
  // Every episode whose ballots repeat another's names one whose ballots count.
  for (const { episode, ballots_with } of rows.episodes) {
    if (ballots_with === null) continue;
    assertEquals([counted.includes(of(episode)), counted.includes(of(ballots_with))], [
      false,
      true,
    ], episode);
  }
});

Deno.test("real ballots count no row after the end, from no voice but the leading ones, and each state once", () => {
  const rows = readCleanRows(
    findingReads,
    (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
  );
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  for (const [at, { episode, states, rows: ofForms }] of evidence.ballots.entries()) {
    assertEquals(new Set(states).size, states.length, episode);
    assertEquals(coded.ballots[at]!.states, states.length, episode);
    const { closes } = rows.episodes.find((each) => each.episode === episode)!;
    for (const { voice, date, row_id } of ofForms.flat()) {
      assertEquals(["foreign-ministry", "head-of-government"].includes(voice), true, row_id);
      // Years alone: a coarser comparison than the one under test.
      const year = date === null || date.startsWith("..") ? 0 : Number(date.slice(0, 4));
      assertEquals(year <= Number(closes.slice(0, 4)), true, row_id);
    }
  }
});
