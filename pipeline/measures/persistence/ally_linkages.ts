/**
 * Institutions as they link each ally: several linkages of one institution are one.
 *
 * @module
 */
import { dayBounds } from "../../base/dates/edtf.ts";
import { type Span, spanOf } from "../../base/dates/spans.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { hub } from "../../tables/states.ts";
import { byText } from "../../base/words/order.ts";

/** A row of the clean table `linkages`. */
export type Linkage = CleanRows["linkages"][number];

/** A coded linkage of an institution. */
export interface InstitutionLinkage {
  readonly id: string;
  readonly domain: Linkage["domain"];
  /** 1 to 3, as coded. */
  readonly depth: number;
  readonly span: Span;
}

/** An institution as it links one ally. */
export interface AllyLinkage {
  /** State code, or the name of the organisation whose members share the link. */
  readonly ally: string;
  readonly institution: string;
  /** Domain of the deepest linkage. */
  readonly domain: Linkage["domain"];
  /** Depth of the deepest linkage, whenever it stood. */
  readonly depth: number;
  /** When its linkages stood, in the order of `linkages`. */
  readonly spans: readonly Span[];
  /** What the institution is coded as, in the order of the table. */
  readonly linkages: readonly InstitutionLinkage[];
}

/**
 * The ally of a linkage: the state, or the coders' name of an organisation whose members share it
 * ("SEATO members").
 */
export function allyOf({ allies, ally_as_written: written }: Linkage): string {
  return allies.length === 1 ? allies[0]! : written;
}

/** Whether the hub takes part: its listed parties name it, or no parties are listed. */
export function mayIncludeHub({ parties }: Linkage): boolean {
  return parties === null || parties.includes(hub);
}

/** Makes a function that gives the institution of a linkage, which is itself unless a row tells. */
export function institutionFinder(
  institutions: CleanRows["institutions"],
): (linkageId: string) => string {
  const found = new Map(
    institutions.map(({ linkage_id, institution }) => [linkage_id, institution]),
  );
  return (linkageId) => found.get(linkageId) ?? linkageId;
}

/**
 * One entry an ally and institution: several linkage ids of one institution count once, with the
 * domain and depth of the deepest. A linkage whose start is not known may have begun as early as
 * the ally's first dated one; one that has an end reason but no end date may have ended at any
 * time.
 */
export function allyLinkages(
  { linkages, institutions }: Pick<CleanRows, "linkages" | "institutions">,
): AllyLinkage[] {
  const institutionOf = institutionFinder(institutions);
  const firstDated = new Map<string, string>();
  for (const linkage of linkages) {
    const began = dayBounds(linkage.established ?? "").earliest;
    const first = firstDated.get(allyOf(linkage));
    if (began && (first === undefined || began < first)) firstDated.set(allyOf(linkage), began);
  }
  const groups = Map.groupBy(
    linkages,
    (linkage) => `${allyOf(linkage)}\u001F${institutionOf(linkage.linkage_id)}`,
  );
  return [...groups.values()].map((group) => {
    const [deepest] = [...group].sort((a, b) =>
      b.depth - a.depth || byText(a.linkage_id, b.linkage_id)
    );
    const { linkage_id, domain, depth } = deepest!;
    const ally = allyOf(deepest!);
    const members = group.map((linkage): InstitutionLinkage => ({
      id: linkage.linkage_id,
      domain: linkage.domain,
      depth: linkage.depth,
      span: linkageSpan(linkage, firstDated.get(ally)),
    }));
    return {
      ally,
      institution: institutionOf(linkage_id),
      domain,
      depth,
      spans: members.map(({ span }) => span),
      linkages: members,
    };
  });
}

/**
 * When a linkage stood; without a start, from the day on which it may have begun at the earliest.
 */
function linkageSpan(
  { established, ended, end_reason: reason }: Linkage,
  firstDated: string | undefined,
): Span {
  const span = spanOf(established, ended, ended !== null || reason !== null);
  return established === null && firstDated !== undefined
    ? { ...span, startEarliest: firstDated }
    : span;
}
