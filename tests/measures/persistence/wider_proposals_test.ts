import { assertEquals } from "@std/assert";
import {
  isOfSecurity,
  type ProposalRows,
  widerProposals,
} from "../../../pipeline/measures/persistence/wider_proposals.ts";
import { madeRow, type RowOf } from "../../fixtures/made_clean_rows.ts";

/** Proposals by event, each with the date of the event. */
function rowsOf(
  made: Readonly<Record<string, Partial<RowOf<"proposals">> & { readonly date?: string | null }>>,
): ProposalRows {
  const entries = Object.entries(made);
  return {
    events: entries.map(([id, { date = "1950" }]) =>
      madeRow("events", id, { event_id: id, date, evidence: "cited" })
    ),
    proposals: entries.map(([id, { date: _, ...given }]) =>
      madeRow("proposals", id, { event_id: id, change: "wider", ...given })
    ),
  };
}

Deno.test("events of one proposal count once, as the one that the sheet lets count", () => {
  const found = widerProposals(rowsOf({
    later: { same_as: "head", date: "1949-07", proposer: ["KOR"] },
    head: { same_as: "head", date: "1949-03", proposer: ["PHL"], proposer_side: "ally" },
    apart: { date: "1948-02/1949-01", form_proposed: "trilateral" },
  }));
  assertEquals(
    found.map(({ proposal, year, proposers, events }) => [proposal, year, proposers, events]),
    [["apart", 1948, [], ["apart"]], ["head", 1949, ["PHL"], ["head", "later"]]],
  );
  assertEquals(found.map(({ evidence }) => evidence), ["cited", "cited"]);
});

Deno.test("only wider proposals count, and undated ones come last", () => {
  const found = widerProposals(rowsOf({
    inside: { change: "inside" },
    narrower: { change: "narrower" },
    undated: { date: null },
    open: { date: "../1960" },
    dated: { date: "2025" },
  }));
  assertEquals(found.map(({ proposal, year }) => [proposal, year]), [
    ["dated", 2025],
    ["open", undefined],
    ["undated", undefined],
  ]);
});

Deno.test("a body that promises no security is none of security", () => {
  assertEquals(
    (["non-security", "unclear", "regional-full"] as const).map((form) => isOfSecurity({ form })),
    [false, true, true],
  );
});
