/**
 * Whether one program runs all others.
 *
 * @module
 */
import { type Check, checked } from "../verify/check.ts";
import type { PackageFiles } from "./package_files.ts";

/** The program that runs every stage, without network. */
export const mainProgram = "offline/run.mjs";

/** The main program is there, and so is all that it runs. */
export function mainProgramThere(name: string, { files }: PackageFiles): Check {
  const needed = [mainProgram, "offline/reproduce.mjs", "deno.json"];
  const faults = needed.filter((path) => !files.has(path)).map((path) => `${path}: no such file`);
  return checked(name, faults, `${mainProgram} runs every stage`);
}
