/**
 * The works and collections that the package cites as a whole.
 *
 * @module
 */
import type { Collection } from "./outside_data.ts";

/** A name: of a person in two parts, of a group in one. */
export type CitedName = { readonly family: string; readonly given: string } | {
  readonly group: string;
};

/** A cited work. */
export interface CitedWork {
  readonly type: NonNullable<Collection["cite_type"]>;
  readonly title: string;
  /** Its authors, or where none are known those who publish or keep it. */
  readonly authors: readonly CitedName[];
  /** Book or journal that it stands in. */
  readonly container: string | null;
  readonly volume: string | null;
  /** The first and the last page, or one. */
  readonly pages: readonly string[];
  readonly publisher: string | null;
  /** The year of publication, where it is one year. */
  readonly year: number | null;
  readonly url: string | null;
  /** Whether values of it stand in the package. */
  readonly isOutsideData: boolean;
}

/** The works among collections, in their order: those that have a type and a title to be cited by. */
export function citedWorks(collections: readonly Collection[]): CitedWork[] {
  return collections.flatMap((collection): CitedWork[] => {
    const { cite_type: type, cite_title: title, cite_author, holder, cite_year } = collection;
    const names = cite_author ?? (holder === null ? [] : [holder]);
    if (type === null || title === null || names.length === 0) return [];
    return [{
      type,
      title,
      authors: names.map(citedName),
      container: collection.cite_container,
      volume: collection.cite_volume,
      pages: collection.cite_pages?.split("–") ?? [],
      publisher: collection.cite_publisher,
      year: cite_year !== null && /^\d{4}$/.test(cite_year) ? Number(cite_year) : null,
      url: collection.url,
      isOutsideData: collection.values_here,
    }];
  });
}

/** A name as a cell has it: people stand as `Family, Given`, groups without a comma. */
export function citedName(text: string): CitedName {
  const [family, given] = text.split(", ");
  return given === undefined ? { group: text } : { family: family!, given };
}
