/**
 * Whether a package holds what editors, systems and people leave behind.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import { type Check, checked } from "../verify/check.ts";
import type { PackageFiles } from "./package_files.ts";

/** Names of what nobody needs, and why they are taken for it. */
const obsolete: readonly (readonly [name: RegExp, what: string])[] = [
  [/~$|\.(?:bak|backup|orig|old|tmp|temp|swp|swo)$|^[.]?#|^~\$/i, "a safety copy"],
  [/^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|__MACOSX)$/i, "made by a system for itself"],
  [
    /^(?:__pycache__|node_modules|\.ipynb_checkpoints|\.git|\.svn|\.idea|\.vscode)$/,
    "made by a program for itself",
  ],
  [/^\.(?:Rhistory|RData|python_history)$|\.(?:pyc|smcl|log)$/i, "made by a program for itself"],
  [/ ?\(\d+\)(?=\.|$)/, "a second download or copy"],
  [/^copy[ _-]of[ _-]|[ _-](?:copy|kopie)\d*(?=\.|$)/i, "a copy"],
  [/[ _.-](?:old|obsolete|deprecated|backup|draft)\d*(?=\.|$)/i, "an old version"],
  [/[ _.-]v\d+(?=\.(?:csv|ts|py|R|do|md|pdf|docx?|xlsx?)$)/i, "one of several versions"],
];

/** No file, and no folder above one, is named like something that was left behind. */
export function obsoleteFiles(name: string, { files }: PackageFiles): Check {
  const faults = [...files.keys()].flatMap((path) => {
    const found = obsolete.find(([left]) => path.split("/").some((part) => left.test(part)));
    return found === undefined ? [] : [`${path}: ${found[1]}, by its name`];
  });
  return checked(name, faults, counted(files.size, "file"));
}
