/**
 * Columns that several derived tables have.
 *
 * @module
 */
import { choice, identifier, optional, state, text } from "../kind.ts";
import { episodes } from "../episodes.ts";
import { issues } from "../issues.ts";
import { organisations } from "../organisations.ts";
import { sources } from "../sources.ts";
import { statesTable } from "../states.ts";
import { evidenceGrade, region } from "../vocabulary.ts";
import { column } from "./derived_table.ts";
import { count, year } from "./kinds.ts";

/** The negotiation that a row is about. */
export const episode = column(identifier, "The negotiation", { refersTo: episodes });

/** The issue that a row is about. */
export const issue = column(identifier, "The issue within the negotiation");

/** The reference that names an issue of the sheet. */
export const issueLink = { columns: ["episode", "issue"], table: issues };

/** How the openings are read that a row rests on. */
export const openingReading = column(
  choice("earliest", "coded"),
  "earliest: a state's earliest word on the issue · coded: its earliest word coded as an opening",
);

/** The organisation that a row is about. */
export const organisation = column(text, "The organisation, with the year described", {
  refersTo: organisations,
});

/** What the organisation stands for. */
export const organisationKind = column(
  organisations.columns.kind.kind,
  "What the organisation stands for",
);

/** The part of the world that a row is about. */
export const inRegion = column(region, "Part of the world");

/** The year at whose end a row sees the world. */
export const atEndOf = column(year, "Year on whose 31 December it is counted", { unit: "year" });

/** A state by its code. */
export const byState = column(state, "The state by its code", { refersTo: statesTable });

/** Classes of commitments that a count takes in. */
export const classReading = column(
  choice("A", "A+B"),
  "A armed-attack pacts · A+B with lesser security ties too",
);

/** Whose commitments a count takes in. */
export const countScope = column(
  choice("all", "hub"),
  "all commitments · hub: those that the United States is a party to",
);

/** How many are sure. */
export const surely = column(count, "Number surely in force", { unit: "commitments" });

/** How many are possible. */
export const possibly = column(count, "Number possibly in force, the dates being open", {
  unit: "commitments",
});

/** Checked how far. */
export const evidence = column(evidenceGrade, "How far the source was checked");

/** The columns that begin a table of sources, and those that end it. */
export const sourceKey = column(text, "Key of the source", { refersTo: sources });

/** What stands behind a key. */
export const citation = {
  full_citation: column(text, "The source in full"),
  url: column(optional(text), "Address on the web; empty where it has none"),
};
