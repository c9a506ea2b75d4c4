/**
 * Data that others made, as an RO-Crate names them: what they are, and on what terms.
 *
 * @module
 */
import { type Entity, refer } from "./crate_entity.ts";
import { type Collection, termsOf } from "./outside_data.ts";

/** The id of outside data. */
export function outsideId({ collection }: Pick<Collection, "collection">): string {
  return `#outside-${collection}`;
}

/** The id of the terms of outside data. */
export function termsId({ collection }: Pick<Collection, "collection">): string {
  return `#terms-${collection}`;
}

/** Two entities for outside data: the work and its terms. */
export function outsideEntities(collection: Collection): Entity[] {
  const { name, holds, holder, url, terms_url } = collection;
  return [
    {
      "@id": outsideId(collection),
      "@type": "CreativeWork",
      name,
      description: holder === null ? holds : `${holds}. Published or kept by: ${holder}`,
      ...(url === null ? {} : { url }),
      license: refer(termsId(collection)),
    },
    {
      "@id": termsId(collection),
      "@type": "CreativeWork",
      name: `Terms of ${name}`,
      description: termsOf(collection),
      ...(terms_url === null ? {} : { url: terms_url }),
    },
  ];
}
