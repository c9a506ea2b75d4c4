/**
 * Rows of the figure of who wanted a binding SEATO: openings, with the numbers of their speakers.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { BindingSpeakerLine } from "../../tables/derived/findings/binding_speakers.ts";
import { picked } from "../draw/picked.ts";
import { issueKey, stateNames } from "../draw/reader_names.ts";
import { median } from "../../base/inference/median.ts";

/**
 * An opening, from 0, the loosest, to 100, the most binding, with what the openings of its speaker
 * come to; what compares it with the United States is empty of these.
 */
export type WantedRow = ReturnType<typeof wantedRows>[number];

/** The openings of each speaker, in the order of the speakers. */
export function wantedRows(read: ReadTable) {
  const openings = read(describedFindings.bindingOpenings);
  const speakers = read(describedFindings.bindingSpeakers);
  const nameOf = stateNames(read);
  const byUs = new Map(
    openings.filter(({ group }) => group === "us").map((line) => [issueKey(line), line.opening]),
  );
  return speakers.flatMap((line) => {
    const own = openings.filter(({ speaker }) => speaker === line.speaker);
    const numbers = speakerNumbers(line, own.flatMap((each) => byUs.get(issueKey(each)) ?? []));
    return own.map((each) => ({
      ...{ speaker: line.speaker, name: nameOf(line.state), group: line.group },
      ...picked(each, ["episode", "issue", "opening"]),
      us_opening: byUs.get(issueKey(each)) ?? null,
      ...picked(each, ["outcome", "stage", "evidence", "outcome_evidence", "reported"]),
      ...numbers,
    }));
  });
}

/** @param shared openings of the United States on those of the issues that it spoke on */
function speakerNumbers(line: BindingSpeakerLine, shared: readonly number[]) {
  const compared = line.shared > 0;
  return {
    ...picked(line, ["issues", "median_opening"]),
    us_median: compared ? median(shared) : null,
    median_outcome: line.median_outcome,
    looser: compared ? line.looser : null,
    alike: compared ? line.shared - line.looser - line.tighter : null,
    tighter: compared ? line.tighter : null,
    ...picked(line, ["shared_distance", "us_distance", "nearest", "nearest_by_chance"]),
  };
}
