import { assertEquals } from "@std/assert";
import { oneOfEach } from "../../../pipeline/measures/organisation_design/one_of_each.ts";
import { organisationRow } from "../../fixtures/made_clean_rows.ts";

const on = (organisation: string, treaty_id: string | null) =>
  organisationRow(organisation, "other", { treaty_id });

Deno.test("of designs on one treaty the first or the last year stands", () => {
  const organisations = [
    on("SEATO-1970", "S"),
    on("NATO-1955", "N"),
    on("SEATO-1956", "S"),
    on("CENTO", "C"),
    on("CENTO-1979", "C"),
  ];
  assertEquals(oneOfEach(organisations, "first"), [1, 2, 3]);
  assertEquals(oneOfEach(organisations, "last"), [0, 1, 4]);
  assertEquals(oneOfEach([], "last"), []);
});

Deno.test("designs on no treaty are organisations of their own", () => {
  assertEquals(oneOfEach([on("A-1950", null), on("A-1960", null)], "first"), [0, 1]);
});
