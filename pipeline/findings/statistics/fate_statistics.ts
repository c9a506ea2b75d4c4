/**
 * Whether ties with deeper links came through shocks better: within the same shock, and by ally.
 *
 * @module
 */
import { exchangedFates } from "../../measures/persistence/fate_exchanges.ts";
import { type FateGroup, fatePairs } from "../../measures/persistence/fate_pairs.ts";
import type { LinkReading } from "../evidence/dated_ties.ts";
import type { EveCase } from "../evidence/tie_cases.ts";
import { depthStanding, type Weigh } from "./depth_standing.ts";
import type { Attainable, WholeStatistic } from "./statistic.ts";

/** How links on the eve are counted. */
export interface EveChoices {
  /** Which links count; those of two parties unless told otherwise. */
  readonly links?: LinkReading;
  /** What an institution adds by its depth; the depth itself unless told otherwise. */
  readonly weigh?: Weigh;
  /** Whether allies with few coded institutions are let in. */
  readonly thin?: boolean;
}

/**
 * Share of pairs of allies struck by the same shock, whose ties fared differently, in which the one
 * with the deeper links on the eve fared better.
 */
export function betterWithinShock(
  eves: readonly EveCase[],
  choices: EveChoices = {},
): WholeStatistic {
  const groups = [...Map.groupBy(counted(eves, choices), ({ shock }) => shock).values()]
    .map((own) => ({ own, group: emptyGroup(own.length) }));
  const depthOf = depthsBy(choices);
  return ofGroups(
    groups.flatMap(({ own }) => own),
    groups.map(({ group }) => group),
    (cells) => {
      for (const { own, group } of groups) {
        for (const [at, eve] of own.entries()) {
          group.depths[at] = depthOf(eve, cells);
          group.fates[at] = cells[eve.followed]!;
        }
      }
    },
    choices,
    "fates within shocks",
  );
}

/** The same for pairs of allies, each with the means over its shocks. */
export function betterByAlly(
  eves: readonly EveCase[],
  choices: EveChoices = {},
): WholeStatistic {
  const allies = [...Map.groupBy(counted(eves, choices), ({ ally }) => ally).values()];
  const group = emptyGroup(allies.length);
  const depthOf = depthsBy(choices);
  return ofGroups(
    allies.flat(),
    [group],
    (cells) => {
      for (const [at, own] of allies.entries()) {
        let depth = 0;
        let fate = 0;
        for (const eve of own) {
          depth += depthOf(eve, cells);
          fate += cells[eve.followed]!;
        }
        group.depths[at] = depth / own.length;
        group.fates[at] = fate / own.length;
      }
    },
    choices,
    "fates between allies",
  );
}

function counted(eves: readonly EveCase[], { thin = false }: EveChoices): EveCase[] {
  return eves.filter((eve) => thin || !eve.thin);
}

function depthsBy({ links = "bilateral", weigh }: EveChoices) {
  return ({ standing }: EveCase, cells: Float64Array) =>
    depthStanding(standing[links], cells, weigh);
}

function emptyGroup(members: number): FateGroup {
  return { depths: new Float64Array(members), fates: new Float64Array(members) };
}

function ofGroups(
  eves: readonly EveCase[],
  groups: readonly FateGroup[],
  read: (cells: Float64Array) => void,
  { links = "bilateral" }: EveChoices,
  exchanged: string,
): WholeStatistic {
  return {
    kind: "whole",
    cells: [
      ...new Set(eves.flatMap(({ followed, standing }) => [followed, ...standing[links].flat()])),
    ],
    take: ({ cells }) => {
      read(cells);
      const { share, pairs } = fatePairs(groups);
      return { estimate: share, units: pairs };
    },
    test: ({ cells }) => {
      read(cells);
      const { p, smallestP, exact } = exchangedFates(groups);
      return {
        p,
        smallestP,
        by: `${exact ? "all" : "drawn"} exchanges of ${exchanged}, one-sided`,
      };
    },
    attainable: ({ cells }) => {
      read(cells);
      return attainableShare(groups);
    },
  };
}

/**
 * What any fates could give, depths as coded: all or nothing as soon as two who are compared have
 * unlike depths, else one half.
 */
function attainableShare(groups: readonly FateGroup[]): Attainable {
  const compared = groups.filter(({ depths }) => depths.length > 1);
  if (compared.length === 0) return [NaN, NaN];
  const differ = compared.some(({ depths }) => depths.some((depth) => depth !== depths[0]));
  return differ ? [0, 1] : [0.5, 0.5];
}
