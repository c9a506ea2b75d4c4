import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import { average } from "./naive/read_tables.ts";
import { ratioOfStrata } from "../base/inference/ratio_of_strata.ts";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { measuredClaims } from "../../pipeline/findings/claims/measured_claim.ts";
import { datedParts } from "../../pipeline/findings/evidence/dated_parts.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { depthByYearLines } from "../../pipeline/findings/tables/depth_by_year.ts";
import { evePairLines } from "../../pipeline/findings/tables/eve_pairs.ts";
import { investmentLines } from "../../pipeline/findings/tables/investment_after_shock.ts";
import { proposalsByDepthLines } from "../../pipeline/findings/tables/proposals_by_depth.ts";
import { thinAllyLines } from "../../pipeline/findings/tables/thin_allies.ts";
import {
  proposalAnswerLines,
  widerProposalLines,
} from "../../pipeline/findings/tables/wider_proposals.ts";
import { realRows } from "./made_evidence.ts";
import { committed as read } from "./naive/design_places.ts";
import { bilateralLinkages, depthOn, isThin } from "./naive/ties.ts";

const rows = realRows();
const { ties: dated } = datedParts(rows);
const evidence = evidenceOf(rows);
const coded = codedEvidence(evidence);
const estimates = new Map(
  measuredClaims(claims.filter(({ chapter }) => chapter === "4"), evidence, coded).flatMap(
    ({ claim, tests }) =>
      tests.map(({ name, estimator }) => [`${claim.id}/${name}`, { ...estimator(coded) }] as const),
  ),
);
Deno.test("the pairs one by one give both estimates", () => {
  const lines = evePairLines(rows, evidence, coded);
  for (
    const [comparison, key] of [
      ["same shock", "linkages-kept-ties/within the same shock"],
      ["by ally", "linkages-kept-ties/by ally"],
    ] as const
  ) {
    const own = lines.filter((line) => line.comparison === comparison);
    const { estimate, units } = estimates.get(key)!;
    assertEquals(own.length, units);
    assertAlmostEquals(average(own.map(({ score }) => score)), estimate, 1e-12);
    for (const line of own) assertGreater(line.better_fate, line.worse_fate);
  }
});

Deno.test("years after shocks and others by ally give the ratio, and spans add up to all years", () => {
  const lines = investmentLines(dated);
  const byAlly = Map.groupBy(lines.filter(({ ally }) => ally !== "all"), ({ ally }) => ally);
  const strata = [...byAlly.values()].filter(([line]) => !line!.thin).map((own) => {
    const of = (span: string) => own.find((line) => line.span === span)!;
    return {
      exposed: of("after").ally_began,
      exposedTime: of("after").years,
      unexposed: of("other").ally_began,
      unexposedTime: of("other").years,
    };
  });
  assertAlmostEquals(
    ratioOfStrata(strata),
    estimates.get("invested-after-shock/")!.estimate,
    1e-12,
  );
  for (const [ally, own] of [...byAlly, ["all", lines.filter((line) => line.ally === "all")]]) {
    const sums = (["years", "ally_began", "us_began", "joint", "unclear"] as const).map((column) =>
      [true, false].map((stands) =>
        (own as typeof lines)
          .filter(({ span }) => ["after", "other", "shock"].includes(span) === stands)
          .reduce((sum, line) => sum + line[column], 0)
      )
    );
    for (const [compared, since] of sums) assertEquals(compared, since, `${ally}`);
  }
});

Deno.test("proposals one by one, by side and by depth give both estimates", () => {
  const lines = widerProposalLines(dated.proposals);
  const sides = proposalAnswerLines(dated.proposals);
  const count = (side: string) =>
    lines.filter((line) => line.security && line.side === side).length;
  assertEquals(
    sides.map(({ side, proposals }) => [side, proposals]),
    ["ally", "us", "joint", "other"].map((side) => [side, count(side)]),
  );
  for (const line of sides) {
    assertEquals(
      line.us_for + line.us_conditional + line.us_against + line.us_none,
      line.proposals,
    );
    assertEquals(
      line.allies_for + line.allies_split + line.allies_against + line.allies_none,
      line.proposals,
    );
    assertEquals(line.adopted + line.partly + line.failed + line.open, line.proposals);
  }
  const { estimate, units } = estimates.get("wider-from-allies/")!;
  assertEquals(count("ally") + count("us"), units);
  assertAlmostEquals(count("ally") / units, estimate, 1e-12);

  const byDepth = Map.groupBy(
    proposalsByDepthLines(evidence, coded).filter(({ ally, thin }) => ally !== "all" && !thin),
    ({ ally }) => ally,
  );
  const ratio = ratioOfStrata([...byDepth.values()].map(([shallow, deep]) => ({
    exposed: deep!.proposals,
    exposedTime: deep!.years,
    unexposed: shallow!.proposals,
    unexposedTime: shallow!.years,
  })));
  assertAlmostEquals(1 - ratio, estimates.get("wider-proposals-faded/")!.estimate, 1e-12);
});

Deno.test("events that are one proposal stand with it, each once", () => {
  const events = widerProposalLines(dated.proposals).flatMap((line) => line.events.split(";"));
  assertEquals(
    events.sort(),
    read("proposals").filter((row) => {
      const head = row["same_as"] === "" ? row["event_id"] : row["same_as"];
      return read("proposals").some((each) =>
        each["event_id"] === head && each["change"] === "wider"
      );
    }).map((row) => row["event_id"]!).sort(),
  );
});

Deno.test("the depth of a year is that of a naive reading of its last day", () => {
  const linkages = bilateralLinkages(read);
  for (const line of depthByYearLines(rows, dated)) {
    if (line.year % 6 !== 0) continue;
    const { ally, year, depth_read, depth_low, depth_high, institutions_low } = line;
    assertEquals(depth_low, depthOn(`${year}-12-31`, read, linkages, ally), `${ally} ${year}`);
    assertEquals(depth_high >= depth_low && depth_low >= institutions_low, true);
    const ofRead = linkages.filter((row) => row["evidence"] === "read");
    assertEquals(depth_read, depthOn(`${year}-12-31`, read, ofRead, ally), `${ally} ${year}`);
  }
});

Deno.test("the years of shallow and deep links are those that proposals are counted in", () => {
  const years = Map.groupBy(depthByYearLines(rows, dated), ({ ally }) => ally);
  for (const line of proposalsByDepthLines(evidence, coded)) {
    const own = years.get(line.ally);
    if (!own) continue;
    assertEquals(own.filter(({ links }) => links === line.links).length, line.years, line.ally);
    for (const { links, allied } of own) assertEquals(links !== null, allied);
  }
});

Deno.test("thin allies are those that a naive count finds", () => {
  const thin = thinAllyLines(rows, dated);
  const states = read("states").map((row) => row["state"]!);
  const coded = [...read("linkages"), ...read("shocks")]
    .flatMap((row) => [row["allies"] ?? row["ally"]!]);
  const named = states.filter((state) => coded.includes(state)).sort();
  assertEquals(
    thin.map(({ ally }) => ally).filter((ally) => named.includes(ally)),
    named.filter((ally) => isThin(read, ally)),
  );
  // An ally without any coded institution is thin too.
  for (const { ally, institutions, bilateral, shocks } of thin) {
    if (!named.includes(ally)) assertEquals([institutions, bilateral, shocks], [0, 0, 0], ally);
  }
});
