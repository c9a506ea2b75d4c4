/**
 * Who began the institutions, how soon they went deep, and whether what ended was replaced.
 *
 * @module
 */
import type { FirstDeepLinkageLine } from "../../tables/derived/findings/first_deep_linkage.ts";
import type { InitiatorLine } from "../../tables/derived/findings/initiators.ts";
import type { InstitutionLine } from "../../tables/derived/findings/institutions_begun.ts";
import type { ReplacementLine } from "../../tables/derived/findings/replacements.ts";
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

function statusOf(low: number, high: number): FirstDeepLinkageLine["status"] {
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
