/**
 * Names of the figures without drawing them.
 *
 * @module
 */

/** The names in the order of the figures, as the page lists them; none where it lists none. */
export const figureNames: readonly string[] =
  (globalThis.document?.querySelector<HTMLElement>("[data-figures]")?.dataset["figures"] ?? "")
    .split(" ").filter((name) => name !== "");
