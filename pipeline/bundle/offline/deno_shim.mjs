/**
 * What the package uses of Deno, for Node 20 and later: files, processes, permissions, and what the
 * language has gained since. Node from 22.13 on is held to the files and processes that a task may
 * use, but not kept from network and environment; Node before it is held to nothing.
 */
import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

// In place of the flag that every stage has in deno.json, which no Node 20 or 22 knows.
setFlagsFromString("--no-maglev");

const errors = {
  NotFound: class NotFound extends Error {},
  NotCapable: class NotCapable extends Error {},
};

/** An error of Node's file access as Deno words it, so that one place reads both. */
function denoError(error, operation, paths) {
  if (!(error instanceof Error) || typeof error.code !== "string") return error;
  const places = paths.map((path) => `'${path}'`).join(" -> ");
  const denied = error.code === "ERR_ACCESS_DENIED";
  const access = /Write/.test(error.permission ?? "") ? "write" : "read";
  const Kind = denied ? errors.NotCapable : error.code === "ENOENT" ? errors.NotFound : Error;
  const message = denied
    ? `Requires ${access} access to "${paths[0]}"`
    : `${error.code}: ${operation} ${places}`;
  return Object.assign(new Kind(message, { cause: error }), denied ? {} : { code: error.code });
}

const pathOf = (place) =>
  place instanceof URL || /^file:/.test(place) ? fileURLToPath(place) : String(place);

/** A function of Node on one or two paths, with Deno's errors. */
const onPaths = (operation, count, act) => async (...args) => {
  const paths = args.slice(0, count).map(pathOf);
  try {
    return await act(...paths, ...args.slice(count));
  } catch (error) {
    throw denoError(error, operation, paths);
  }
};

const onPathSync = (operation, act) => (path) => {
  try {
    return act(pathOf(path));
  } catch (error) {
    throw denoError(error, operation, [pathOf(path)]);
  }
};

const bytesOf = (found) => new Uint8Array(found);
const kindOf = (entry) => ({
  isFile: entry.isFile(),
  isDirectory: entry.isDirectory(),
  isSymlink: entry.isSymbolicLink(),
});

async function* readDir(folder) {
  const list = onPaths("readdir", 1, (path) => fs.promises.readdir(path, { withFileTypes: true }));
  for (const entry of await list(folder)) yield { name: entry.name, ...kindOf(entry) };
}

/** Whether this Node can hold a process to paths, without a warning that it is a trial. */
const holdsToPaths = process.allowedNodeEnvironmentFlags.has("--permission");

/** A permission of Deno as flags of Node, which knows those for files and processes. */
function permissionFlags(flag, folder) {
  const [name, paths = "*"] = flag.split("=");
  if (name === "--allow-run") return ["--allow-child-process"];
  const access = /^--allow-(read|write)$/.exec(name)?.[1];
  if (access === undefined) return [];
  // What is not there yet may become a file or a folder.
  const places = paths === "*" ? ["*"] : paths.split(",").map((path) => resolve(folder, path))
    .flatMap((path) => [path, join(path, "*")]);
  return places.map((place) => `--allow-fs-${access}=${place}`);
}

/** A command line with Deno's words `run <flags> <script> <words>` after this program as Node's. */
function nodeWords(words, folder) {
  const at = words.indexOf(process.execPath);
  if (at === -1 || words[at + 1] !== "run") return words;
  const rest = words.slice(at + 2);
  const script = rest.findIndex((word) => !word.startsWith("-"));
  const own = join(fileURLToPath(new URL(".", import.meta.url)), "*");
  const permissions = holdsToPaths
    ? [
      "--permission",
      `--allow-fs-read=${own}`,
      ...rest.slice(0, script).flatMap((flag) => permissionFlags(flag, folder)),
    ]
    : [];
  const shim = `--import=${import.meta.url}`;
  return [...words.slice(0, at + 1), ...permissions, shim, ...rest.slice(script)];
}

class Command {
  constructor(called, { args = [], clearEnv = false, cwd, env, stdin, stdout, stderr }) {
    const folder = cwd === undefined ? process.cwd() : pathOf(cwd);
    const [command, ...words] = nodeWords([called, ...args], folder);
    this.output = () =>
      new Promise((done, failed) => {
        const child = spawn(command, words, {
          cwd: folder,
          env: { ...clearEnv ? {} : process.env, ...env },
          stdio: [
            stdin === "inherit" ? "inherit" : "ignore",
            stdout === "inherit" ? "inherit" : "pipe",
            stderr === "inherit" ? "inherit" : "pipe",
          ],
        });
        const read = [child.stdout, child.stderr].map((stream) =>
          stream ? buffer(stream).then(bytesOf) : new Uint8Array()
        );
        child.on("error", (error) => failed(denoError(error, "spawn", [])));
        child.on("close", async (code) => {
          const [out, err] = await Promise.all(read);
          done({ code: code ?? 1, success: code === 0, stdout: out, stderr: err });
        });
      });
  }
}

/** Changes below a folder; the kind is not told apart, but reading is none. */
async function* watchFs(folder) {
  for await (const _ of fs.promises.watch(folder, { recursive: true })) yield { kind: "any" };
}

globalThis.Deno = {
  // The version whose behaviour this imitates.
  version: { deno: "2.9.6", v8: process.versions.v8 },
  build: { os: process.platform, arch: process.arch },
  args: process.argv.slice(2),
  errors,
  execPath: () => process.execPath,
  exit: (code = 0) => process.exit(code),
  permissions: {
    query: ({ name, path }) =>
      Promise.resolve({
        state: process.permission?.has(`fs.${name}`, resolve(path)) ?? true ? "granted" : "denied",
      }),
  },
  stderr: {
    isTerminal: () => process.stderr.isTTY === true,
    writeSync: (bytes) => fs.writeSync(2, bytes),
  },
  Command,
  readDir,
  watchFs,
  readFile: onPaths("readfile", 1, async (path) => bytesOf(await fs.promises.readFile(path))),
  readFileSync: onPathSync("readfile", (path) => bytesOf(fs.readFileSync(path))),
  readTextFile: onPaths("readfile", 1, (path) => fs.promises.readFile(path, "utf8")),
  readTextFileSync: onPathSync("readfile", (path) => fs.readFileSync(path, "utf8")),
  writeFile: onPaths(
    "writefile",
    1,
    (path, bytes, { append = false } = {}) =>
      fs.promises.writeFile(path, bytes, { flag: append ? "a" : "w" }),
  ),
  writeTextFile: onPaths("writefile", 1, (path, text) => fs.promises.writeFile(path, text)),
  copyFile: onPaths("copy", 2, (from, to) => fs.promises.copyFile(from, to)),
  rename: onPaths("rename", 2, (from, to) => fs.promises.rename(from, to)),
  mkdir: onPaths("mkdir", 1, async (path, options) => {
    await fs.promises.mkdir(path, options);
  }),
  remove: onPaths("remove", 1, (path, options) => fs.promises.rm(path, options)),
  stat: onPaths("stat", 1, async (path) => kindOf(await fs.promises.stat(path))),
  lstat: onPaths("lstat", 1, async (path) => kindOf(await fs.promises.lstat(path))),
  makeTempDir: ({ prefix }) => fs.promises.mkdtemp(join(os.tmpdir(), prefix)),
};

/** Adds to a prototype or class what this Node lacks. */
function add(place, functions) {
  for (const [name, value] of Object.entries(functions)) {
    if (!(name in place)) Object.defineProperty(place, name, { value, writable: true });
  }
}

add(Map, {
  groupBy: (values, keyOf) => {
    const groups = new Map();
    let at = 0;
    for (const value of values) {
      const key = keyOf(value, at++);
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(value);
    }
    return groups;
  },
});
add(Array, {
  fromAsync: async (values, change = (value) => value) => {
    const found = [];
    for await (const value of values) found.push(await change(value));
    return found;
  },
});
add(Set.prototype, {
  union(other) {
    return new Set([...this, ...other]);
  },
  isSubsetOf(other) {
    return [...this].every((value) => other.has(value));
  },
});
add(Object.getPrototypeOf(Object.getPrototypeOf([].values())), {
  *map(change) {
    let at = 0;
    for (const value of this) yield change(value, at++);
  },
  *filter(keep) {
    let at = 0;
    for (const value of this) if (keep(value, at++)) yield value;
  },
  *flatMap(change) {
    let at = 0;
    for (const value of this) yield* change(value, at++);
  },
  some(holds) {
    for (const value of this) if (holds(value)) return true;
    return false;
  },
  every(holds) {
    for (const value of this) if (!holds(value)) return false;
    return true;
  },
  find(holds) {
    for (const value of this) if (holds(value)) return value;
    return undefined;
  },
  reduce(...given) {
    return [...this].reduce(...given);
  },
  toArray() {
    return [...this];
  },
});
add(Uint8Array.prototype, {
  toBase64() {
    return Buffer.from(this).toString("base64");
  },
});
add(ArrayBuffer.prototype, {
  transfer(length) {
    return structuredClone(this, { transfer: [this] }).slice(0, length);
  },
});
