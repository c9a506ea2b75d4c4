/**
 * All tables of the race of models, of made evidence.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "../../pipeline/findings/evidence/evidence.ts";
import { fieldOf } from "../../pipeline/findings/tables/model_field.ts";
import { pairLines } from "../../pipeline/findings/tables/model_pairs.ts";
import { predictionLines, raceLines } from "../../pipeline/findings/tables/model_race.ts";

/** Predictions, race and pairs, openings read as the earliest word. */
export function raceTables(evidence: Evidence, coded: CodedEvidence) {
  const field = fieldOf(evidence, coded, "earliest");
  return {
    predictions: predictionLines(field),
    race: raceLines(field),
    pairs: pairLines(evidence, coded).filter(({ reading }) => reading === "earliest"),
  };
}
