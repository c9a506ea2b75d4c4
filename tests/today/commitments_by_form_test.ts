import { pinned } from "./pinned.ts";
import { assert, assertEquals } from "@std/assert";
import { commitmentsByForm } from "../../pipeline/figures/commitments_by_form/figure.ts";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { wholeCaption } from "../figures/whole_caption.ts";

const real = realTable;

/** Rows of `bilateral_share` with any commitment, of both scopes and classes. */
function known(region: string, from: number): readonly DataRow[] {
  return real("bilateral_share").filter((row) =>
    row["region"] === region && row["share_low"] !== null && Number(row["year"]) >= from
  );
}

/** "60 to 80%", over rows. */
function percent(rows: readonly DataRow[]): string {
  const low = Math.round(Math.min(...rows.map((row) => Number(row["share_low"]))));
  const high = Math.round(Math.max(...rows.map((row) => Number(row["share_high"]))));
  return low === high ? `${low}%` : `${low} to ${high}%`;
}

pinned("the title tells since when the majority is bilateral by every count", () => {
  assertEquals(
    commitmentsByForm(readerOf(real)).title,
    `From 1954 on, bilateral treaties are ${
      percent(known("asia-pacific", 1954))
    } of commitments in ` +
      `the Asia-Pacific by all four counts, ${percent(known("asia-pacific", 2025))} in 2025`,
  );
  assert(known("asia-pacific", 1954).every(({ share_low }) => Number(share_low) > 50));
  assert(known("asia-pacific", 1953).some(({ share_low }) => Number(share_low) <= 50));
});

pinned("the caption tells what held before the majority was lasting", () => {
  const caption = wholeCaption(commitmentsByForm(readerOf(real)).caption);
  assert(
    caption.includes("Under A bilateral treaties were no sure majority in 1952–1953 (1 of 2)."),
    caption,
  );
  assert(caption.includes("Before 1952 no pact had an armed-attack clause"), caption);
  assert(caption.includes("rest on 1 to 3 commitments"), caption);
});
