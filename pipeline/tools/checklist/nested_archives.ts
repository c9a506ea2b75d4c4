/**
 * Whether a package holds archives, which deposits unpack no further.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import { type Check, checked } from "../verify/check.ts";
import { type PackageFiles, pathsEnding } from "./package_files.ts";

const endings = /\.(?:zip|zipx|7z|rar|tar|tgz|tbz2?|txz|gz|bz2|xz|zst|jar)$/i;

/** The first bytes of archives, each with the place at which they stand. */
const signatures: readonly (readonly [at: number, bytes: readonly number[]])[] = [
  [0, [0x50, 0x4b, 0x03, 0x04]],
  [0, [0x1f, 0x8b]],
  [0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  [0, [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  [0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  [0, [0x42, 0x5a, 0x68]],
  [257, [0x75, 0x73, 0x74, 0x61, 0x72]],
];

/**
 * No file is an archive, by its name or by its first bytes. Texts that hold other texts are none, and
 * are named.
 */
export function nestedArchives(name: string, archive: PackageFiles): Check {
  const faults = [...archive.files].filter(([path, bytes]) =>
    endings.test(path) || isArchive(bytes)
  )
    .map(([path]) => `${path}: an archive within the archive; put in what it holds`);
  const texts = pathsEnding(archive, ".txtar");
  const remark = texts.map((path) => `; ${path} is one plain text of many, and no archive`);
  return checked(name, faults, counted(archive.files.size, "file") + remark.join(""));
}

function isArchive(bytes: Uint8Array): boolean {
  return signatures.some(([at, signature]) =>
    signature.every((byte, place) => bytes[at + place] === byte)
  );
}
