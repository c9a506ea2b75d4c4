/**
 * Runs the stages and commands of the package without network, by Deno or by Node 20 or later:
 *
 *     deno run --no-config --allow-read --allow-run offline/run.mjs reproduce
 *     node offline/run.mjs reproduce
 *
 * Each task of deno.json is a process of its own that Deno holds to the permissions of the task, and
 * Node from 22.13 on to those for files and processes. `unpack` restores the sources.
 */
if (!("Deno" in globalThis)) await import("./deno_shim.mjs");

const project = new URL("../", import.meta.url);
const { tasks } = JSON.parse(await Deno.readTextFile(new URL("deno.json", project)));

/** Tasks that need the sources. */
const onSources = ["bundle", "bench", "references"];

/** The flags of each task that is one script of the pipeline, by its name. */
const flagsOf = new Map(
  Object.entries(tasks).flatMap(([name, { command = "" }]) => {
    const flags = /^deno run ((?:-\S+ )*)pipeline\/[\w/]+\.ts$/.exec(command)?.[1];
    return flags === undefined || onSources.includes(name) ? [] : [[name, flags.trim().split(" ")]];
  }),
);

/** Runs a task after those that it depends on; side by side where these do not need each other. */
async function run(name, words, begun = new Map()) {
  const before = (tasks[name].dependencies ?? []).filter((other) => flagsOf.has(other));
  const codes = await Promise.all(before.map((other) => {
    if (!begun.has(other)) begun.set(other, run(other, [], begun));
    return begun.get(other);
  }));
  return codes.find((code) => code !== 0) ?? await start(name, words);
}

/** Runs a task by itself and gives its exit code. */
async function start(name, words) {
  const closed = ["--no-config", "--no-remote", "--no-npm"];
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["run", ...closed, ...flagsOf.get(name), "offline/reproduce.mjs", name, ...words],
    cwd: project,
    stdin: "inherit",
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  return code;
}

/** Restores the sources, all or none: no file leaves the folder, none with another text is replaced. */
async function unpack() {
  const text = await Deno.readTextFile(new URL("offline/source.txtar", project));
  const [, ...parts] = text.split(/^-- (.+) --\n/m);
  const files = parts.flatMap((path, at) => at % 2 === 0 ? [[path, parts[at + 1]]] : []);
  for (const [path, content] of files) {
    if (!/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(path)) {
      return refuse(
        `Cannot restore ${JSON.stringify(path)}: it is no plain path below this folder`,
      );
    }
    const found = await textAt(path);
    if (found !== undefined && found !== content) {
      return refuse(`Cannot restore ${path}: another text stands there; move it away`);
    }
  }
  if (files.length === 0) return refuse("Cannot restore anything: no file in offline/source.txtar");
  for (const [path, content] of files) {
    await Deno.mkdir(new URL(".", new URL(path, project)), { recursive: true });
    await Deno.writeTextFile(new URL(path, project), content);
  }
  console.log(`Restored ${files.length} files from offline/source.txtar`);
  return 0;
}

async function textAt(path) {
  try {
    return await Deno.readTextFile(new URL(path, project));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

function refuse(text) {
  console.error(text);
  return 1;
}

const [name, ...words] = Deno.args;
if (name === "unpack" && words.length === 0) Deno.exit(await unpack());
if (flagsOf.has(name)) Deno.exit(await run(name, words));
const names = ["unpack", ...flagsOf.keys()].join(" · ");
console.error(`Usage: offline/run.mjs <task> [<word>…]\nTasks: ${names}`);
Deno.exit(name === "--help" ? 0 : 2);
