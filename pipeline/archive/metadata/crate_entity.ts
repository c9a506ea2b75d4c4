/**
 * What an RO-Crate is made of.
 *
 * @module
 */

/** A thing that the crate describes. */
export interface Entity {
  readonly "@id": string;
  readonly "@type": string | readonly string[];
  readonly [property: string]: unknown;
}

/** Points to an entity. */
export interface Reference {
  readonly "@id": string;
}

/** A reference to an entity by its id. */
export function refer(id: string): Reference {
  return { "@id": id };
}

/**
 * The id of a file, or with a stroke at its end of a folder: its path from the root of the crate as
 * a URI.
 */
export function idOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
