/**
 * Files that the stage makes of the others, and that the project keeps beside the archive.
 *
 * @module
 */
import { codebookText } from "../codebook/codebook.ts";
import { archiveStage } from "../stages/stages.ts";
import type { Files } from "./contents.ts";

/** What a generated file is made of. */
export interface Material {
  /** Version of the package. */
  readonly version: string;
  /** All files of the archive that are not generated. */
  readonly files: Files;
}

/** A file that the stage makes. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: (material: Material) => string;
}

/** All generated files: add one here and it is written, listed in the manifest and archived. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: `${archiveStage.folder}/codebook.md`, text: () => codebookText() },
];
