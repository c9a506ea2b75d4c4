/**
 * Doing something again whenever files are saved.
 *
 * @module
 */
import { faultText } from "../../base/commands/run_command.ts";
import { complain, say } from "../../base/problems/say.ts";

/** Milliseconds without a change after which a save is over: editors write several times. */
const settled = 80;

/**
 * Does something, and again after every change below a folder, until the process is ended. What goes
 * wrong outside the program is told, and the next save is waited for.
 *
 * @param changes tells of changes; those that the system sees without it
 */
export async function watch(
  folder: string,
  act: () => Promise<unknown>,
  changes: AsyncIterable<unknown> = savesBelow(folder),
): Promise<void> {
  await told(act);
  say(`Watching ${folder}; end with Ctrl+C`);
  for await (const _ of settledChanges(changes)) await told(act);
}

/** Changes below a folder from now on, not from the first look; that a file was read is none. */
function savesBelow(folder: string): AsyncIterable<void> {
  const watcher = Deno.watchFs(folder);
  return (async function* () {
    for await (const { kind } of watcher) if (kind !== "access") yield;
  })();
}

async function told(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const text = faultText(error);
    if (text === undefined) throw error;
    complain(text);
  }
}

/** Passes on changes once no other has followed for a while. */
async function* settledChanges(changes: AsyncIterable<unknown>): AsyncGenerator<void> {
  const source = changes[Symbol.asyncIterator]();
  let next = source.next();
  while (!(await next).done) {
    next = source.next();
    while (await Promise.race([next.then(({ done }) => !done), pause(settled)])) {
      next = source.next();
    }
    yield;
  }
}

async function pause(milliseconds: number): Promise<false> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return false;
}
