/**
 * The tasks that run without network: those of `deno.json` that are one script of the pipeline.
 *
 * @module
 */

/** A task and the module whose `main` runs it. */
export interface BundledTask {
  readonly name: string;
  /** Path from the project folder. */
  readonly script: string;
}

/**
 * Tasks that need the sources: one makes the bundle of them, one runs them and counts on Deno, one
 * uses a processor of citation styles whose licence would bind the bundle. `offline/run.mjs` knows
 * the same ones.
 */
const onSources: ReadonlySet<string> = new Set(["bundle", "bench", "references"]);

/** The bundled tasks of a `deno.json`, in its order. */
export function bundledTasks(denoJson: string): BundledTask[] {
  const { tasks = {} } = JSON.parse(denoJson) as {
    readonly tasks?: Readonly<Record<string, { readonly command?: string }>>;
  };
  return Object.entries(tasks).flatMap(([name, { command = "" }]) => {
    const script = /^deno run (?:-\S+ )*(pipeline\/[\w/]+\.ts)$/.exec(command)?.[1];
    return script === undefined || onSources.has(name) ? [] : [{ name, script }];
  });
}
