/**
 * The US ballot by its earliest and by its latest dated words, episode by episode.
 *
 * @module
 */
import type { UsBallotLine } from "../../tables/derived/findings/us_ballots.ts";
import { medianOfFew } from "../../base/inference/median.ts";
import { forms } from "../../measures/social_choice/ballots.ts";
import { bilateralPlace, widerPlaces } from "../../measures/social_choice/breadths.ts";
import type { DatedBallot, FormWords } from "../../measures/social_choice/dated_ballots.ts";
import { datesSpoken } from "../../measures/social_choice/dated_lean.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { weakestGrade } from "../evidence/weakest_grade.ts";
import { standingWider } from "../statistics/premise_statistics.ts";

const wider = widerPlaces[standingWider];

/** Every episode in which the United States said something dated, in the order of episodes. */
export function usBallotLines({ usWords }: Evidence, { cells }: CodedEvidence): UsBallotLine[] {
  return usWords.map((ballot): UsBallotLine => {
    const earliest = atEnd(ballot.earliest, cells);
    const latest = atEnd(ballot.latest, cells);
    const dates = datesSpoken(ballot, wider);
    const noStart = whyNoStart(ballot);
    const noChange = noStart ?? (dates < 2 ? "words of one date only" : null);
    return {
      episode: ballot.episode,
      earliest_bilateral: earliest.bilateral,
      earliest_bilateral_dates: earliest.bilateralDates,
      earliest_wider: earliest.wider,
      earliest_wider_forms: earliest.widerForms,
      earliest_wider_dates: earliest.widerDates,
      earliest_lean: earliest.lean,
      earliest_evidence: earliest.evidence,
      latest_bilateral: latest.bilateral,
      latest_bilateral_dates: latest.bilateralDates,
      latest_wider: latest.wider,
      latest_wider_forms: latest.widerForms,
      latest_wider_dates: latest.widerDates,
      latest_lean: latest.lean,
      latest_evidence: latest.evidence,
      change: noChange === null ? latest.lean - earliest.lean : NaN,
      dates,
      no_start: noStart,
      no_change: noChange,
    };
  });
}

/** What the words at one end of a negotiation say. */
function atEnd(words: readonly FormWords[], cells: Float64Array) {
  const worths = words.map((of) => medianOfFew(cells, of.cells));
  const spoken = wider.filter((form) => !Number.isNaN(worths[form]!));
  const most = spoken.length === 0 ? NaN : Math.max(...spoken.map((form) => worths[form]!));
  const best = spoken.filter((form) => worths[form] === most);
  const bilateral = words[bilateralPlace]!.rows;
  const behind = spoken.flatMap((form) => words[form]!.rows);
  return {
    bilateral: worths[bilateralPlace]!,
    bilateralDates: datesOf([words[bilateralPlace]!]),
    wider: most,
    widerForms: best.map((form) => forms[form]!).join(";"),
    widerDates: datesOf(best.map((form) => words[form]!)),
    lean: worths[bilateralPlace]! - most,
    evidence: bilateral.length === 0 || behind.length === 0
      ? null
      : weakestGrade([...bilateral, ...behind]),
  };
}

function datesOf(words: readonly FormWords[]): string {
  return [...new Set(words.flatMap(({ rows }) => rows.map(({ date }) => date!)))].sort().join(";");
}

function whyNoStart({ repeats, days }: DatedBallot): UsBallotLine["no_start"] {
  return repeats !== null
    ? "repeats the ballots of another episode"
    : days[bilateralPlace]!.length === 0
    ? "no dated word on the bilateral form"
    : wider.every((form) => days[form]!.length === 0)
    ? "no dated word on a wider form"
    : null;
}
