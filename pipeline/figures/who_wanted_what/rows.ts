/**
 * Rows of the figure of who wanted a binding SEATO: openings, with the numbers of their speakers.
 *
 * @module
 */
import type { BindingOpeningLine } from "../../tables/derived/findings/binding_openings.ts";
import type { BindingSpeakerLine } from "../../tables/derived/findings/binding_speakers.ts";
import { issueKey } from "../draw/reader_names.ts";
import { median } from "../../base/inference/median.ts";

/** What the openings of a speaker come to; what compares it with the US is empty of the US. */
export type Speaker =
  & Pick<BindingSpeakerLine, "speaker" | "group" | "issues" | "median_opening" | "median_outcome">
  & Pick<BindingSpeakerLine, "shared_distance" | "us_distance" | "nearest" | "nearest_by_chance">
  & {
    readonly name: string;
    /** Median opening of the United States on those of the speaker's issues that it spoke on. */
    readonly us_median: number | null;
    /** Of the issues that both spoke on, those on which it opened looser, alike and tighter. */
    readonly looser: number | null;
    readonly alike: number | null;
    readonly tighter: number | null;
  };

/** An opening; points run from 0, the loosest, to 100, the most binding. */
export type WantedRow =
  & Pick<BindingOpeningLine, "episode" | "issue" | "opening" | "evidence" | "reported">
  & Pick<BindingOpeningLine, "outcome" | "outcome_evidence">
  & { readonly us_opening: number | null }
  & Speaker;

/**
 * The openings of each speaker, in the order of the speakers.
 *
 * @param nameOf name of a state
 */
export function wantedRows(
  openings: readonly BindingOpeningLine[],
  speakers: readonly BindingSpeakerLine[],
  nameOf: (state: string) => string,
): WantedRow[] {
  const byUs = new Map(
    openings.filter(({ group }) => group === "us").map((line) => [issueKey(line), line.opening]),
  );
  return speakers.flatMap((line) => {
    const own = openings.filter(({ speaker }) => speaker === line.speaker);
    const numbers = speakerNumbers(line, own.flatMap((each) => byUs.get(issueKey(each)) ?? []));
    return own.map((
      { episode, issue, opening, outcome, evidence, outcome_evidence, reported },
    ) => ({
      ...{ speaker: line.speaker, name: nameOf(line.state), group: line.group, episode, issue },
      ...{ opening, us_opening: byUs.get(issueKey({ episode, issue })) ?? null, outcome },
      ...{ evidence, outcome_evidence, reported, ...numbers },
    }));
  });
}

function speakerNumbers(line: BindingSpeakerLine, shared: readonly number[]) {
  const { issues, median_opening, median_outcome, looser, tighter } = line;
  const compared = line.shared > 0;
  return {
    ...{ issues, median_opening, us_median: compared ? median(shared) : null, median_outcome },
    looser: compared ? looser : null,
    alike: compared ? line.shared - looser - tighter : null,
    tighter: compared ? tighter : null,
    ...{ shared_distance: line.shared_distance, us_distance: line.us_distance },
    ...{ nearest: line.nearest, nearest_by_chance: line.nearest_by_chance },
  };
}
