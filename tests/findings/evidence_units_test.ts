import { assert, assertEquals } from "@std/assert";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { measuredClaims } from "../../pipeline/findings/claims/measured_claim.ts";
import { cellsOfStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { realRows } from "./made_evidence.ts";
import { readTexts } from "./naive/read_tables.ts";
import { isThin } from "./naive/ties.ts";

const evidence = evidenceOf(realRows());
const coded = codedEvidence(evidence);
const measured = new Map(
  measuredClaims(claims, evidence, coded).map((each) => [each.claim.id, each]),
);
const table = (name: string) => readTexts(`data-clean/tables/${name}.csv`);
const statisticsOf = (id: string) => measured.get(id)!.tests.map(({ statistic }) => statistic);
const unitsOf = (id: string) =>
  statisticsOf(id).map((statistic) => "units" in statistic ? statistic.units.length : NaN);

Deno.test("the claims on who wanted a looser SEATO rest on the binding issues of its family", () => {
  const episodes = new Set(
    table("episodes").filter((row) => row["family"] === "manila-1954-55")
      .map((row) => row["episode"]),
  );
  const binding = table("issue_types").filter((row) =>
    episodes.has(row["episode"]) && row["orientation"]!.endsWith("-binding")
  );
  assertEquals(
    evidence.binding.map(({ issue }) => {
      const { episode, issue: id } = evidence.bargaining.earliest.issues[issue]!;
      return `${episode}/${id}`;
    }).sort(),
    binding.map((row) => `${row["episode"]}/${row["issue"]}`).sort(),
  );
  assertEquals(unitsOf("region-wanted-looser"), [binding.length, binding.length]);
});

Deno.test("the claim on initiators rests on every institution once, bilateral ones apart", () => {
  const institutions = new Map(
    table("institutions").map((row) => [row["linkage_id"]!, row["institution"]!]),
  );
  const namesOf = (linkages: readonly Record<string, string>[]) =>
    [
      ...new Set(
        linkages.map((row) => institutions.get(row["linkage_id"]!) ?? row["linkage_id"]!),
      ),
    ].sort();
  const bilateral = table("linkages").filter((row) =>
    row["form"] === "bilateral" &&
    (row["parties"] === "" || row["parties"]!.split(";").includes("USA"))
  );
  const [two, all] = [namesOf(bilateral), namesOf(table("linkages"))];
  assertEquals(unitsOf("allies-initiated"), [two.length, all.length]);
  const { ties } = evidence;
  assertEquals(ties.bilateral.map(({ institution }) => institution).sort(), two);
  assertEquals(evidence.institutions.map(({ institution }) => institution).sort(), all);
});

Deno.test("the claims on shocks rest on every state with links that was struck, and every shock to it", () => {
  const states = new Set(table("states").map((row) => row["state"]!));
  const shocks = table("shocks").filter((row) => states.has(row["ally"]!));
  assertEquals(
    evidence.ties.eves.map(({ ally, shock }) => `${shock}/${ally}`),
    shocks.map((row) => row["row_id"]!),
  );
  const linked = shocks.filter((row) => !isThin(table, row["ally"]!));
  assert(linked.length < shocks.length, "no ally is thin");
  for (const statistic of statisticsOf("linkages-kept-ties")) {
    // The cell of what followed each of those shocks, and depths.
    const cells = cellsOfStatistic(evidence, statistic).map((cell) => evidence.cells[cell]!);
    assertEquals(
      cells.filter(({ column }) => column === "followed").map(({ row }) => row).sort(),
      linked.map((row) => row["row_id"]!).sort(),
    );
    assertEquals([...new Set(cells.map(({ column }) => column))].sort(), ["depth", "followed"]);
  }
});

Deno.test("codes of a few steps are those of designs, linkages and shocks, and no others", () => {
  const steps = new Map<string, string>();
  for (const { table, column, steps: ends, layer } of evidence.cells) {
    assertEquals(layer === "codes", ends !== undefined, `${table}.${column}`);
    if (ends) steps.set(`${table}.${column}`, ends.join());
  }
  assertEquals(Object.fromEntries(steps), {
    "designs.value": "0,2",
    "linkages.initiator": "0,2",
    "linkages.depth": "1,3",
    "shocks.followed": "0,3",
  });
});

Deno.test("a claim on openings rests on the rows of its group and of the US diplomats alone", () => {
  const positions = new Map(table("positions").map((row) => [row["row_id"]!, row]));
  const states = table("states");
  const regionOf = (state: string) => states.find((row) => row["state"] === state)?.["region"];
  const soldiers = new Set(
    table("voices").filter((row) => row["standing"] === "military").map((row) => row["voice"]),
  );
  const ofRegion = (row: Record<string, string>) =>
    row["states"]!.split(";").some((state) => regionOf(state) === "asia-pacific");
  for (const statistic of statisticsOf("region-wanted-looser")) {
    for (const cell of cellsOfStatistic(evidence, statistic)) {
      const { table, row, column } = evidence.cells[cell]!;
      assertEquals([table, column], ["positions", "position"]);
      const position = positions.get(row)!;
      const diplomat = position["states"]!.split(";").includes("USA") &&
        !soldiers.has(position["voice"]);
      assertEquals(diplomat || ofRegion(position), true, row);
    }
  }
});
