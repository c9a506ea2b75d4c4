import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { commitments } from "../../pipeline/tables/commitments.ts";
import { events } from "../../pipeline/tables/events.ts";
import { linkageRules } from "../../pipeline/tables/linkage_rules.ts";
import { linkages } from "../../pipeline/tables/linkages.ts";
import { partiesWhileTreatyLasts } from "../../pipeline/tables/party_dates.ts";
import { classAPromises } from "../../pipeline/tables/promise_of_class.ts";
import { datedAsEvent, ofConcern } from "../../pipeline/tables/shock_rules.ts";
import { shocks } from "../../pipeline/tables/shocks.ts";
import { treaties } from "../../pipeline/tables/treaties.ts";
import { treatyParties } from "../../pipeline/tables/treaty_parties.ts";
import { treatyRules } from "../../pipeline/tables/treaty_rules.ts";
import { brokenAt, codedRows, rowsOfTables } from "../fixtures/coded_rows.ts";

const year = fc.integer({ min: 1950, max: 1980 });

Deno.test("a party that joins before signature, or leaves after the end, is named", () => {
  fc.assert(fc.property(year, year, year, fc.boolean(), (from, to, ended, lapsed) => {
    const treaty = codedRows(treaties, {
      ...{ treaty_id: "T", signed: "1960", ended: `${ended}` },
      end_mode: lapsed ? "lapsed" : "terminated",
    });
    const parties = codedRows(treatyParties, { treaty_id: "T", from: `${from}`, to: `${to}` });
    assertEquals(brokenAt(partiesWhileTreatyLasts, parties, rowsOfTables(treaty)), [
      ...(from < 1960 ? ["2 from_as_written"] : []),
      ...(to > ended && !lapsed ? ["2 to_as_written"] : []),
    ]);
  }));
});

Deno.test("an end that is the act of a day is missed where it has none", () => {
  const modes = ["in force", "terminated", "dissolved", "replaced", "lapsed"];
  const rows = codedRows(
    treaties,
    ...modes.map((end_mode) => ({ end_mode })),
    { end_mode: "terminated", ended: "1960" },
  );
  const rule = treatyRules.find(({ warning }) => warning === "ended-without-date")!;
  assertEquals(brokenAt(rule, rows), ["3 ended_as_written", "4 ended_as_written"]);
});

Deno.test("class A asks for a promise, whatever the other classes have", () => {
  const wordings = ["automatic", "own constitutional processes", "consult only", "none"];
  for (const wording of wordings) {
    const treaty = codedRows(treaties, { treaty_id: "T", defense_wording: wording });
    const rows = codedRows(
      commitments,
      ...["A", "B", "C", "D"].map((each) => ({ treaty_id: "T", class: each })),
      { treaty_id: "U", class: "A" },
    );
    assertEquals(
      brokenAt(classAPromises, rows, rowsOfTables(treaty)),
      wordings.indexOf(wording) < 2 ? [] : ["2 class"],
    );
  }
});

/** Lines and columns at which linkages break some rule, with the names of warnings. */
function linkagesBroken(...rows: readonly Readonly<Record<string, string>>[]): string[] {
  const coded = codedRows(linkages, ...rows);
  return linkageRules.flatMap((rule) =>
    brokenAt(rule, coded).map((place) => `${place} ${rule.warning ?? "error"}`)
  );
}

Deno.test("the United States alone is no ally of a linkage, but may be among the members of a body", () => {
  assertEquals(linkagesBroken({ allies: "USA" }, { allies: "JPN;USA" }, { allies: "JPN" }), [
    "2 ally_as_written error",
  ]);
});

Deno.test("an ally that is no party to its linkage is named, where parties are listed", () => {
  assertEquals(
    linkagesBroken(
      { allies: "JPN", parties: "KOR;USA" },
      { allies: "JPN;KOR", parties: "KOR;USA" },
      { allies: "JPN", parties: "JPN;USA" },
      { allies: "JPN", parties: "" },
    ),
    ["2 parties_as_written ally-no-party", "3 parties_as_written ally-no-party"],
  );
});

Deno.test("the form of a linkage fits the number of its parties", () => {
  const states = ["AUS", "JPN", "KOR", "NZL", "USA"];
  const fits: Readonly<Record<string, (parties: number) => boolean>> = {
    bilateral: (parties) => parties === 2,
    trilateral: (parties) => parties === 3,
    multilateral: (parties) => parties >= 3,
    unilateral: () => true,
  };
  for (const [form, fit] of Object.entries(fits)) {
    const rows = states.map((_, at) => ({ form, parties: states.slice(0, at + 1).join(";") }));
    assertEquals(
      linkagesBroken(...rows),
      rows.flatMap((_, at) => fit(at + 1) ? [] : [`${at + 2} form form-unlike-parties`]),
    );
  }
});

Deno.test("a shock is named that shares no day with its event", () => {
  fc.assert(fc.property(year, year, (shock, event) => {
    const rows = codedRows(shocks, { event_id: "E", date: `${shock}-05-01` });
    const coded = codedRows(events, { event_id: "E", date: `${event}` });
    const broken = brokenAt(datedAsEvent, rows, rowsOfTables(coded));
    assertEquals(broken, shock === event ? [] : ["2 date"]);
  }));
});

Deno.test("an event concerns the ally whom it shocks, a party of its organisation, or all", () => {
  const treaty = codedRows(treaties, { treaty_id: "T", parties: "PHL;THA" });
  const body = codedRows(commitments, { treaty_id: "T", organisation: "SEATO" });
  const happened = codedRows(
    events,
    { event_id: "some", allies: "JPN;THA" },
    { event_id: "all", allies: "" },
  );
  const rows = ["JPN", "KOR", "SEATO", "ANZUS"].flatMap((ally) => [
    { event_id: "some", ally },
    { event_id: "all", ally },
  ]);
  assertEquals(
    brokenAt(ofConcern, codedRows(shocks, ...rows), rowsOfTables(treaty, body, happened)),
    ["4 ally", "8 ally"],
  );
});
