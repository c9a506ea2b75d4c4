/**
 * What issues say under one coding of their cells.
 *
 * @module
 */
import { medianOfCells } from "../coding/coded_cells.ts";
import type { ActorSalience, Bargaining, IssueCase } from "./issue_cases.ts";
import type { IssueValues } from "./models.ts";
import { nearness } from "./nearness.ts";

/** An issue's values. The models see all but the outcome and the gap. */
export interface CodedIssue extends IssueValues {
  outcome: number;
  /** How much more the allies care than the United States, -1 to 1; NaN where either is not known. */
  salienceGap: number;
}

/** Values of all issues, and the way to read them anew from changed cells. */
export interface CodedIssues {
  readonly values: readonly CodedIssue[];
  /** Reads every issue. */
  readonly readAll: (coded: Float64Array) => void;
  /** Reads one issue; saliences stay as last read, for they belong to all issues of an actor. */
  readonly readOne: (at: number, coded: Float64Array) => void;
  /** Reads the saliences of one actor in an episode, and of all issues that they bear on. */
  readonly readActor: (at: number, coded: Float64Array) => void;
}

/**
 * Makes the values of issues, once; reading them again overwrites them in place, so that thousands of
 * codings need no new tables.
 */
export function codedIssues({ issues, actors }: Bargaining): CodedIssues {
  const values = issues.map(emptyValues);
  const saliences = actors.map(emptySalience);
  const scratch = new Float64Array(Math.max(1, ...issues.map(({ openings }) => openings.length)));
  const readOne = (at: number, coded: Float64Array) => {
    const { openings, usAt, alliesAt, outcome, reference } = issues[at]!;
    const into = values[at]!;
    for (let each = 0; each < openings.length; each++) {
      into.openings[each] = medianOfCells(openings[each]!.positions, coded);
    }
    into.hub = usAt === -1 ? NaN : into.openings[usAt]!;
    into.ally = medianAt(alliesAt, into.openings, scratch);
    into.outcome = coded[outcome]!;
    into.reference = coded[reference]!;
  };
  const readSalience = (at: number) => {
    const { openings, usAt, alliesAt } = issues[at]!;
    const into = values[at]!;
    const ranks = (place: number) => {
      const salience = openings[place]!.salience;
      return salience === undefined ? NaN : saliences[salience.actor]!.ranks[salience.at]!;
    };
    for (let each = 0; each < openings.length; each++) {
      const salience = openings[each]!.salience;
      into.salience[each] = salience === undefined
        ? 1
        : saliences[salience.actor]!.relative[salience.at]!;
    }
    let known = 0;
    for (const place of alliesAt) {
      const rank = ranks(place);
      if (!Number.isNaN(rank)) scratch[known++] = rank;
    }
    const gap = usAt === -1 ? NaN : medianOf(scratch, known) - ranks(usAt);
    // Equal gaps of fractions must tie, whatever their last digits.
    into.salienceGap = Math.round(gap * 1e9) / 1e9;
  };
  const issuesOfActor = actors.map((): number[] => []);
  for (const [at, { openings }] of issues.entries()) {
    for (const { salience } of openings) if (salience) issuesOfActor[salience.actor]!.push(at);
  }
  return {
    values,
    readOne,
    readActor: (at, coded) => {
      fillSalience(actors[at]!, coded, saliences[at]!);
      for (const issue of issuesOfActor[at]!) readSalience(issue);
    },
    readAll: (coded) => {
      for (const [at, actor] of actors.entries()) fillSalience(actor, coded, saliences[at]!);
      for (let at = 0; at < issues.length; at++) {
        readOne(at, coded);
        readSalience(at);
      }
    },
  };
}

/**
 * How much better the allies do than the United States where no agreement is reached: nearness of the
 * reference point, -1 to 1.
 */
export function outsideOption({ reference, hub, ally }: CodedIssue): number {
  return nearness(reference, hub, ally);
}

function emptyValues({ openings }: IssueCase): CodedIssue {
  return {
    openings: new Float64Array(openings.length),
    power: Float64Array.from(openings, ({ power }) => power),
    salience: new Float64Array(openings.length).fill(1),
    hub: NaN,
    ally: NaN,
    reference: NaN,
    outcome: NaN,
    salienceGap: NaN,
  };
}

/** An actor's saliences in an episode. */
interface SalienceValues {
  /** As coded, 0 to 100. */
  readonly raw: Float64Array;
  /** Next to the mean of the actor's saliences in the episode: 1 is average. */
  readonly relative: Float64Array;
  /** Rank among them, 0 to 1, ties halfway; NaN where the actor has one only. */
  readonly ranks: Float64Array;
}

function emptySalience({ entries }: ActorSalience): SalienceValues {
  const list = () => new Float64Array(entries.length);
  return { raw: list(), relative: list(), ranks: list() };
}

function fillSalience({ entries }: ActorSalience, coded: Float64Array, into: SalienceValues) {
  const { raw, relative, ranks } = into;
  let sum = 0;
  for (let at = 0; at < entries.length; at++) {
    raw[at] = medianOfCells(entries[at]!, coded);
    sum += raw[at]!;
  }
  const mean = sum / entries.length;
  for (let at = 0; at < entries.length; at++) {
    relative[at] = mean === 0 ? 1 : raw[at]! / mean;
    ranks[at] = entries.length < 2 ? NaN : midRank(raw, at) / entries.length;
  }
}

/** How many values lie below one, ties and itself halfway. */
function midRank(values: Float64Array, at: number): number {
  let below = 0;
  for (let other = 0; other < values.length; other++) {
    if (values[other]! < values[at]!) below += 1;
    else if (values[other] === values[at]) below += 0.5;
  }
  return below;
}

function medianAt(places: readonly number[], values: Float64Array, scratch: Float64Array): number {
  for (let at = 0; at < places.length; at++) scratch[at] = values[places[at]!]!;
  return medianOf(scratch, places.length);
}

/** Median of the first `length` values, which it sorts; NaN of none. */
function medianOf(values: Float64Array, length: number): number {
  if (length === 0) return NaN;
  for (let at = 1; at < length; at++) {
    const value = values[at]!;
    let before = at - 1;
    while (before >= 0 && values[before]! > value) {
      values[before + 1] = values[before]!;
      before--;
    }
    values[before + 1] = value;
  }
  const middle = length >> 1;
  return length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
}
