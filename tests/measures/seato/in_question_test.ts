import { assertEquals } from "@std/assert";
import {
  familyInQuestion,
  treatyInQuestion,
} from "../../../pipeline/measures/seato/in_question.ts";
import { readCleanRows } from "../../../pipeline/tables/clean_rows.ts";
import { episodeRow, organisationRow } from "../../fixtures/made_clean_rows.ts";

const organisations = [
  organisationRow("Loose", "loose", { treaty_id: "L", made_in: "E" }),
  organisationRow("Own", "in-question", { treaty_id: "T", made_in: "F" }),
];
const episodes = [episodeRow("E", { family: "e" }), episodeRow("F", { family: "f" })];

Deno.test("treaty and family are those of the organisation in question", () => {
  assertEquals(treatyInQuestion({ organisations }), "T");
  assertEquals(familyInQuestion({ organisations, episodes }), "f");
});

Deno.test("without such an organisation, or its negotiation, there is none", () => {
  assertEquals(treatyInQuestion({ organisations: organisations.slice(0, 1) }), undefined);
  assertEquals(
    familyInQuestion({ organisations: organisations.slice(0, 1), episodes }),
    undefined,
  );
  assertEquals(familyInQuestion({ organisations, episodes: episodes.slice(0, 1) }), undefined);
  const unknown = [organisationRow("Own", "in-question", { made_in: null })];
  assertEquals(familyInQuestion({ organisations: unknown, episodes }), undefined);
});

Deno.test("the real rows in question are one organisation: SEATO, made at Manila", () => {
  const real = readCleanRows(
    ["organisations", "episodes"],
    (name) =>
      Deno.readTextFileSync(new URL(`../../../data-clean/tables/${name}.csv`, import.meta.url)),
  );
  const own = real.organisations.filter(({ kind }) => kind === "in-question");
  assertEquals([...new Set(own.map(({ treaty_id }) => treaty_id))], ["SEATO-1954"]);
  assertEquals([...new Set(own.map(({ made_in }) => made_in))], ["MANILA-1954"]);
  assertEquals(familyInQuestion(real), "manila-1954-55");
});
