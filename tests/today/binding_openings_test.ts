import { pinned } from "./pinned.ts";
import { assert, assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { bindingOpeningLines } from "../../pipeline/findings/tables/binding_openings.ts";
import { bindingSpeakerLines } from "../../pipeline/findings/tables/binding_speakers.ts";
import { cleanTableNames, readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { hub } from "../../pipeline/tables/states.ts";

const rows = readCleanRows(
  cleanTableNames,
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);
const readBy = (reading: "earliest" | "military") => {
  const evidence = evidenceOf(rows, { earliest: reading, coded: reading });
  return { evidence, coded: codedEvidence(evidence) };
};
const leading = readBy("earliest");
const military = readBy("military");
const real = bindingOpeningLines(leading, military, rows);

pinned(
  "the North Atlantic allies who spoke are Britain and France, as docs/methods.md says",
  () => {
    const states = real.flatMap(({ group, state }) => group === "north-atlantic" ? [state] : []);
    assertEquals([...new Set(states)].sort(), ["FRA", "GBR"]);
  },
);

pinned("lines tell what the sheets say", () => {
  const of = (issue: string, speaker: string) =>
    real.find((line) => line.issue === issue && line.speaker === speaker)!;
  // The Chiefs wanted the whole Western Pacific, the Secretary a line: FRUS 1952-54 XII/1 doc. 242.
  assertEquals(of("area_hongkong_taiwan", "USA military").opening, 80);
  assertEquals(of("area_hongkong_taiwan", "USA").opening, 10);
  assertEquals(of("communist_qualifier", "PAK").reported, true);
  assertEquals(of("communist_qualifier", "PHL").reported, false);
  // Canberra and Menzies in one month: two rows make one opening, their median.
  assertEquals(of("force_commitment", "AUS").rows.split(";").length, 2);
});

pinned("the real speakers: every ally more often tighter than the hub than looser", () => {
  const made = bindingSpeakerLines(real);
  assertEquals(made[0]!.speaker, hub);
  for (const each of made.filter(({ group }) => group !== "us" && group !== "us-military")) {
    assert(each.tighter > each.looser, each.speaker);
  }
  assertEquals(made.reduce((sum, { issues }) => sum + issues, 0), real.length);
});
