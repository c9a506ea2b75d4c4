/**
 * Bilateral links, shocks, what was begun after them, and wider proposals, once more.
 *
 * @module
 */
import { lastOf } from "./persistence.ts";
import { average, firstDay, middleOf } from "./read_tables.ts";

/** A row of a table as texts by column. */
export type Texts = Readonly<Record<string, string>>;

/** Gives the rows of a clean table by its name. */
export type Read = (name: string) => readonly Texts[];

/** An estimate and its units. */
export interface Found {
  readonly estimate: number;
  readonly units: number;
}

const split = (text: string) => text === "" ? [] : text.split(";");
const yearOf = (day: string) => Number(day.slice(0, 4));

/** Linkages of two parties, the United States among them or nobody listed. */
export function bilateralLinkages(read: Read): Texts[] {
  return read("linkages").filter((row) =>
    row["form"] === "bilateral" && (row["parties"] === "" || split(row["parties"]!).includes("USA"))
  );
}

function nameOf(read: Read, id: string): string {
  return read("institutions").find((row) => row["linkage_id"] === id)?.["institution"] ?? id;
}

/** Linkages by institution. */
function institutionsOf(read: Read, linkages: readonly Texts[]): Map<string, Texts[]> {
  const found = new Map<string, Texts[]>();
  for (const row of linkages) {
    const name = nameOf(read, row["linkage_id"]!);
    found.set(name, [...found.get(name) ?? [], row]);
  }
  return found;
}

/** Allies with fewer than three institutions of their own. */
export function isThin(read: Read, ally: string): boolean {
  return institutionsOf(read, read("linkages").filter((row) => row["allies"] === ally)).size < 3;
}

/** Who began an institution, and the first year in which it may have begun; 0 without a date. */
function beginning(linkages: readonly Texts[]): { by: string; year: number } {
  const dated = linkages.filter((row) => firstDay(row["established"]!, "") !== "");
  const by = dated.map((row) => lastOf(row["established"]!)).sort()[0]!;
  const first = dated.length === 0
    ? linkages
    : dated.filter((row) => firstDay(row["established"]!, "") <= by);
  const said = new Set(first.map((row) => row["initiator"]!));
  said.delete("unclear");
  return {
    by: said.size === 1 ? [...said][0]! : "unclear",
    year: dated.length === 0
      ? 0
      : Math.min(...first.map((row) => yearOf(firstDay(row["established"]!, "")))),
  };
}

/** Share that allies began of the institutions that one side began. */
function begunShare(read: Read, linkages: readonly Texts[]): Found {
  const began = [...institutionsOf(read, linkages).values()].map((own) => beginning(own).by);
  const count = (by: string) => began.filter((each) => each === by).length;
  const units = count("ally") + count("us");
  return { estimate: count("ally") / units, units };
}

/** Sum over an ally's institutions of the depth of the deepest of the linkages that stood. */
export function depthOn(
  day: string,
  read: Read,
  linkages: readonly Texts[],
  ally: string,
): number {
  const stood = linkages.filter((row) => {
    const established = row["established"]!;
    if (row["allies"] !== ally || established === "" || lastOf(established) > day) return false;
    return row["ended"] === "" ? row["end_reason"] === "" : firstDay(row["ended"]!, "") > day;
  });
  return [...institutionsOf(read, stood).values()]
    .map((own) => Math.max(...own.map((row) => Number(row["depth"]))))
    .reduce((sum, depth) => sum + depth, 0);
}

const fates = ["ended-or-suspended", "reduced", "kept", "deepened"];

/** A state's shock: its depth on the eve and its fate. */
interface Struck {
  readonly shock: string;
  readonly ally: string;
  readonly depth: number;
  readonly fate: number;
}

function struck(read: Read): Struck[] {
  const states = read("states").map((row) => row["state"]);
  const linkages = bilateralLinkages(read);
  return read("shocks").filter((row) => states.includes(row["ally"]) && !isThin(read, row["ally"]!))
    .map((row) => ({
      shock: row["shock"]!,
      ally: row["ally"]!,
      depth: depthOn(
        `${yearOf(firstDay(row["date"]!, "")) - 1}-12-31`,
        read,
        linkages,
        row["ally"]!,
      ),
      fate: fates.indexOf(row["followed"]!),
    }));
}

function concordance(
  all: readonly { readonly depth: number; readonly fate: number }[],
  compared: (first: number, second: number) => boolean,
): Found {
  const scores: number[] = [];
  for (const [first, one] of all.entries()) {
    for (const [second, other] of all.entries()) {
      // Each pair once, the better fate first.
      if (!compared(first, second) || one.fate - other.fate < 1e-9) continue;
      const more = one.depth - other.depth;
      scores.push(Math.abs(more) < 1e-9 ? 0.5 : more > 0 ? 1 : 0);
    }
  }
  return { estimate: average(scores), units: scores.length };
}

/** Share of pairs struck by one shock in which the deeper one fared better. */
function betterInShock(read: Read): Found {
  const all = struck(read);
  return concordance(all, (first, second) => all[first]!.shock === all[second]!.shock);
}

/** The same by the means of allies. */
function betterAlly(read: Read): Found {
  const all = struck(read);
  const allies = [...new Set(all.map(({ ally }) => ally))].map((ally) => {
    const own = all.filter((each) => each.ally === ally);
    return { depth: average(own.map(({ depth }) => depth)), fate: average(own.map((e) => e.fate)) };
  });
  return concordance(allies, () => true);
}

/** Whether a state may have been an ally on the last day of a year. */
function isAllied(read: Read, state: string, year: number): boolean {
  const day = `${year}-12-31`;
  return read("treaties").some((treaty) => {
    const id = treaty["treaty_id"];
    const of = read("commitments").find((row) => row["treaty_id"] === id);
    if (of === undefined || of["region"] !== "asia-pacific") return false;
    if (of["class"] !== "A" && of["class"] !== "B") return false;
    const own = read("treaty_parties").filter((row) =>
      row["treaty_id"] === id && !row["party_as_written"]!.includes("(")
    );
    const joined = own.filter((row) => split(row["party"]!).includes(state));
    const parties = [...split(treaty["parties"]!), ...own.flatMap((row) => split(row["party"]!))];
    if (!parties.includes(state) || !parties.includes("USA")) return false;
    const before = read("commitments").find((row) => row["successor"] === id);
    const end = read("treaties").find((row) => row["treaty_id"] === before?.["treaty_id"]);
    const starts = [
      treaty["in_force"] !== ""
        ? firstDay(treaty["in_force"]!, "")
        : [firstDay(treaty["signed"]!, ""), firstDay(end?.["ended"] ?? "", "")].sort().at(-1)!,
      firstDay(joined[0]?.["from"] ?? "", ""),
    ];
    const ends = [
      treaty["end_mode"] === "in force" ? "9999" : lastOf(treaty["ended"]!),
      ...joined.filter((row) => row["to"] !== "" && row["exit_mode"] !== "suspended")
        .map((row) => lastOf(row["to"]!)),
    ];
    return starts.every((start) => start <= day) && ends.every((end) => end > day);
  });
}

/** The states that some treaty may make allies, with their years. */
function alliesInTime(read: Read): { ally: string; years: number[] }[] {
  return read("states").map((row) => row["state"]!).filter((state) => state !== "USA")
    .filter((state) => !isThin(read, state))
    .map((ally) => ({
      ally,
      years: Array.from({ length: 81 }, (_, at) => 1945 + at)
        .filter((year) => isAllied(read, ally, year)),
    }))
    .filter(({ years }) => years.length > 0);
}

/** Sums over allies: events of two kinds of years over the years, each times the other's years. */
function ratioOf(
  strata: readonly { a: number; one: number; b: number; two: number }[],
): { ratio: number; units: number } {
  const compared = strata.filter(({ a, one, b, two }) => one > 0 && two > 0 && a + b > 0);
  const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
  return {
    ratio: sum(compared.map(({ a, one, two }) => a * two / (one + two))) /
      sum(compared.map(({ b, one, two }) => b * one / (one + two))),
    units: compared.length,
  };
}

/** Rate of institutions begun in the five years after shocks over that in other years. */
export function investedRatio(read: Read, by: string): Found {
  const { ratio, units } = ratioOf(
    alliesInTime(read).map(({ ally, years }) => {
      const shocks = read("shocks").filter((row) => row["ally"] === ally)
        .map((row) => yearOf(firstDay(row["date"]!, "")));
      const after = years.filter((year) =>
        shocks.some((shock) => shock < year && year <= shock + 5)
      );
      const other = years.filter((year) => !after.includes(year) && !shocks.includes(year));
      const began = [
        ...institutionsOf(read, read("linkages").filter((row) => row["allies"] === ally)).values(),
      ].map(beginning).filter((each) => each.by === by);
      const within = (of: readonly number[]) =>
        began.filter(({ year }) => of.includes(year)).length;
      return { a: within(after), one: after.length, b: within(other), two: other.length };
    }),
  );
  return { estimate: ratio, units };
}

/** Wider proposals for security, each once, with their years. */
function proposalsFor(read: Read): (Texts & { readonly year: string })[] {
  return read("proposals").filter((row) =>
    row["change"] === "wider" && row["form_proposed"] !== "non-security" &&
    (row["same_as"] === "" || row["same_as"] === row["event_id"])
  ).map((row) => {
    const event = read("events").find((each) => each["event_id"] === row["event_id"])!;
    return { ...row, year: firstDay(event["date"]!, "").slice(0, 4) };
  });
}

/** Share of these that allies made. */
function madeByAllies(read: Read): Found {
  const sides = proposalsFor(read).map((row) => row["proposer_side"]);
  const allies = sides.filter((side) => side === "ally").length;
  const units = allies + sides.filter((side) => side === "us").length;
  return { estimate: allies / units, units };
}

/** How far the rate of these fell from years with links up to the middle depth to deeper ones. */
function fadedBy(read: Read): Found {
  const linkages = bilateralLinkages(read);
  const proposals = proposalsFor(read).filter((row) => row["proposer_side"] === "ally");
  const { ratio, units } = ratioOf(
    alliesInTime(read).map(({ ally, years }) => {
      const depths = years.map((year) => depthOn(`${year - 1}-12-31`, read, linkages, ally));
      const middle = middleOf(depths);
      const own = proposals.filter((row) => split(row["proposer"]!).includes(ally))
        .map((row) => Number(row["year"]));
      const within = (deep: boolean) => {
        const of = years.filter((_, at) => (depths[at]! > middle) === deep);
        return [own.filter((year) => of.includes(year)).length, of.length] as const;
      };
      const [[a, one], [b, two]] = [within(true), within(false)];
      return { a, one, b, two };
    }),
  );
  return { estimate: 1 - ratio, units };
}

/** Every test of chapter 4 by its claim and name. */
export const tieEstimates: Readonly<Record<string, (read: Read) => Found>> = {
  "allies-initiated/bilateral institutions": (read) => begunShare(read, bilateralLinkages(read)),
  "allies-initiated/all institutions": (read) => begunShare(read, read("linkages")),
  "linkages-kept-ties/within the same shock": betterInShock,
  "linkages-kept-ties/by ally": betterAlly,
  "invested-after-shock/": (read) => investedRatio(read, "ally"),
  "wider-from-allies/": madeByAllies,
  "wider-proposals-faded/": fadedBy,
};
