import { assertAlmostEquals, assertEquals } from "@std/assert";
import { designFateLines } from "../../pipeline/findings/tables/design_fates.ts";
import { designPlaceLines } from "../../pipeline/findings/tables/design_places.ts";
import { realRows } from "./made_evidence.ts";
import {
  type MadeOrganisation,
  organisationRows,
  organisationTexts,
} from "./made_organisations.ts";
import { committed, fatesOf, placesOf, type Texts } from "./naive/design_places.ts";

/** Two designs of one treaty, a tie, one that is not coded on a dimension, and a dead one. */
const made: Readonly<Record<string, MadeOrganisation>> = {
  "A-1970": { codes: [2, 2, 1, 1, 0], treaty: "A", inQuestion: true, ended: "1977-06-30" },
  "A-1956": { codes: [1, 0, 1, 0, 0], treaty: "A", inQuestion: true, ended: "1977-06-30" },
  B: { codes: [2, 2, 2, 2, 2] },
  C: { codes: [1, 0, 1, 0, 0] },
  D: { codes: [0, null, 2, 0, 2], ended: "1991" },
};
const madeRows = organisationRows(made);

const sets: Readonly<Record<string, readonly [typeof madeRows, Texts]>> = {
  real: [realRows(), committed],
  made: [madeRows, organisationTexts(madeRows)],
};

for (const [name, [rows, texts]] of Object.entries(sets)) {
  Deno.test(`places are those of a second, naive implementation: ${name} rows`, () => {
    const lines = designPlaceLines(rows);
    for (const year of ["first", "last"] as const) {
      for (const cells of ["all", "without known"] as const) {
        const own = lines.filter((line) => line.coded_year === year && line.cells === cells);
        const places = placesOf(texts, year, cells === "all");
        assertEquals(
          own.map(({ organisation }) => organisation).sort(),
          Object.keys(places).sort(),
        );
        for (const line of own) {
          const place = places[line.organisation]!;
          assertAlmostEquals(line.mean_place!, place.mean, 1e-9, line.organisation);
          assertAlmostEquals(line.least_place!, place.least, 1e-9, line.organisation);
          assertAlmostEquals(line.greatest_place!, place.greatest, 1e-9, line.organisation);
          assertEquals(line.held_against.split(";").sort(), [...place.others].sort());
          assertEquals(line.vectors, 1001);
        }
      }
    }
  });

  Deno.test(`tightness and fates are those of a second, naive implementation: ${name} rows`, () => {
    const fates = fatesOf(texts);
    const lines = designFateLines(rows);
    assertEquals(lines.map(({ organisation }) => organisation).sort(), Object.keys(fates).sort());
    for (const line of lines) {
      const { tightness, ended } = fates[line.organisation]!;
      assertAlmostEquals(line.tightness!, tightness, 1e-9, line.organisation);
      assertEquals(line.alive, ended === undefined, line.organisation);
      assertEquals(line.year_of_end, ended === undefined ? null : Number(ended.slice(0, 4)));
    }
  });
}

Deno.test("places of made designs by hand", () => {
  const line = (organisation: string) =>
    designPlaceLines(madeRows).find((each) =>
      each.organisation === organisation && each.cells === "all"
    )!;
  // B is tighter than all whatever weighs how; C ties with A of 1956, which B beats too, and D does
  // not tie with it under all weights.
  assertEquals([line("B").mean_place, line("B").greatest_place], [0, 0]);
  assertEquals(line("A-1956").mean_place, line("C").mean_place);
  assertEquals(line("A-1956").held_against, "B;C;D");
  assertEquals(line("A-1970").held_against, "B;C;D");
  // B always, C half, and D always or never.
  assertEquals([line("A-1956").least_place, line("A-1956").greatest_place], [1.5 / 3, 2.5 / 3]);
  assertEquals(designFateLines(madeRows).map(({ first_coded }) => first_coded), [
    false,
    true,
    true,
    true,
    true,
  ]);
});

Deno.test("an organisation without a commitment has no fate", () => {
  const rows = { ...madeRows, commitments: [] };
  assertEquals(designFateLines(rows).map(({ alive, year_of_end }) => [alive, year_of_end]), [
    ...Array.from({ length: 5 }, () => [null, null]),
  ]);
});
