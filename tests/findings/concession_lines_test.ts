import { assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { concessionLines } from "../../pipeline/findings/tables/concessions.ts";
import { rowsOf } from "./made_evidence.ts";

Deno.test("an issue races where both sides opened and the power of every state that did is known", () => {
  const rows = rowsOf([
    { outcome: 50, openings: { USA: 0, AUS: 100 } },
    // Nobody knows the power of Japan, nor of Britain, which is no ally here.
    { outcome: 50, openings: { USA: 0, AUS: 100, JPN: 90 } },
    { outcome: 50, openings: { USA: 0, AUS: 100, GBR: 90 }, others: ["GBR"] },
    // One side only.
    { outcome: 50, openings: { AUS: 100 } },
    { outcome: 50, openings: { USA: 100 } },
  ]);
  const evidence = evidenceOf({
    ...rows,
    capabilities: rows.capabilities.filter(({ state }) => state === "USA" || state === "AUS"),
  });
  const lines = concessionLines(evidence, codedEvidence(evidence));
  assertEquals(
    lines.map(({ issue, status, in_race }) => [issue, status, in_race]),
    [
      ["0", "contested", true],
      ["1", "contested", false],
      ["2", "contested", false],
      ["3", "no US opening", false],
      ["4", "no ally opening", false],
    ],
  );
});
