/**
 * Who leaned to a bilateral tie, what allies put first, and how the United States moved.
 *
 * @module
 */
import {
  bilateralPlace,
  placesOf,
  widerPlaces,
  type WiderReading,
} from "../../measures/social_choice/breadths.ts";
import { forms } from "../../measures/social_choice/ballots.ts";
import type { DatedWords } from "../../measures/social_choice/dated_ballots.ts";
import { compares, datesSpoken, leanReader } from "../../measures/social_choice/dated_lean.ts";
import { firstShare } from "../../measures/social_choice/first_choices.ts";
import { formGap } from "../../measures/social_choice/form_gap.ts";
import { alliedBallotUnits, datedUnits, pairUnits, wordCells } from "../evidence/ballot_units.ts";
import type { AlliedBallot } from "../evidence/allied_ballots.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { SumStatistic } from "./statistic.ts";

/** The reading of wider forms that stands. */
export const standingWider: WiderReading = "trilateral counted as wider";

/** Greatest lean of a ballot in points. */
const most = 100;

/** Places of the forms that a lean rests on: on a ballot's own scale all of them. */
function formsOf(gapOf: typeof formGap, wider: readonly number[]): readonly number[] {
  return gapOf === formGap ? [bilateralPlace, ...wider] : [...forms.keys()];
}

/** Whether a ballot ranks the bilateral form and a wider one. */
export function ranksBoth(
  { ballots }: Evidence,
  episode: number,
  at: number,
  wider: readonly number[],
): boolean {
  const { cells } = ballots[episode]!;
  const ranks = (form: number) => cells[at * forms.length + form]!.length > 0;
  return ranks(bilateralPlace) && wider.some(ranks);
}

/** Places of the allied ballots that count, each choice once. */
export function countedAllied({ alliedBallots, ballots }: Evidence): number[] {
  return alliedBallots.flatMap(({ episode }, at) => ballots[episode]!.repeats === null ? [at] : []);
}

/** How leans are read. */
export interface LeanOptions {
  readonly reading?: WiderReading;
  /** In points, or on the ballot's own scale. */
  readonly gapOf?: typeof formGap;
  /** Which allied ballots count besides that each choice counts once. */
  readonly counts?: (ballot: AlliedBallot) => boolean;
}

/**
 * Mean over pairs of an ally and an episode of how much more the ally's ballot leans to the
 * bilateral form than the US one. Both must rank the bilateral form and a wider one.
 */
export function leanDifference(
  evidence: Evidence,
  { reading = standingWider, gapOf = formGap, counts = () => true }: LeanOptions = {},
): SumStatistic {
  const wider = widerPlaces[reading];
  const counted = countedAllied(evidence).filter((at) => counts(evidence.alliedBallots[at]!));
  const places = counted.filter((place) => {
    const { episode, at, usAt } = evidence.alliedBallots[place]!;
    return usAt !== -1 && ranksBoth(evidence, episode, at, wider) &&
      ranksBoth(evidence, episode, usAt, wider);
  });
  return {
    kind: "sum",
    units: pairUnits(evidence, places, formsOf(gapOf, wider)),
    range: [-2 * most, 2 * most],
    ...gapOf === formGap ? { slope: 1 } : {},
    missing: counted.length - places.length,
    measure: (coded, place, into) => {
      const { episode, at, usAt } = evidence.alliedBallots[place]!;
      const { intensity } = coded.ballots[episode]!;
      into[0] = gapOf(intensity, wider, at) - gapOf(intensity, wider, usAt);
      into[1] = 1;
    },
  };
}

/**
 * Share of allied ballots whose first choice is the bilateral form; a first place that several
 * forms share is split between them.
 *
 * @param counts which ballots count besides that each choice counts once
 */
export function bilateralFirst(
  evidence: Evidence,
  counts: (ballot: AlliedBallot) => boolean = () => true,
): SumStatistic {
  const places = countedAllied(evidence).filter((at) => counts(evidence.alliedBallots[at]!));
  return {
    kind: "sum",
    units: alliedBallotUnits(evidence, places),
    range: [0, 1],
    measure: (coded, place, into) => {
      const { episode, at } = evidence.alliedBallots[place]!;
      into[0] = firstShare(coded.ballots[episode]!.intensity, placesOf.bilateral, at);
      into[1] = 1;
    },
  };
}

/** Places of the US dated ballots that count, each choice once. */
export function countedWords({ usWords }: Evidence): number[] {
  return usWords.flatMap(({ repeats }, at) => repeats === null ? [at] : []);
}

/**
 * Share of episodes in which the best wider form beats the bilateral one on the US ballot by its
 * earliest dated word on each form; equal ones count half.
 */
export function beganWider(
  evidence: Evidence,
  reading: WiderReading = standingWider,
): SumStatistic {
  const wider = widerPlaces[reading];
  const counted = countedWords(evidence);
  const places = counted.filter((at) => compares(evidence.usWords[at]!, wider));
  const leanOf = leanReader();
  return {
    kind: "sum",
    units: datedUnits(
      evidence,
      places,
      (at) => wordCells(evidence.usWords[at]!, ["earliest"], formsOf(formGap, wider)),
    ),
    range: [0, 1],
    missing: counted.length - places.length,
    measure: ({ cells }, at, into) => {
      into[0] = (1 - Math.sign(leanOf(evidence.usWords[at]!.earliest, wider, cells))) / 2;
      into[1] = 1;
    },
  };
}

/** Whether words compare the bilateral form with wider ones and were spoken at two dates at least. */
export function canTurn(words: DatedWords, wider: readonly number[]): boolean {
  return compares(words, wider) && datesSpoken(words, wider) > 1;
}

/** Which words tell how the United States moved, and how leans are read. */
export interface TurnOptions extends Omit<LeanOptions, "counts"> {
  /** Whether words are compared with those of the same speaker only. */
  readonly bySpeaker?: boolean;
}

/**
 * Mean over episodes of the change of the US lean from its earliest to its latest dated word on
 * each form: positive where it turned to the bilateral form. By speaker, an episode's change is the
 * mean of those of its speakers.
 */
export function turnedToBilateral(
  evidence: Evidence,
  { reading = standingWider, gapOf = formGap, bySpeaker = false }: TurnOptions = {},
): SumStatistic {
  const wider = widerPlaces[reading];
  const voices = evidence.usWords.map((ballot) =>
    (bySpeaker ? ballot.speakers : [ballot]).filter((words) => canTurn(words, wider))
  );
  const spoken = countedWords(evidence).filter((at) =>
    datesSpoken(evidence.usWords[at]!, wider) > 1
  );
  const places = spoken.filter((at) => voices[at]!.length > 0);
  const leanOf = leanReader(gapOf);
  return {
    kind: "sum",
    units: datedUnits(
      evidence,
      places,
      (at) =>
        voices[at]!.flatMap((words) =>
          wordCells(words, ["earliest", "latest"], formsOf(gapOf, wider))
        ),
    ),
    range: [-2 * most, 2 * most],
    ...gapOf === formGap ? { slope: 1 } : {},
    missing: spoken.length - places.length,
    measure: ({ cells }, at, into) => {
      const own = voices[at]!;
      let change = 0;
      for (let each = 0; each < own.length; each++) {
        const { earliest, latest } = own[each]!;
        change += leanOf(latest, wider, cells) - leanOf(earliest, wider, cells);
      }
      into[0] = change / own.length;
      into[1] = 1;
    },
  };
}
