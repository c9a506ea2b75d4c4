import { assertAlmostEquals, assertEquals } from "@std/assert";
import { evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { endedSooner } from "../../pipeline/findings/statistics/survival_statistics.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { commitmentRow, treatyRow } from "../fixtures/made_clean_rows.ts";
import { estimateOn, noRows } from "./made_evidence.ts";

/** 7305 days, which are 20 years, and 40. */
const since = { twenty: "2005-12-31", forty: "1985-12-31" };

const ties: LeaveOutRows = {
  ...noRows(),
  treaties: [
    // 20 years to its end, at the latest start and the earliest end.
    treatyRow("A", {
      in_force: "1949/1950-01-01",
      ended: "1970-01-01/1975",
      end_mode: "terminated",
    }),
    // Ten years, and ten more under its successor: one chain that lasts.
    treatyRow("B", { in_force: since.twenty, ended: "2015-06-30", end_mode: "replaced" }),
    treatyRow("C", { in_force: "2015-06-30" }),
    // 20 years of three states, 40 of more.
    treatyRow("D", {
      form: "trilateral",
      in_force: "1950-01-01",
      ended: "1970-01-01",
      end_mode: "lapsed",
    }),
    treatyRow("E", { form: "multilateral", in_force: since.forty }),
    // No security tie; another part of the world; after the last day.
    treatyRow("F", { form: "multilateral", ended: "1951-01-01", end_mode: "lapsed" }),
    treatyRow("G", { form: "multilateral", ended: "1951-01-01", end_mode: "lapsed" }),
    treatyRow("H", { form: "multilateral", in_force: "2026-01-01" }),
  ],
  commitments: [
    commitmentRow("A"),
    commitmentRow("B", { successor: "C" }),
    commitmentRow("C", { class: "B" }),
    commitmentRow("D"),
    // The organisation ended after twenty years.
    commitmentRow("E", { organisation: "E", organisation_ended: since.twenty }),
    commitmentRow("F", { class: "C" }),
    commitmentRow("G", { region: "north-atlantic" }),
    commitmentRow("H"),
  ],
};

Deno.test("ends a year by hand, by treaty and by organisation", () => {
  // Bilateral 1 end in 20 + 20 years; multilateral 1 in 20 + 40, or 2 in 20 + 20.
  const [byTreaty, byOrganisation] = (["treaty", "organisation"] as const).map((reading) =>
    estimateOn(ties, (evidence) => endedSooner(evidence, reading))
  );
  assertAlmostEquals(byTreaty![0]!, 1 / 60 - 1 / 40, 1e-12);
  assertAlmostEquals(byOrganisation![0]!, 2 / 40 - 1 / 40, 1e-12);
  // The ends of the form with fewer.
  assertEquals([byTreaty![1], byOrganisation![1]], [1, 1]);
});

Deno.test("a form without an end leaves no unit, and ends rest on no cell", () => {
  const lasting = {
    ...ties,
    commitments: ties.commitments.filter(({ treaty_id }) => treaty_id !== "D"),
  };
  const [estimate, units] = estimateOn(lasting, (evidence) => endedSooner(evidence, "treaty"));
  assertAlmostEquals(estimate!, 0 - 1 / 40, 1e-12);
  assertEquals(units, 0);
  assertEquals(endedSooner(evidenceOf(ties), "treaty").cells, []);
});
