/**
 * What issues say under one coding of their cells.
 *
 * @module
 */
import { medianOfFew } from "../../base/inference/median.ts";
import type { ActorSalience } from "./actor_saliences.ts";
import type { Bargaining, IssueCase } from "./issue_cases.ts";
import { midRank } from "./mid_rank.ts";
import type { IssueValues } from "./models.ts";
import { nearness } from "./nearness.ts";

/** An issue's values. The models see all but the outcome and the gap. */
export interface CodedIssue extends IssueValues {
  outcome: number;
  /**
   * How much more the allies care than the United States, -1 to 1; NaN where either is not known.
   */
  salienceGap: number;
}

/** Values of all issues, and the way to read them anew from changed cells. */
export interface CodedIssues {
  readonly values: readonly CodedIssue[];
  /** Reads every issue. */
  readonly readAll: (coded: Float64Array) => void;
  /** Reads the issues that were not known. */
  readonly readUnknown: (coded: Float64Array) => void;
  /** Reads one issue; saliences stay as last read, for they belong to all issues of an actor. */
  readonly readOne: (at: number, coded: Float64Array) => void;
  /** Reads the saliences of one actor in an episode, and of all issues that they bear on. */
  readonly readActor: (at: number, coded: Float64Array) => void;
  /** Makes the function that does so for several actors, and reads each issue once. */
  readonly actorsReader: (actors: Int32Array) => (coded: Float64Array) => void;
}

/**
 * Makes the values of issues, once; reading them again overwrites them in place, so that thousands
 * of codings need no new tables.
 *
 * @param known values that were read before; they are shared with whoever read them
 */
export function codedIssues(
  { issues, actors }: Bargaining,
  known: ReadonlyMap<IssueCase, CodedIssue> = new Map(),
): CodedIssues {
  const values = issues.map((issue) => known.get(issue) ?? emptyValues(issue));
  const saliences = actors.map(emptySalience);
  const placeOf = new Map(actors.map((actor, at) => [actor, at]));
  const saliencesOf = issues.map(({ openings }) =>
    openings.map(({ salience }) => salience && saliences[placeOf.get(salience.actor)!]!)
  );
  const ranks = issues.map(({ openings }) => new Float64Array(openings.length));
  const rankedAllies = issues.map(({ openings, alliesAt }) =>
    alliesAt.filter((place) => {
      const salience = openings[place]!.salience;
      return salience !== undefined && hasRanks(salience.actor);
    })
  );
  // Most openings rest on one row, whose cell is read straight; -1 stands for several.
  const onlyCells = issues.map(({ openings }) =>
    Int32Array.from(openings, ({ positions }) => positions.length === 1 ? positions[0]! : -1)
  );
  const readOne = (at: number, coded: Float64Array) => {
    const { openings, usAt, alliesAt, outcome, reference } = issues[at]!;
    const into = values[at]!;
    const only = onlyCells[at]!;
    for (let each = 0; each < only.length; each++) {
      const cell = only[each]!;
      into.openings[each] = cell === -1
        ? medianOfFew(coded, openings[each]!.positions)
        : coded[cell]!;
    }
    into.hub = usAt === -1 ? NaN : into.openings[usAt]!;
    into.ally = medianOfFew(into.openings, alliesAt);
    into.outcome = coded[outcome]!;
    into.reference = coded[reference]!;
  };
  const readSalience = (at: number) => {
    const { openings, usAt } = issues[at]!;
    const into = values[at]!;
    const rank = ranks[at]!;
    const ofActors = saliencesOf[at]!;
    for (let each = 0; each < openings.length; each++) {
      const salience = openings[each]!.salience;
      const ofActor = ofActors[each];
      into.salience[each] = salience && ofActor ? ofActor.relative[salience.at]! : 1;
      rank[each] = salience && ofActor ? ofActor.ranks[salience.at]! : NaN;
    }
    const gap = usAt === -1 ? NaN : medianOfFew(rank, rankedAllies[at]!) - rank[usAt]!;
    // Equal gaps of fractions must tie, whatever their last digits.
    into.salienceGap = Math.round(gap * 1e9) / 1e9;
  };
  const issuesOfActor = actors.map((): number[] => []);
  for (const [at, { openings }] of issues.entries()) {
    for (const { salience } of openings) {
      if (salience) issuesOfActor[placeOf.get(salience.actor)!]!.push(at);
    }
  }
  return {
    values,
    readOne,
    readActor: (at, coded) => {
      fillSalience(actors[at]!, coded, saliences[at]!);
      for (const issue of issuesOfActor[at]!) readSalience(issue);
    },
    actorsReader: (some) => {
      const borneOn = Int32Array.from(new Set([...some].flatMap((at) => issuesOfActor[at]!)));
      return (coded) => {
        for (const at of some) fillSalience(actors[at]!, coded, saliences[at]!);
        for (const issue of borneOn) readSalience(issue);
      };
    },
    readUnknown: (coded) => {
      const unknown = [...issues.keys()].filter((at) => !known.has(issues[at]!));
      const own = new Set(
        unknown.flatMap((at) =>
          issues[at]!.openings.flatMap(({ salience }) => salience?.actor ?? [])
        ),
      );
      for (const actor of own) fillSalience(actor, coded, saliences[placeOf.get(actor)!]!);
      for (const at of unknown) {
        readOne(at, coded);
        readSalience(at);
      }
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
 * How much better the allies do than the United States where no agreement is reached: nearness of
 * the reference point, -1 to 1.
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

/** One salience alone ranks neither high nor low. */
function hasRanks({ entries }: ActorSalience): boolean {
  return entries.length > 1;
}

function fillSalience(actor: ActorSalience, coded: Float64Array, into: SalienceValues) {
  const { entries } = actor;
  const ranked = hasRanks(actor);
  const { raw, relative, ranks } = into;
  let sum = 0;
  for (let at = 0; at < entries.length; at++) {
    raw[at] = medianOfFew(coded, entries[at]!);
    sum += raw[at]!;
  }
  const mean = sum / entries.length;
  for (let at = 0; at < entries.length; at++) {
    relative[at] = mean === 0 ? 1 : raw[at]! / mean;
    ranks[at] = ranked ? midRank(raw, at) : NaN;
  }
}
