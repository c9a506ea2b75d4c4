import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { cellRegister } from "../../../pipeline/measures/coding/coded_cells.ts";
import { forms } from "../../../pipeline/measures/social_choice/ballots.ts";
import { widerPlaces } from "../../../pipeline/measures/social_choice/breadths.ts";
import type { PreferenceRow } from "../../../pipeline/measures/social_choice/counted_preferences.ts";
import { datedBallotsOf } from "../../../pipeline/measures/social_choice/dated_ballots.ts";
import {
  compares,
  datesSpoken,
  leanReader,
} from "../../../pipeline/measures/social_choice/dated_lean.ts";
import { stretchedFormGap } from "../../../pipeline/measures/social_choice/form_gap.ts";
import { episodeRow, madeRow, voiceRows } from "../../fixtures/made_clean_rows.ts";

const wider = widerPlaces["trilateral counted as wider"];

/** A word of the United States: form, date, worth. */
function word(
  form: PreferenceRow["form"],
  date: string | null,
  intensity: number,
  more: Partial<PreferenceRow> = {},
): PreferenceRow {
  return madeRow("preferences", `${form}/${date}/${intensity}`, {
    episode: "E",
    actor_as_written: "Dulles",
    states: ["USA"],
    voice: "foreign-ministry",
    form,
    date,
    intensity,
    ...more,
  });
}

function made(preferences: PreferenceRow[]) {
  const register = cellRegister();
  const episodes = [episodeRow("E", { opens: "1951-01", closes: "1951-08-30" })];
  const [ballot] = datedBallotsOf("USA", { preferences, episodes, voices: voiceRows() }, register);
  return { ballot, cells: Float64Array.from(register.cells, ({ value }) => value) };
}

/** Lean at the earliest and at the latest word, and dates at which they were spoken. */
function leans(preferences: PreferenceRow[]): [number, number, number] | undefined {
  const { ballot, cells } = made(preferences);
  const read = leanReader();
  return ballot && [
    read(ballot.earliest, wider, cells),
    read(ballot.latest, wider, cells),
    datesSpoken(ballot, wider),
  ];
}

const turn = [
  word("bilateral", "1951-03-13", 55),
  word("regional-small", "1951-03-13", 85),
  word("bilateral", "1951-04-01", 20),
  word("bilateral", "1951-08-06", 85),
  word("regional-small", "1951-08-02", 45),
];

Deno.test("each form is read by its own earliest and its own latest word", () => {
  // 55 - 85, then 85 - 45: what lies between does not count. Four dates.
  assertEquals(leans(turn), [-30, 40, 4]);
  // A form spoken of once stands at both ends, and the other one is the best wider form.
  assertEquals(leans([...turn, word("regional-full", "1951-05", 60)]), [-30, 25, 5]);
});

Deno.test("words that begin on one day are read by their median", () => {
  assertEquals(
    leans([
      ...turn,
      word("bilateral", "1951-03-13", 75),
      // The first day of an interval or a month is its date.
      word("regional-small", "1951-08-02/1951-08-20", 5),
    ]),
    [65 - 85, 85 - 25, 4],
  );
});

Deno.test("what is not dated, dated after the end, or not the leading voice's is left out", () => {
  assertEquals(
    leans([
      ...turn,
      word("bilateral", null, 1),
      word("bilateral", "../1951", 2),
      word("bilateral", "XXXX-01-05", 3),
      word("bilateral", "1951-08-31", 4),
      word("bilateral", "1951-01-05", 5, { voice: "defence" }),
      word("bilateral", "1951-01-06", 6, { states: ["PHL"] }),
    ]),
    leans(turn),
  );
  assertEquals(leans([word("bilateral", null, 1)]), undefined);
});

Deno.test("words on forms that are neither bilateral nor wider make no date", () => {
  assertEquals(leans([...turn, word("none", "1951-02-01", 99)]), [-30, 40, 4]);
  assertEquals(leans([word("bilateral", "1951-02-01", 9), word("none", "1951-03-01", 9)]), [
    NaN,
    NaN,
    1,
  ]);
});

Deno.test("words compare where the bilateral and a wider form are dated", () => {
  const comparesOn = (rows: PreferenceRow[], of = wider) => compares(made(rows).ballot!, of);
  const two = [word("bilateral", "1951-03", 50), word("trilateral", "1951-03", 60)];
  assertEquals(comparesOn(two), true);
  assertEquals(comparesOn(two, widerPlaces["trilateral left out"]), false);
  assertEquals(comparesOn([two[0]!]), false);
  assertEquals(comparesOn([two[1]!]), false);
});

Deno.test("each speaker has its own words", () => {
  const { ballot, cells } = made([
    ...turn,
    word("bilateral", "1951-02-01", 10, { actor_as_written: "Acheson" }),
    word("trilateral", "1951-02-01", 30, { actor_as_written: "Acheson" }),
  ]);
  const read = leanReader();
  assertEquals(
    ballot!.speakers.map(({ actor, earliest, latest }) => [
      actor,
      read(earliest, wider, cells),
      read(latest, wider, cells),
    ]),
    [["Acheson", -20, -20], ["Dulles", -30, 40]],
  );
  // Together the earliest word on the bilateral form is Acheson's, the best wider one Dulles's.
  assertEquals(read(ballot!.earliest, wider, cells), 10 - 85);
});

Deno.test("a reader may read on the ballot's own scale", () => {
  const { ballot, cells } = made([...turn, word("none", "1951-05", 5)]);
  // 30 points of a range from 5 to 85, then 40 of one from 5 to 85.
  const read = leanReader(stretchedFormGap);
  assertEquals(read(ballot!.earliest, wider, cells), -37.5);
  assertEquals(read(ballot!.latest, wider, cells), 50);
});

Deno.test("the order of rows changes nothing; time turned round exchanges the two ends", () => {
  const day = fc.integer({ min: 10, max: 28 });
  const words = fc.array(
    fc.tuple(fc.constantFrom(...forms), day, fc.integer({ min: 0, max: 100 })),
    { minLength: 1, maxLength: 12 },
  );
  const rowsOf = (all: readonly (readonly [PreferenceRow["form"], number, number])[]) =>
    all.map(([form, on, worth]) => word(form, `1951-03-${on}`, worth));
  fc.assert(fc.property(words, (all) => {
    const [earliest, latest, dates] = leans(rowsOf(all))!;
    assertEquals(leans(rowsOf(all.toReversed())), [earliest, latest, dates]);
    const mirrored = all.map(([form, on, worth]) => [form, 38 - on, worth] as const);
    assertEquals(leans(rowsOf(mirrored)), [latest, earliest, dates]);
  }));
});
