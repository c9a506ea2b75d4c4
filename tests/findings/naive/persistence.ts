/**
 * Chains of commitments, and linkages on the eves of shocks, once more.
 *
 * @module
 */
import { average, firstDay, readTexts } from "./read_tables.ts";

type Texts = Readonly<Record<string, string>>;

const table = (name: string): Texts[] => readTexts(`data-clean/tables/${name}.csv`);

/** Later than all days. */
const never = "9999-12-31";

/** The last day that a date allows; `never` where that is open, unknown or not given. */
export function lastOf(date: string): string {
  const end = date.split("/").at(-1)!;
  if (end === "" || end === ".." || end.startsWith("X")) return never;
  const [year = "", month = "12", day] = end.split("-");
  // The day before the first of the next month.
  return day ? end : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A chain of commitments: years from its latest start to its earliest end. */
export interface Lifetime {
  readonly first: string;
  readonly multilateral: boolean;
  readonly years: number;
  readonly ended: boolean;
}

/** The chains of the Asia-Pacific, followed from treaty to treaty. */
export function lifetimesOf(reading: "treaty" | "organisation"): Lifetime[] {
  const seen = "2025-12-31";
  const treaties = new Map(table("treaties").map((row) => [row["treaty_id"]!, row]));
  const commitments = new Map(
    table("commitments").filter((row) => row["class"] === "A" || row["class"] === "B")
      .map((row) => [row["treaty_id"]!, row]),
  );
  const lastOfChain = (id: string): string => {
    const next = commitments.get(id)!["successor"]!;
    return commitments.has(next) ? lastOfChain(next) : id;
  };
  const startOf = (id: string) => treaties.get(id)!["in_force"] || treaties.get(id)!["signed"]!;
  const endOf = (id: string) => {
    const treaty = treaties.get(id)!;
    return treaty["end_mode"] === "in force"
      ? never
      : firstDay(treaty["ended"]!, firstDay(startOf(id), "0000-01-01"));
  };
  const lifetimes: Lifetime[] = [];
  for (const last of commitments.keys()) {
    if (lastOfChain(last) !== last) continue;
    const chain = [...commitments.keys()].filter((id) => lastOfChain(id) === last)
      .sort((a, b) => firstDay(startOf(a), "0000") < firstDay(startOf(b), "0000") ? -1 : 1);
    const first = chain[0]!;
    if (commitments.get(first)!["region"] !== "asia-pacific") continue;
    const start = lastOf(startOf(first));
    if (start > seen) continue;
    const organisation = reading === "organisation"
      ? firstDay(commitments.get(last)!["organisation_ended"]!, never)
      : never;
    const end = endOf(last) < organisation ? endOf(last) : organisation;
    const days: Record<string, number> = {};
    for (const id of chain) {
      const until = [endOf(id), end, seen].sort()[0]!;
      const form = treaties.get(id)!["form"]!;
      days[form] = (days[form] ?? 0) + daysBetween(firstDay(startOf(id), "0000-01-01"), until);
    }
    const longest = Object.keys(days).sort((a, b) => days[b]! - days[a]!)[0]!;
    lifetimes.push({
      first,
      multilateral: longest === "trilateral" || longest === "multilateral",
      years: daysBetween(start, end <= seen ? end : seen) / 365.25,
      ended: end <= seen,
    });
  }
  return lifetimes;
}

function institutionsByLinkage(): Record<string, string> {
  return Object.fromEntries(
    table("institutions").map((row) => [row["linkage_id"]!, row["institution"]!]),
  );
}

/** Whether a linkage was surely in force on a day. */
function stoodOn(day: string, linkage: Texts): boolean {
  if (lastOf(linkage["established"]!) > day) return false;
  if (linkage["ended"] === "") return linkage["end_reason"] === "";
  return firstDay(linkage["ended"]!, "0000") > day;
}

/** An ally, how often its tie was kept, and the mean weight of what stood before its shocks. */
export interface Struck {
  readonly ally: string;
  readonly mostlyKept: boolean;
  readonly mean: number;
}

/** Every state that was struck by a shock. */
export function struckAllies(): Struck[] {
  const institutions = institutionsByLinkage();
  const states = table("states").map((row) => row["state"]!);
  const shocks = table("shocks");
  const linkages = table("linkages");
  return states.flatMap((ally): Struck[] => {
    const own = shocks.filter((row) => row["ally"] === ally);
    if (own.length === 0) return [];
    const weights = own.map((shock) => {
      const eve = `${Number(firstDay(shock["date"]!, "").slice(0, 4)) - 1}-12-31`;
      const deepest: Record<string, number> = {};
      for (const linkage of linkages) {
        if (linkage["allies"] !== ally || !stoodOn(eve, linkage)) continue;
        const id = linkage["linkage_id"]!;
        const name = institutions[id] ?? id;
        deepest[name] = Math.max(deepest[name] ?? 0, Number(linkage["depth"]));
      }
      return Object.values(deepest).reduce((sum, depth) => sum + depth, 0);
    });
    const kept = own.filter((row) => ["kept", "deepened"].includes(row["followed"]!)).length;
    return [{ ally, mostlyKept: kept > own.length - kept, mean: average(weights) }];
  });
}
