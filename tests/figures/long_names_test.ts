import { readerOf, realRead, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import { figures } from "../../pipeline/figures/all.ts";
import { type DataRow, drawnFigure } from "../../pipeline/figures/draw/figure.ts";
import { episodes } from "../../pipeline/tables/episodes.ts";
import { families } from "../../pipeline/tables/families.ts";
import { issueTypes } from "../../pipeline/tables/issue_types.ts";
import type { Kind } from "../../pipeline/tables/kind.ts";
import { statesTable } from "../../pipeline/tables/states.ts";
import { drawn } from "./drawn.ts";
import { outside, overlaps } from "./room.ts";

const real = realTable;

/** Tables of names for readers, with the kinds that limit their letters. */
const limited: readonly (readonly [summary: string, name: Kind])[] = [
  ["state_names", statesTable.columns.name.kind],
  ["episode_names", episodes.columns.name.kind],
  ["family_names", families.columns.name.kind],
  ["issue_names", issueTypes.columns.name.kind],
];
/** To be mended: it does not yet draw by the limits. */
const toBeMended: string[] = [];

/** As many letters of ordinary words as a name may have, and each name another. */
const nameOf = (at: number) => `${at} Second mutual defence treaty of the northern Mariana islands`;

for (const [summary, { longest }] of limited) {
  const long = real(summary).map((row, at): DataRow => ({
    ...row,
    name: nameOf(at).slice(0, longest).trimEnd(),
  }));
  Deno.test(`names in ${summary}, as long as they may be, have room in every figure`, async () => {
    let shown = 0;
    for (const make of figures) {
      const figure = drawnFigure(make, readerOf((name) => name === summary ? long : real(name)));
      if (!figure.tables.some(({ name }) => name === summary) || toBeMended.includes(figure.id)) {
        continue;
      }
      shown++;
      const [picture, usual] = [await drawn(figure), await drawn(make(realRead))];
      assertEquals([figure.id, outside(picture), overlaps(picture)], [figure.id, [], []]);
      assert(picture.width <= usual.width + 10, `${figure.id}: ${picture.width}`);
    }
    assert(shown > 0);
  });
}
