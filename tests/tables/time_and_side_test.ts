import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { datedInEpisode } from "../../pipeline/tables/dated_in_episode.ts";
import { episodes } from "../../pipeline/tables/episodes.ts";
import { events } from "../../pipeline/tables/events.ts";
import { statesExist } from "../../pipeline/tables/existing_states.ts";
import { onASide } from "../../pipeline/tables/on_a_side.ts";
import { positions } from "../../pipeline/tables/positions.ts";
import { preferences } from "../../pipeline/tables/preferences.ts";
import { rankedByWorth } from "../../pipeline/tables/rank_and_worth.ts";
import { finalAfterOpening } from "../../pipeline/tables/stage_order.ts";
import { statesTable } from "../../pipeline/tables/states.ts";
import { brokenAt, codedRows, rowsOfTables } from "../fixtures/coded_rows.ts";

const day = fc.integer({ min: 0, max: 3000 }).map((days) =>
  new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10)
);
const episode = codedRows(episodes, {
  ...{ episode: "E", opens: "1952-03", closes: "1954-02" },
  ...{ ally_states: "AUS;NZL", other_states: "GBR" },
});

Deno.test("what is said before an episode opens or after it closes is named, and nothing within it", () => {
  fc.assert(fc.property(fc.array(day), (days) => {
    const rows = codedRows(positions, ...days.map((date) => ({ episode: "E", date })));
    const outside = days.flatMap((date, at) =>
      date < "1952-03-01" || date > "1954-02-28" ? [`${at + 2} date_as_written`] : []
    );
    assertEquals(brokenAt(datedInEpisode, rows, rowsOfTables(episode)), outside);
  }));
});

Deno.test("a date that may lie in the window is not named, nor one of an episode that is unknown", () => {
  const dates = ["1952", "1951/1952", "../1951", "1955/..", "XXXX-05-01", "", "1951-12/1952-03"];
  const rows = codedRows(
    preferences,
    ...dates.map((date) => ({ episode: "E", date })),
    { episode: "F", date: "1900" },
  );
  assertEquals(brokenAt(datedInEpisode, rows, rowsOfTables(episode)), [
    "4 date_as_written",
    "5 date_as_written",
  ]);
});

Deno.test("states on no side are named, whatever others stand beside them", () => {
  const state = fc.constantFrom("AUS", "GBR", "NZL", "USA", "IND", "FRA");
  const states = fc.uniqueArray(state).map((codes) => codes.sort().join(";"));
  fc.assert(fc.property(fc.array(states), (lists) => {
    const rows = codedRows(positions, ...lists.map((each) => ({ episode: "E", states: each })));
    const strangers = lists.flatMap((each, at) =>
      /IND|FRA/.test(each) ? [`${at + 2} actor_as_written`] : []
    );
    assertEquals(brokenAt(onASide, rows, rowsOfTables(episode)), strangers);
  }));
});

Deno.test("a last word that is older than some first word of the same actor and issue is named", () => {
  const row = fc.record({
    ...{ issue: fc.constantFrom("i", "j"), actor_as_written: fc.constantFrom("A", "B") },
    ...{ stage: fc.constantFrom("opening", "middle", "final"), date: day },
  });
  fc.assert(fc.property(fc.array(row), (made) => {
    const rows = codedRows(positions, ...made.map((each) => ({ episode: "E", ...each })));
    const late = made.flatMap((last, at) =>
      last.stage === "final" &&
        made.some((first) =>
          first.stage === "opening" && first.issue === last.issue &&
          first.actor_as_written === last.actor_as_written && last.date < first.date
        )
        ? [`${at + 2} date_as_written`]
        : []
    );
    assertEquals(brokenAt(finalAfterOpening, rows), late);
  }));
});

Deno.test("a state is named where it acts in a year before or after its own", () => {
  const known = codedRows(
    statesTable,
    { state: "RVN", from: "1954", to: "1975" },
    { state: "JPN", from: "1952" },
  );
  const rule = statesExist("actors", "date");
  fc.assert(fc.property(fc.array(fc.integer({ min: 1945, max: 1985 })), (years) => {
    const rows = codedRows(
      events,
      ...years.map((year) => ({ actors: "JPN;RVN", date: `${year}` })),
    );
    const expected = years.flatMap((year, at) => [
      ...(year < 1952 ? [`${at + 2} date_as_written`] : []),
      ...(year < 1954 || year > 1975 ? [`${at + 2} date_as_written`] : []),
    ]);
    assertEquals(brokenAt(rule, rows, rowsOfTables(known)), expected);
  }));
  const open = codedRows(events, { actors: "RVN", date: "1950/1955" }, {
    actors: "XXX",
    date: "1",
  });
  assertEquals(brokenAt(rule, open, rowsOfTables(known)), []);
});

Deno.test("a form is named where one of worse rank in the same word is worth more", () => {
  const form = fc.record({
    actor_as_written: fc.constantFrom("A", "B"),
    rank: fc.integer({ min: 1, max: 4 }).map(String),
    intensity: fc.integer({ min: 0, max: 4 }).map((tens) => `${tens * 10}`),
  });
  fc.assert(fc.property(fc.array(form, { maxLength: 8 }), (made) => {
    const rows = codedRows(preferences, ...made.map((each) => ({ episode: "E", ...each })));
    const against = made.flatMap((better, at) =>
      made.some((worse) =>
          worse.actor_as_written === better.actor_as_written &&
          Number(worse.rank) > Number(better.rank) &&
          Number(worse.intensity) > Number(better.intensity)
        )
        ? [`${at + 2} intensity`]
        : []
    );
    assertEquals(brokenAt(rankedByWorth, rows).sort(), against.sort());
  }));
});
