/**
 * The oldest Deno that runs the package.
 *
 * @module
 */

/** The least version: those before it cannot read the lock file. */
export const leastDeno = "2.5.0";

/** The version with which the outputs were made. */
export const pinnedDeno = "2.9.6";

/** What to say to a Deno that is too old; `undefined` to one that is not. */
export function oldDeno(version: string): string | undefined {
  const [has, needs] = [version, leastDeno].map((text) => text.split(".").map(parseFloat));
  for (const [at, least] of needs!.entries()) {
    const part = has![at] ?? 0;
    if (part > least) return undefined;
    if (part < least) {
      return `Cannot run: found Deno ${version}, expected ${leastDeno} or later; ` +
        `npx deno@${pinnedDeno} task … runs the version with which the outputs were made`;
    }
  }
  return undefined;
}
