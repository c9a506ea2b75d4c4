import { assertEquals } from "@std/assert";
import { commitmentSpans } from "../../../pipeline/measures/commitments/commitment_spans.ts";
import { commitmentRow, madeRow, type RowOf, treatyRow } from "../../fixtures/made_clean_rows.ts";

/** A row of a state that joined or left a treaty. */
function partyRow(
  party: RowOf<"treatyParties">["party"][number],
  more: Partial<RowOf<"treatyParties">>,
): RowOf<"treatyParties"> {
  return madeRow("treatyParties", `T/${party}/${more.party_as_written ?? party}`, {
    treaty_id: "T",
    party: [party],
    party_as_written: party,
    ...more,
  });
}

/** The spans of one treaty from 1950 to the end of 1969, with rows of its parties. */
function spansOf(
  treatyParties: RowOf<"treatyParties">[],
  treaty: Partial<RowOf<"treaties">> = {},
) {
  return commitmentSpans({
    treaties: [
      treatyRow("T", { ended: "1969-12-31", end_mode: "terminated", parties: ["FRA"], ...treaty }),
    ],
    commitments: [commitmentRow("T")],
    treatyParties,
  })[0]!;
}

Deno.test("a party is one from the treaty's start to its end, unless a row says otherwise", () => {
  const { span, parties } = spansOf([
    // Joined in an unknown month of 1955, left in 1960; one that left after the treaty had ended.
    partyRow("AUS", { from: "1955", to: "1960-06-30", exit_mode: "withdrew" }),
    partyRow("NZL", { to: "1980", exit_mode: "withdrew" }),
  ]);
  const whole = {
    startEarliest: "1950-01-01",
    startLatest: "1950-01-01",
    endEarliest: "1969-12-31",
    endLatest: "1969-12-31",
  };
  assertEquals(span, whole);
  assertEquals(parties.map(({ state, span }) => [state, span]), [
    ["AUS", {
      startEarliest: "1955-01-01",
      startLatest: "1955-12-31",
      endEarliest: "1960-06-30",
      endLatest: "1960-06-30",
    }],
    ["FRA", whole],
    ["NZL", whole],
  ]);
});

Deno.test("of a treaty that lasts, only a party that left has an end", () => {
  const { parties } = spansOf(
    [partyRow("AUS", { to: "1960", exit_mode: "withdrew" })],
    { ended: null, end_mode: "in force" },
  );
  assertEquals(parties.map(({ span }) => [span.endEarliest, span.endLatest]), [
    ["1960-01-01", "1960-12-31"],
    [undefined, undefined],
  ]);
});

Deno.test("who is suspended stays a party, and the day is told", () => {
  const [party] = spansOf([partyRow("NZL", { to: "1960", exit_mode: "suspended" })], {
    parties: [],
  }).parties;
  assertEquals(party!.suspendedFrom, "1960-12-31");
  assertEquals(party!.span.endEarliest, "1969-12-31");
});

Deno.test("a row in brackets is about the body: it makes no party and ends no treaty", () => {
  const rows = [
    partyRow("FRA", { party_as_written: "France (organisation)", to: "1955-07-01" }),
    partyRow("PAK", { party_as_written: "Pakistan (organisation)", to: "1955-07-01" }),
  ];
  const { parties } = spansOf(rows);
  assertEquals(parties.map(({ state }) => state), ["FRA"]);
  assertEquals(parties[0]!.leftOrganisation, "1955-07-01");
  assertEquals(parties[0]!.span.endLatest, "1969-12-31");
  // Military posts are no organisation.
  const [posts] = spansOf([
    partyRow("FRA", { party_as_written: "France (military posts)", to: "1955-07-01" }),
  ]).parties;
  assertEquals(posts!.leftOrganisation, undefined);
});

Deno.test("without a date of entry into force a treaty begins when it was signed or took over", () => {
  const made = (signed: string | null, endOfOther: string | null) =>
    commitmentSpans({
      treaties: [
        treatyRow("O", { ended: endOfOther, end_mode: "replaced" }),
        treatyRow("T", { signed, in_force: null }),
      ],
      commitments: [commitmentRow("O", { successor: "T" }), commitmentRow("T")],
      treatyParties: [],
    })[1]!;
  assertEquals(made("1960-01-19", null).span.startEarliest, "1960-01-19");
  assertEquals(made("1960-01-19", "1960-06-23").span.startEarliest, "1960-06-23");
  assertEquals(made("1960-01-19", "1959-06-23").span.startEarliest, "1960-01-19");
  assertEquals(made(null, "1960-06-23").span.startEarliest, "1960-06-23");
  assertEquals(made("1960-01-19", null).startImputed, true);
  assertEquals(spansOf([]).startImputed, false);
});

Deno.test("only commitments of class A and B count, and their organisation's end is told", () => {
  const ids = ["A", "B", "C"] as const;
  const spans = commitmentSpans({
    treaties: ids.map((id) => treatyRow(id)),
    commitments: ids.map((id) =>
      commitmentRow(id, { class: id, ...id === "B" ? { organisation_ended: "1977" } : {} })
    ),
    treatyParties: [],
  });
  assertEquals(spans.map(({ treaty, organisationEnded }) => [treaty, organisationEnded]), [
    ["A", undefined],
    ["B", "1977-12-31"],
  ]);
});
