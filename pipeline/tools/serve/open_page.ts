/**
 * Opening a page of a folder in the browser of whoever works at the machine.
 *
 * @module
 */
import { toFileUrl } from "@std/path";

/** The program that opens an address, and its words, by the system. */
export function openerOf(system: string, address: string): readonly [string, ...string[]] {
  switch (system) {
    case "darwin":
      return ["open", address];
    case "windows":
      // The first quoted word is the title of a window.
      return ["cmd", "/c", "start", '""', address];
    default:
      return ["xdg-open", address];
  }
}

/** The address of a file. */
export function fileAddress(path: string): string {
  return toFileUrl(path).href;
}

/** Whether a program could be started that opens an address; where there is none, nothing is done. */
export async function openPage(address: string): Promise<boolean> {
  const [program, ...args] = openerOf(Deno.build.os, address);
  try {
    const { success } = await new Deno.Command(program, {
      args,
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).output();
    return success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
