/**
 * What came of each of many damages, with as few checks as can be.
 *
 * @module
 */
import type { CleanedFiles } from "../../../clean/clean_files.ts";
import type { Damage, Kind } from "../damage/damage.ts";
import type { CheckDamaged } from "./damaged_folder.ts";
import { type Outcome, sameTables, toldOf } from "./outcome.ts";

/** A damage of a kind, with what came of it. */
export interface Tried {
  readonly kind: Kind;
  readonly damage: Damage;
  readonly outcome: Outcome;
  /** What the program said where it failed. */
  readonly fault?: string;
}

/** A damage of a kind. */
export type Planned = Pick<Tried, "kind" | "damage">;

/**
 * Checks damages together: each must be told of at its own place. Those that are not are checked
 * anew without the others, then in halves, until each stands alone or nothing more is to be said. A
 * row that only names the damage may name another of the same lot: that counts where the damage stands
 * alone, or where it need not be caught.
 *
 * @param sound what the check of undamaged sheets gives
 */
export function settled(
  planned: readonly Planned[],
  check: CheckDamaged,
  sound: CleanedFiles,
): Tried[] {
  if (planned.length === 0) return [];
  const found = attempt(planned.map(({ damage }) => damage), check);
  if ("fault" in found) {
    const [one] = planned;
    return planned.length === 1
      ? [{ ...one!, outcome: "crashed", fault: found.fault }]
      : inHalves(planned, check, sound);
  }
  const { cleaned } = found;
  const told: Tried[] = [];
  const left: Planned[] = [];
  for (const plan of planned) {
    const outcome = toldOf(plan.damage, cleaned);
    const isSure = outcome !== "where named" || planned.length === 1 || isOpen(plan);
    if (outcome && isSure) told.push({ ...plan, outcome });
    else left.push(plan);
  }
  if (told.length > 0) return [...told, ...settled(left, check, sound)];
  const quiet = cleaned.problems.length + cleaned.warnings.length === 0;
  if (quiet && (planned.length === 1 || sameTables(cleaned, sound))) {
    const unchanged = sameTables(cleaned, sound);
    return planned.map((plan) => ({
      ...plan,
      outcome: isNoted(plan.damage, cleaned) ? "noted" : unchanged ? "unchanged" : "silent",
    }));
  }
  if (planned.length === 1) return [{ ...planned[0]!, outcome: "elsewhere" }];
  // Where nothing could tell a damage from sound data, it is of no account what it changes.
  if (quiet && planned.every(isOpen)) {
    return planned.map((plan) => ({ ...plan, outcome: "silent" }));
  }
  return inHalves(planned, check, sound);
}

function isOpen({ kind }: Planned): boolean {
  return kind.expects === "open";
}

function inHalves(planned: readonly Planned[], check: CheckDamaged, sound: CleanedFiles): Tried[] {
  const middle = Math.ceil(planned.length / 2);
  return [planned.slice(0, middle), planned.slice(middle)]
    .flatMap((half) => settled(half, check, sound));
}

function attempt(
  damages: readonly Damage[],
  check: CheckDamaged,
): { readonly cleaned: CleanedFiles } | { readonly fault: string } {
  try {
    return { cleaned: check(damages) };
  } catch (error) {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function isNoted({ file }: Damage, { notes }: CleanedFiles): boolean {
  return notes.some((note) => note.file === file || note.says.includes(file));
}
