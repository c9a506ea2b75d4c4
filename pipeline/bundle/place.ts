/**
 * Where the task `bundle` writes. Nothing of it is committed; the list of the archive holds its digests.
 *
 * @module
 */
import type { StagePlace } from "../stages/stage_files.ts";

/** The folder from which the package runs without network. */
export const bundlePlace: StagePlace = { name: "bundle", folder: "offline", buildsOn: [] };
