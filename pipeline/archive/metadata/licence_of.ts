/**
 * Which licence covers which file.
 *
 * @module
 */
import { codeLicence, dataLicence, type Licence } from "../../tables/package/description.ts";

/** Folders that hold code. */
const codeFolders = ["pipeline/", "std/", "tests/", "offline/"];

/** Endings and names of code and of its settings wherever they stand. */
const codeNames = /\.(?:ts|tsx|mjs|js|R|py|do)$|^deno\.(?:json|lock)$|^\.git\w+$|^LICENSE$/;

/**
 * The licence of a file of the package: code is under that of the code, all else under that of the
 * data.
 *
 * @param path path from the project folder
 */
export function licenceOf(path: string): Licence {
  const isCode = codeFolders.some((folder) => path.startsWith(folder)) || codeNames.test(path);
  return isCode ? codeLicence : dataLicence;
}
