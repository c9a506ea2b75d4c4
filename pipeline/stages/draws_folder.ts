/**
 * Where draws are kept that a user asks for.
 *
 * @module
 */
import { robustnessStage } from "./stages.ts";

/** Folder of what such draws give: outputs of no stage, in no manifest, page or archive. */
export const drawsFolder = `${robustnessStage.folder}/draws`;
