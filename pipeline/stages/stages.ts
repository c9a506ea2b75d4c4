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

/** Summaries and findings to figures. */
export const figuresStage: StagePlace = {
  name: "figures",
  folder: "figures",
  buildsOn: [summariseStage, findingsStage],
};

/** Everything to the replication archive. */
export const archiveStage: StagePlace = {
  name: "archive",
  folder: "replication",
  buildsOn: [figuresStage],
};
