/**
 * Design features of organisations.
 *
 * @module
 */
import { identifier, optional, text, whole } from "./kind.ts";
import { provenance } from "./provenance.ts";
import { copied, describe } from "./table.ts";

/** One row an organisation and a design feature. */
export const designs = describe({
  name: "designs",
  sheet: "designs",
  holds: "evidence",
  title: "Organisation designs",
  description: "One row an organisation and a design feature",
  why: "Only for an organisation",
  after: "activity",
  key: ["organisation", "feature"],
  id: ["organisation", "feature"],
  columns: {
    organisation: copied("organisation", text, "The organisation, with the year described", {
      refersTo: "organisations",
    }),
    feature: copied("feature", identifier, "The design feature", { refersTo: "design_features" }),
    value: copied("value", whole(0, 2), "0 absent · 1 partial · 2 full", { unit: "ordinal code" }),
    article_or_paper: copied("article_or_paper", optional(text), "Where the feature is laid down", {
      merged: "prose",
    }),
    ...provenance,
    note: copied("note", optional(text), "The coder's remark", { merged: "prose" }),
  },
});
