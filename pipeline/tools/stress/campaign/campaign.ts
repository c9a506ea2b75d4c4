/**
 * Seeded damages of all kinds, and what came of them.
 *
 * @module
 */
import { type Random, seeded } from "../../../base/inference/random.ts";
import type { Change, Damage, Kind } from "../damage/damage.ts";
import type { Ground, GroundSheet } from "../damage/ground.ts";
import { shuffled, turned } from "../damage/pick.ts";
import { damagedChecker } from "./damaged_folder.ts";
import { type Planned, settled, type Tried } from "./settle.ts";

/** Damages that are checked together at most, each to rows or sheets of its own. */
const together = { cell: 500, file: 150, folder: 1 } as const;

/**
 * Tries damages without end, some at a time; every kind comes as often as the others, as far as
 * sheets have what it damages. The same seed and sheets give the same damages on every machine.
 *
 * @param kinds kinds to try
 * @param times how often each kind is tried before the next round
 * @param seed a whole number from 0 to 2^32 - 1
 */
export function* campaign(
  ground: Ground,
  kinds: readonly Kind[],
  times: number,
  seed: number,
): Generator<readonly Tried[], never> {
  const random = seeded(seed);
  const check = damagedChecker(ground);
  const groups = [...Map.groupBy(kinds, groupOf).values()];
  for (;;) {
    for (const group of groups) {
      const mixed = shuffled(random, Array.from({ length: times }, () => group).flat());
      const most = together[mixed[0]!.level];
      for (let from = 0; from < mixed.length; from += most) {
        const planned = plan(mixed.slice(from, from + most), ground, random);
        yield settled(planned, check, ground.cleaned);
      }
    }
  }
}

/** Kinds that stop the reading of files are tried apart from the others, and so are those left open. */
function groupOf({ level, expects }: Kind): string {
  return `${level} ${expects}`;
}

/** A damage of each kind, each to rows or sheets that no other touches. */
function plan(kinds: readonly Kind[], ground: Ground, random: Random): Planned[] {
  const taken = new Set<string>();
  return kinds.flatMap((kind) => {
    const free = ground.sheets.filter(({ file }) => !taken.has(file.path));
    const damage = firstDamage(kind, turned(random, free), ground, random);
    const places = damage?.changes.map(placeOf) ?? [];
    if (!damage || places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    return [{ kind, damage }];
  });
}

function placeOf(change: Change): string {
  return "line" in change ? `${change.path}:${change.line}` : change.path;
}

function firstDamage(
  kind: Kind,
  sheets: readonly GroundSheet[],
  ground: Ground,
  random: Random,
): Damage | undefined {
  for (const sheet of sheets) {
    const damage = kind.damage(sheet, random, ground);
    if (damage) return damage;
  }
  return undefined;
}
