/**
 * Who began the institutions, how soon they went deep, and whether what ended was replaced.
 *
 * @module
 */
import {
  allyOf,
  institutionFinder,
  mayIncludeHub,
} from "../../measures/persistence/ally_linkages.ts";
import { firstDeepLinkages } from "../../measures/persistence/first_deep_linkage.ts";
import {
  countInitiators,
  initiatedByAlly,
  type InitiatedInstitution,
  initiatedInstitutions,
} from "../../measures/persistence/initiators.ts";
import { endedLinkages } from "../../measures/persistence/replacement.ts";
import { commitmentSpans } from "../../measures/commitments/commitment_spans.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { byKey, byText } from "../../base/words/order.ts";

/** An institution, counted once however many allies it links, and who began it. */
export interface InstitutionLine {
  readonly institution: string;
  /**
   * States and organisations ("SEATO members") that its linkages are coded for, with `;` between.
   */
  readonly allies: string;
  /** Ids of its linkages that may have been the first, with `;` between. */
  readonly first: string;
  /** Initiators of these as coded, in the same order. */
  readonly first_initiators: string;
  /** `ally`, `us`, `joint` or `unclear`: who began it, by those linkages. */
  readonly initiator: string;
  /** Whether it is unclear because those linkages name different initiators. */
  readonly conflict: boolean;
  /** First year of the decade of establishment, or `unknown`. */
  readonly decade: number | "unknown";
  /** Whether a linkage of it lists the United States among its parties, or lists none. */
  readonly with_us: boolean;
}

/** Institutions of an ally (or all) and a decade (or all) by who began them. */
export interface InitiatorLine {
  /**
   * State, organisation ("SEATO members"), or `all`, where an institution of several allies counts
   * once.
   */
  readonly ally: string;
  /** First year of the decade of establishment, `unknown` or `all`. */
  readonly decade: number | "all" | "unknown";
  readonly institutions: number;
  readonly ally_began: number;
  readonly us_began: number;
  readonly joint: number;
  readonly unclear: number;
  /** Institutions among the unclear ones whose first linkages name different initiators. */
  readonly conflicts: number;
  /** `ally_began / (ally_began + us_began)`. */
  readonly share: number;
  /** The share of all institutions if the United States began every joint and unclear one. */
  readonly low: number;
  /** The share of all institutions if the ally began every joint and unclear one. */
  readonly high: number;
  /** Institutions of which no linkage lists the United States among its parties. */
  readonly without_us: number;
  /** `share` among the other institutions. */
  readonly share_with_us: number;
}

/** Years from an ally's first commitment to its first linkage of a depth. */
export interface FirstDeepLinkageLine {
  readonly ally: string;
  /** The linkage is at least so deep. */
  readonly depth: number;
  /**
   * `all` linkages, or `with-hub`: without those whose listed parties do not include the United
   * States.
   */
  readonly linkages: "all" | "with-hub";
  /** `after`, `before`, `open` (dates too vague to tell), `same day`, or what is missing. */
  readonly status: string;
  /** Treaties that may be the first, with `;` between them. */
  readonly commitment: string;
  readonly commitment_low: string | null;
  readonly commitment_high: string | null;
  /** Whether signature stands in for an unknown entry into force. */
  readonly commitment_imputed: boolean;
  /** Linkages that may be the first, with `;` between them. */
  readonly linkage: string;
  readonly linkage_low: string | null;
  readonly linkage_high: string | null;
  /** Negative if the linkage came first. */
  readonly years_low: number;
  readonly years_high: number;
  /** Linkages so deep without a start, any of which may have been earlier. */
  readonly undated: number;
}

/** Ended linkages of an ally (or all) and a domain (or all), and whether another came. */
export interface ReplacementLine {
  readonly ally: string;
  readonly domain: string;
  readonly ended: number;
  /** Another of the domain was surely established within five years of the end and outlived it. */
  readonly replaced: number;
  readonly possibly: number;
  readonly not_replaced: number;
  /** The end has no date. */
  readonly undated: number;
  /** Another was surely established within five years, whether or not it outlived the end. */
  readonly another: number;
  /** Ids of the linkages that were not replaced, with `;` between them. */
  readonly without: string;
}

const regionOfCommitments = "asia-pacific";

/** Institutions in the order of their names; the first lines of the initiators count these. */
export function institutionLines(
  rows: Pick<CleanRows, "linkages" | "institutions">,
): InstitutionLine[] {
  const institutionOf = institutionFinder(rows.institutions);
  const own = Map.groupBy(rows.linkages, ({ linkage_id: id }) => institutionOf(id));
  const initiatorOf = new Map(rows.linkages.map((row) => [row.linkage_id, row.initiator]));
  const withUs = institutionsWithUs(rows);
  return initiatedInstitutions(rows).map((
    { institution, initiator, conflict, decade, first },
  ): InstitutionLine => ({
    institution,
    allies: [...new Set(own.get(institution)!.map(allyOf))].sort().join(";"),
    first: first.join(";"),
    first_initiators: first.map((id) => initiatorOf.get(id)).join(";"),
    initiator,
    conflict,
    decade: decade ?? "unknown",
    with_us: withUs.has(institution),
  })).sort((a, b) => byText(a.institution, b.institution));
}

/** Institutions of which some linkage may include the United States. */
function institutionsWithUs(
  { linkages, institutions }: Pick<CleanRows, "linkages" | "institutions">,
): ReadonlySet<string> {
  const institutionOf = institutionFinder(institutions);
  return new Set(linkages.filter(mayIncludeHub).map(({ linkage_id: id }) => institutionOf(id)));
}

/** Initiators by ally and decade, `all` first. */
export function initiatorLines(
  rows: Pick<CleanRows, "linkages" | "institutions">,
): InitiatorLine[] {
  const withUs = institutionsWithUs(rows);
  const allies = [...initiatedByAlly(rows)].sort(byKey);
  return [["all", initiatedInstitutions(rows)] as const, ...allies].flatMap(([ally, own]) => {
    const decades = [...new Set(own.map(({ decade }) => decade))]
      .sort((a = Infinity, b = Infinity) => a - b);
    return [
      initiatorLine(ally, "all", own, withUs),
      ...decades.map((decade) =>
        initiatorLine(
          ally,
          decade ?? "unknown",
          own.filter((each) => each.decade === decade),
          withUs,
        )
      ),
    ];
  });
}

function initiatorLine(
  ally: string,
  decade: InitiatorLine["decade"],
  own: readonly InitiatedInstitution[],
  withUs: ReadonlySet<string>,
): InitiatorLine {
  const shared = own.filter(({ institution }) => withUs.has(institution));
  const { institutions, share, low, high, ...counts } = countInitiators(own);
  return {
    ally,
    decade,
    institutions,
    ally_began: counts.ally,
    us_began: counts.us,
    joint: counts.joint,
    unclear: counts.unclear,
    conflicts: own.filter(({ conflict }) => conflict).length,
    share,
    low,
    high,
    without_us: own.length - shared.length,
    share_with_us: countInitiators(shared).share,
  };
}

/** First linkages of depth 2 and 3 by ally, over all linkages and over those with the hub. */
export function firstDeepLinkageLines(
  rows: Pick<CleanRows, "linkages" | "treaties" | "treatyParties" | "commitments">,
): FirstDeepLinkageLine[] {
  const spans = commitmentSpans(rows);
  const scopes = [["all", rows.linkages], [
    "with-hub",
    rows.linkages.filter(mayIncludeHub),
  ]] as const;
  return scopes.flatMap(([linkages, own]) =>
    [2, 3].flatMap((depth) =>
      firstDeepLinkages(own, spans, regionOfCommitments, depth).map((
        { ally, commitment, linkage, yearsLow, yearsHigh, undated },
      ): FirstDeepLinkageLine => ({
        ally,
        depth,
        linkages,
        status: commitment === undefined
          ? "no commitment"
          : linkage === undefined
          ? "no dated linkage"
          : statusOf(yearsLow, yearsHigh),
        commitment: commitment?.ids.join(";") ?? "",
        commitment_low: commitment?.earliest ?? null,
        commitment_high: commitment?.latest ?? null,
        commitment_imputed: commitment?.imputed ?? false,
        linkage: linkage?.ids.join(";") ?? "",
        linkage_low: linkage?.earliest ?? null,
        linkage_high: linkage?.latest ?? null,
        years_low: yearsLow,
        years_high: yearsHigh,
        undated,
      }))
    )
  );
}

function statusOf(low: number, high: number): string {
  if (low === 0 && high === 0) return "same day";
  return low >= 0 ? "after" : high <= 0 ? "before" : "open";
}

/** Replacements by ally and domain, each also over all. */
export function replacementLines({ linkages }: Pick<CleanRows, "linkages">): ReplacementLine[] {
  const ended = endedLinkages(linkages);
  const named = (values: readonly string[]) => ["all", ...[...new Set(values)].sort()];
  return named(ended.map(({ ally }) => ally)).flatMap((ally) =>
    named(ended.map(({ domain }) => domain)).flatMap((domain) => {
      const own = ended.filter((each) =>
        (ally === "all" || each.ally === ally) && (domain === "all" || each.domain === domain)
      );
      if (own.length === 0) return [];
      const count = (of: string) => own.filter(({ replaced }) => replaced === of).length;
      return [{
        ally,
        domain,
        ended: own.length,
        replaced: count("surely"),
        possibly: count("possibly"),
        not_replaced: count("no"),
        undated: count("undated"),
        another: own.filter(({ another }) => another === "surely").length,
        without: own.filter(({ replaced }) => replaced === "no").map(({ linkage }) => linkage)
          .join(";"),
      }];
    })
  );
}
