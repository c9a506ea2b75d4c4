/**
 * Names of the negotiations.
 *
 * @module
 */
import { edtf, text } from "../../kind.ts";
import { episodes } from "../../episodes.ts";
import { episode } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";

/** One row a negotiation. */
export const episodeNames = describeDerived({
  name: "episode_names",
  stage: "summarise",
  title: "Episode names",
  description: "Names of the negotiations, and when each opens",
  reads: [episodes],
  namesOnly: true,
  key: ["episode"],
  columns: {
    episode,
    name: column(text, "Name of the negotiation, with its years"),
    opens: column(edtf, "First day of the window of the negotiation"),
  },
});

/** A negotiation and its name. */
export type EpisodeName = Row<typeof episodeNames>;
