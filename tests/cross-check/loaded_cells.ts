/**
 * Running R and pandas on the loaders, and the form in which they show what they loaded: for each
 * table a line on each column (`#`, name, kind, label, levels), then a line a cell, `-` where it is
 * missing and `=` with the value elsewhere.
 *
 * @module
 */
import { fromFileUrl, join } from "@std/path";

/** A program that loads the tables. */
export interface Loader {
  readonly name: "R" | "pandas";
  /** File of the loader below `data-clean`. */
  readonly file: "load.R" | "load.py";
  /** The program; `undefined` where it is not here. */
  readonly program: string | undefined;
  readonly script: string;
}

const here = (name: string) => fromFileUrl(new URL(name, import.meta.url));

/** Both programs, with what is missing said on the console. */
export const loaders: readonly Loader[] = [
  {
    name: "R",
    file: "load.R",
    program: firstThatRuns(["Rscript"], ["-e", "1"]),
    script: here("loaded_cells.R"),
  },
  {
    name: "pandas",
    file: "load.py",
    program: firstThatRuns(["python3", "/usr/bin/python3"], ["-c", "import pandas"]),
    script: here("loaded_cells.py"),
  },
];
for (const { name, file, program } of loaders) {
  if (program === undefined) {
    console.log(`Skipped: ${file} against the pipeline (no ${name} here).`);
  }
}

function firstThatRuns(programs: readonly string[], args: string[]): string | undefined {
  return programs.find((program) => {
    try {
      return new Deno.Command(program, { args, stdout: "null", stderr: "null" }).outputSync()
        .success;
    } catch (error) {
      // Missing, or this run of the tests may start no programs.
      if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotCapable) {
        return false;
      }
      throw error;
    }
  });
}

/** What a loader gives. */
export interface Loaded {
  readonly code: number;
  readonly err: string;
  /** Lines of each table by its name. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
}

/**
 * Loads every table of a folder that holds a loader, from another working directory.
 *
 * @param folder path of the folder
 */
export async function load({ program, script, file }: Loader, folder: string): Promise<Loaded> {
  const out = await Deno.makeTempDir();
  try {
    const { code, stderr } = await new Deno.Command(program!, {
      args: [script, join(folder, file), out],
      cwd: out,
    }).output();
    const tables = new Map<string, readonly string[]>();
    for await (const { name } of Deno.readDir(out)) {
      const lines = (await Deno.readTextFile(join(out, name))).split("\n");
      tables.set(name, lines.slice(0, -1));
    }
    return { code, err: new TextDecoder().decode(stderr), tables };
  } finally {
    await Deno.remove(out, { recursive: true });
  }
}

/** Lines of a table with numbers written in one way, for each program writes them in its own. */
export function inOneForm(lines: readonly string[]): string[] {
  let isNumber = false;
  return lines.map((line) => {
    if (line.startsWith("#\t")) isNumber = line.split("\t")[2] === "number";
    return isNumber && line.startsWith("=") ? `=${Number(line.slice(1))}` : line;
  });
}
