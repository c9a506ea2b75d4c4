/**
 * Where the task `bundle` writes. Nothing of it is committed; the list of the archive holds its digests.
 *
 * @module
 */
import type { StagePlace } from "../stages/stage_files.ts";

/** The folder from which the package runs without network. */
export const bundlePlace: StagePlace = { name: "bundle", folder: "offline", buildsOn: [] };

/** All stages and the packages that they are built on, as one program. */
export const bundlePath = `${bundlePlace.folder}/reproduce.mjs`;

/** The sources of the programs, as one text. */
export const sourceTextPath = `${bundlePlace.folder}/source.txtar`;

/** On what terms the packages in the bundle stand. */
export const thirdPartyPath = `${bundlePlace.folder}/THIRD-PARTY-LICENSES.txt`;
