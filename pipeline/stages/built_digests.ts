/**
 * Digests of what is built and not committed.
 *
 * @module
 */
import { archiveStage } from "./stages.ts";

/** Path of the list of digests of what a stage builds. */
export function builtDigestsPath(name: string): string {
  return `${archiveStage.folder}/${name.toUpperCase()}-sha256.txt`;
}
