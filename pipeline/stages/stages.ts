/**
 * The stages, in the order in which data flow through them, and the folder that each one writes.
 *
 * @module
 */
import type { StagePlace } from "./stage_files.ts";

/** Raw sheets to clean tables, ledger and row origins. */
export const cleanStage: StagePlace = { name: "clean", folder: "data-clean", buildsOn: [] };

/** Clean tables to summaries. */
export const summariseStage: StagePlace = {
  name: "summarise",
  folder: "data-clean/summaries",
  buildsOn: [cleanStage],
};

/** Clean tables to findings. */
export const findingsStage: StagePlace = {
  name: "findings",
  folder: "data-clean/findings",
  buildsOn: [cleanStage],
};

/** Clean tables to what the findings withstand. */
export const robustnessStage: StagePlace = {
  name: "robustness",
  folder: "data-clean/robustness",
  buildsOn: [cleanStage],
};

/** Summaries and findings to the figures that show nothing else. */
export const figuresStage: StagePlace = {
  name: "figures",
  folder: "figures",
  buildsOn: [summariseStage, findingsStage],
};

/** Robustness to the figures that show it, and all figures to one page. */
export const galleryStage: StagePlace = {
  name: "gallery",
  folder: "figures",
  buildsOn: [summariseStage, findingsStage, robustnessStage],
};

/**
 * Tables, findings and judgements to the pages for reviewers. They are built, not committed, so that
 * no committed manifest rests on them; the manifest of the archive has their digests.
 */
export const siteStage: StagePlace = {
  name: "site",
  folder: "replication/site",
  buildsOn: [summariseStage, findingsStage, robustnessStage],
};

/** Everything to the replication archive. */
export const archiveStage: StagePlace = {
  name: "archive",
  folder: "replication",
  buildsOn: [figuresStage, galleryStage],
};
