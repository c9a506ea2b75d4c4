/**
 * Who brought the institutions about.
 *
 * @module
 */
import { afterAllDays, dayBounds } from "../../base/dates/edtf.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { allyOf, institutionFinder, type Linkage } from "./ally_linkages.ts";

/** Who brought a linkage about, as coded. */
export type Initiator = Linkage["initiator"];

/** An institution, counted once, and who brought it about. */
export interface InitiatedInstitution {
  readonly institution: string;
  readonly initiator: Initiator;
  /**
   * Whether linkages that may have been the first name different initiators, and none could be left
   * aside.
   */
  readonly conflict: boolean;
  /**
   * First year of the decade in which it was established; `undefined` where no linkage is dated.
   */
  readonly decade: number | undefined;
  /** First and last year in which it may have been established; `undefined` as above. */
  readonly years: readonly [first: number, last: number] | undefined;
  /** Ids of the linkages that may have been the first. */
  readonly first: readonly string[];
}

/** Institutions by initiator. */
export interface InitiatorCount {
  readonly ally: number;
  readonly us: number;
  readonly joint: number;
  readonly unclear: number;
  readonly institutions: number;
  /**
   * `ally / (ally + us)`, the share among those that one side alone began; NaN where there is none.
   */
  readonly share: number;
  /** `ally / institutions`: every joint and unclear one was begun by the United States. */
  readonly low: number;
  /**
   * `(ally + joint + unclear) / institutions`: every joint and unclear one was begun by the ally.
   */
  readonly high: number;
}

type Rows = Pick<CleanRows, "linkages" | "institutions">;

/**
 * All institutions, each once however many allies it links. The initiator is that of the earliest
 * linkage. Where dates are vague, all linkages count that may have been the first; undated ones
 * only if none is dated. Among several, `unclear` gives way to an answer; answers that differ make
 * it `unclear`, and a conflict. The decade is that of the first day on which the earliest may have
 * begun.
 */
export function initiatedInstitutions({ linkages, institutions }: Rows): InitiatedInstitution[] {
  const institutionOf = institutionFinder(institutions);
  return [...Map.groupBy(linkages, ({ linkage_id: id }) => institutionOf(id))]
    .map(([institution, group]) => ({ institution, ...beginningOf(group) }));
}

/** The same for the linkages of each ally alone, so that an institution counts once an ally. */
export function initiatedByAlly(
  { linkages, institutions }: Rows,
): Map<string, InitiatedInstitution[]> {
  return new Map(
    [...Map.groupBy(linkages, allyOf)].map(([ally, own]) => [
      ally,
      initiatedInstitutions({ linkages: own, institutions }),
    ]),
  );
}

/** Counts institutions by initiator and gives the allies' share among them with its bounds. */
export function countInitiators(
  institutions: readonly Pick<InitiatedInstitution, "initiator">[],
): InitiatorCount {
  const count = (of: Initiator) => institutions.filter(({ initiator }) => initiator === of).length;
  const [ally, us, joint, unclear] = [count("ally"), count("us"), count("joint"), count("unclear")];
  const all = institutions.length;
  return {
    ally,
    us,
    joint,
    unclear,
    institutions: all,
    share: ally / (ally + us),
    low: ally / all,
    high: (ally + joint + unclear) / all,
  };
}

function beginningOf(group: readonly Linkage[]): Omit<InitiatedInstitution, "institution"> {
  const dated = group.flatMap((linkage) => {
    const { earliest, latest } = dayBounds(linkage.established ?? "");
    return earliest === undefined ? [] : [{ linkage, earliest, latest: latest ?? afterAllDays }];
  });
  const surelyBy = dated.map(({ latest }) => latest).sort()[0];
  const may = dated.filter(({ earliest }) => earliest <= surelyBy!);
  const first = surelyBy === undefined ? group : may.map(({ linkage }) => linkage);
  const answers = new Set(
    first.map(({ initiator }) => initiator).filter((initiator) => initiator !== "unclear"),
  );
  const began = may.map(({ earliest }) => earliest).sort()[0];
  const firstYear = Number(began?.slice(0, 4));
  return {
    initiator: answers.size === 1 ? [...answers][0]! : "unclear",
    conflict: answers.size > 1,
    decade: began === undefined ? undefined : Math.floor(firstYear / 10) * 10,
    years: began === undefined ? undefined : [firstYear, Number(surelyBy!.slice(0, 4))],
    first: first.map(({ linkage_id: id }) => id).sort(),
  };
}
