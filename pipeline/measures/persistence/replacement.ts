/**
 * Whether a linkage that ended was replaced by another.
 *
 * @module
 */
import { dayBounds } from "../../base/dates/edtf.ts";
import { allyOf, type Linkage } from "./ally_linkages.ts";

/**
 * Years before and after an end within which a new linkage counts as a replacement. A successor may
 * be built up beside the old institution or take some years to agree on; five leave room for
 * either, and half the ten years for which a tie is watched after a shock. Over longer spans a new
 * linkage of a busy domain would turn up by chance. The number is a convention fixed by hand, and
 * no claim rests on it.
 */
export const replacementYears = 5;

/**
 * Whether another came: surely, possibly (a date is vague, or a linkage without a start is of the
 * domain), not at all, or not to be told, because the end has no date.
 */
export type Replacement = "surely" | "possibly" | "no" | "undated";

/** A linkage that ended. */
export interface EndedLinkage {
  readonly linkage: string;
  readonly ally: string;
  readonly domain: Linkage["domain"];
  /** EDTF; `null` where only the reason of the end is known. */
  readonly ended: string | null;
  /** Another linkage was established within the years around the end and outlived it. */
  readonly replaced: Replacement;
  /** The same without asking whether the other outlived it, as when a whole organisation ends. */
  readonly another: Replacement;
}

/**
 * Every linkage that has an end date or an end reason: whether another linkage of the same ally and
 * domain was established at most {@linkcode replacementYears} years before or after its end. What
 * the reason says ("replaced by …") is not read; a replacement in another domain is none here.
 */
export function endedLinkages(linkages: readonly Linkage[]): EndedLinkage[] {
  return linkages.filter(({ ended, end_reason: reason }) => ended !== null || reason !== null)
    .map((linkage) => {
      const others = linkages.filter((other) =>
        other !== linkage && other.domain === linkage.domain && allyOf(other) === allyOf(linkage)
      );
      const found = others.map((other) => ({
        near: establishedNear(linkage, other),
        outlives: outlives(linkage, other),
      }));
      return {
        linkage: linkage.linkage_id,
        ally: allyOf(linkage),
        domain: linkage.domain,
        ended: linkage.ended,
        replaced: verdict(linkage, found.map(({ near, outlives }) => lesser(near, outlives))),
        another: verdict(linkage, found.map(({ near }) => near)),
      };
    });
}

type Answer = Exclude<Replacement, "undated">;

function verdict({ ended }: Linkage, answers: readonly Answer[]): Replacement {
  if (ended === null) return "undated";
  if (answers.includes("surely")) return "surely";
  return answers.includes("possibly") ? "possibly" : "no";
}

function lesser(a: Answer, b: Answer): Answer {
  if (a === "no" || b === "no") return "no";
  return a === "possibly" || b === "possibly" ? "possibly" : "surely";
}

function establishedNear({ ended }: Linkage, { established }: Linkage): Answer {
  const end = dayBounds(ended ?? "");
  const start = dayBounds(established ?? "");
  if (!end.earliest || !end.latest || !start.earliest || !start.latest) return "possibly";
  const within = (from: string, to: string) => start.earliest! >= from && start.latest! <= to;
  if (
    within(shifted(end.latest, -replacementYears), shifted(end.earliest, replacementYears))
  ) return "surely";
  return start.latest < shifted(end.earliest, -replacementYears) ||
      start.earliest > shifted(end.latest, replacementYears)
    ? "no"
    : "possibly";
}

/** Whether the other one stood after the linkage had ended. */
function outlives({ ended }: Linkage, other: Linkage): Answer {
  if (other.ended === null) return other.end_reason === null ? "surely" : "possibly";
  const end = dayBounds(ended ?? "");
  const others = dayBounds(other.ended);
  if (!end.earliest || !end.latest || !others.earliest || !others.latest) return "possibly";
  // The same text is the same day, however vague.
  if (other.ended === ended || others.latest <= end.earliest) return "no";
  return others.earliest > end.latest ? "surely" : "possibly";
}

/**
 * A day so many years later; 29 February may give a day that does not exist, which still compares.
 */
function shifted(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
