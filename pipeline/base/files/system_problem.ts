/**
 * What the operating system refuses, as a problem with the path and the reason in plain words: the
 * one place that knows Deno's errors.
 *
 * @module
 */
import type { Problem } from "../problems/problem.ts";

/** What was found in place of a file, and what to do about it, by the system's code. */
const reasons: Readonly<Record<string, readonly [found: string, expected: string, hint?: string]>> =
  {
    ENOENT: ["nothing of that name", "a file or folder", "run it in the folder of the project"],
    EISDIR: ["a folder", "a file"],
    ENOTDIR: ["a file", "a folder"],
    EEXIST: ["a file of that name", "a folder, or nothing"],
    ENOTEMPTY: ["a folder that holds something", "a file, or nothing"],
    ELOOP: ["a link that leads back to itself", "a file"],
    ENAMETOOLONG: ["a name that is too long", "a name of at most 255 bytes"],
    EINVAL: ["a name that the system does not take", "a plain name"],
    EILSEQ: ["a name that the system does not take", "a plain name"],
    EACCES: ["a file or folder that is closed to this user", "one that it may use"],
    EPERM: ["a file or folder that is closed to this user", "one that it may use"],
    EROFS: ["a disk that can only be read", "one that can be written", "work in a copy"],
    ENOSPC: ["a full disk", "room for the outputs", "make room and run it again"],
    EDQUOT: ["a used up quota", "room for the outputs", "make room and run it again"],
    EFBIG: ["a file that is too large", "one that the disk can hold"],
    EMFILE: ["too many open files", "fewer", "raise the limit (ulimit -n)"],
    ENFILE: ["too many open files", "fewer", "close other programs"],
    EIO: ["a disk that fails", "one that can be read", "try a copy on another disk"],
    EBUSY: ["a file in use by another program", "one that is free", "close it there"],
    ETXTBSY: ["a file in use by another program", "one that is free", "close it there"],
    EXDEV: ["a folder on another disk", "one disk for a folder and what is below it"],
    ESTALE: ["a file that is gone from the server", "one that is there", "mount it again"],
  };

/** Operations that write. */
const writing =
  /^(?:write|writefile|create|mkdir|mkdtemp|maketemp\w*|rename|remove|copy|truncate|chmod|open.*write)/i;

/**
 * The problem behind an error of Deno's file access; `undefined` where the error is of another
 * kind.
 */
export function systemProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof Deno.errors.NotCapable) return notCapable(error.message);
  const code = codeOf(error);
  const reason = code === undefined ? undefined : reasons[code];
  if (reason === undefined) return undefined;
  const [, operation = "", path = ""] = /: (\w+)(?: '(.*)')?$/s.exec(error.message) ?? [];
  // Of two paths, as in renaming, the one to which it was to go.
  const file = path.split("' -> '").at(-1)!;
  const [found, expected, hint = ""] = reason;
  if (operation === "tmpdir") return noTemporaryFolder(found);
  return {
    code: writing.test(operation) ? "file-unwritten" : "file-unread",
    file: file === "" ? "The system" : file,
    line: 0,
    column: "",
    value: found,
    expected,
    hint,
  };
}

/** The folder for temporary files, whose path the system does not say. */
function noTemporaryFolder(found: string): Problem {
  return {
    code: "file-unwritten",
    file: "The folder for temporary files",
    line: 0,
    column: "",
    value: found,
    expected: "a folder that can be written",
    hint: "name another one in TMPDIR, on Windows in TEMP",
  };
}

/** The system's code of an error, which some errors only have in the first line of their text. */
function codeOf(error: Error): string | undefined {
  if ("code" in error && typeof error.code === "string") return error.code;
  const number = /^.*\(os error (\d+)\)/.exec(error.message)?.[1];
  return number === undefined ? undefined : numbered[number];
}

/** Codes by the number that Linux and macOS give them alike. */
const numbered: Readonly<Record<string, string>> = {
  1: "EPERM",
  2: "ENOENT",
  5: "EIO",
  13: "EACCES",
  17: "EEXIST",
  20: "ENOTDIR",
  21: "EISDIR",
  24: "EMFILE",
  27: "EFBIG",
  28: "ENOSPC",
  30: "EROFS",
};

/** Deno refused what the task does not grant: the script was not run by its task. */
function notCapable(message: string): Problem {
  const [, access = "access", path = ""] = /Requires (\w+) access to "(.*?)"/s.exec(message) ?? [];
  return {
    code: access === "write" ? "file-unwritten" : "file-unread",
    file: path === "" ? "The system" : path,
    line: 0,
    column: "",
    value: `no permission to ${access} it`,
    expected: "the permissions of the task",
    hint: "run it by deno task",
  };
}
