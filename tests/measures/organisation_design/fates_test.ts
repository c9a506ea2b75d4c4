import { assertEquals } from "@std/assert";
import { fatesByTreaty } from "../../../pipeline/measures/organisation_design/fates.ts";
import { madeRow, type RowOf } from "../../fixtures/made_clean_rows.ts";

/** A treaty in force since 1955, unless told otherwise. */
const treaty = (treaty_id: string, more: Partial<RowOf<"treaties">> = {}) =>
  madeRow("treaties", treaty_id, {
    treaty_id,
    signed: "1954-09-08",
    in_force: "1955-02-19",
    end_mode: "in force",
    ...more,
  });
const commitment = (treaty_id: string, more: Partial<RowOf<"commitments">> = {}) =>
  madeRow("commitments", treaty_id, { treaty_id, class: "A", ...more });

const day = (date: string) => ({ earliest: date, latest: date });

Deno.test("fates by hand: of treaties, of organisations under them and of what replaced them", () => {
  const fates = fatesByTreaty({
    treatyParties: [],
    treaties: [
      treaty("LIVES"),
      treaty("ENDED", { ended: "1991-07-01", end_mode: "dissolved" }),
      treaty("OUTLIVED"),
      treaty("CLOSED-FIRST", { ended: "1979-10", end_mode: "terminated" }),
      treaty("OLD", { ended: "1960-06-23", end_mode: "replaced" }),
      treaty("NEW", { in_force: "1960-06-23" }),
      treaty("ELSEWHERE"),
      treaty("NO-TIE"),
    ],
    commitments: [
      commitment("LIVES"),
      commitment("ENDED", { region: "other" }),
      commitment("OUTLIVED", { organisation_ended: "1977-06-30" }),
      commitment("CLOSED-FIRST", { organisation_ended: "1979-03-16" }),
      commitment("OLD", { successor: "NEW" }),
      commitment("NEW"),
      commitment("ELSEWHERE", { region: "north-atlantic" }),
      commitment("NO-TIE", { class: "C" }),
    ],
  });
  assertEquals(fates.get("LIVES")!.form, "bilateral");
  const ends = [...fates].map(([treaty, { end }]) => [treaty, { end }]);
  assertEquals(Object.fromEntries(ends), {
    "LIVES": { end: undefined },
    "ENDED": { end: day("1991-07-01") },
    "OUTLIVED": { end: day("1977-06-30") },
    "CLOSED-FIRST": { end: { earliest: "1979-03-16", latest: "1979-03-16" } },
    // What goes on under another treaty has not ended.
    "OLD": { end: undefined },
    "NEW": { end: undefined },
    "ELSEWHERE": { end: undefined },
  });
});
