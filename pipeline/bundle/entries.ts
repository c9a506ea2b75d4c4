/**
 * What is bundled.
 *
 * @module
 */
import { type BundledTask, bundledTasks } from "./bundled_tasks.ts";
import { pageScript } from "./page_script.ts";
import { siteScripts } from "./place.ts";

/** A module to make one file of, with all that it imports. */
export interface BundleEntry {
  /** Name of the file in the folder of the bundle. */
  readonly name: string;
  /** Text of the module, which stands two folders below the one of the bundle. */
  readonly text: string;
  /** Whether it is a script of the site: then it is made small, and runs without being imported. */
  readonly inPage?: true;
  /** What is to be done with its text. */
  readonly wrapped?: (text: string) => string;
}

/** The module of each script of the site, in its folder. */
const scriptModules: Readonly<Record<typeof siteScripts[number], string>> = {
  "page.js": "page.tsx",
  "drawing.js": "vega_drawing.ts",
};

/** All entries: add one here, and its file is made, listed and archived. */
export function bundleEntries(denoJson: string): BundleEntry[] {
  return [
    { name: "reproduce.mjs", text: commandsText(bundledTasks(denoJson)) },
    ...siteScripts.map((name) => ({
      name,
      text: `import "../../../pipeline/site/live/${scriptModules[name]}";\n`,
      inPage: true as const,
      // That of every page also runs in a worker.
      ...(name === "page.js" ? { wrapped: pageScript } : {}),
    })),
  ];
}

/** A module that runs the task which its first word names, and loads no other. */
export function commandsText(tasks: readonly BundledTask[]): string {
  return [
    'import { complain } from "../../../pipeline/base/problems/say.ts";',
    "const commands = {",
    ...tasks.map(({ name, script }) => `  "${name}": () => import("../../../${script}"),`),
    "};",
    'const [name = "", ...words] = Deno.args;',
    "if (!Object.hasOwn(commands, name)) {",
    '  complain("Expected a task: " + Object.keys(commands).join(", "));',
    "  Deno.exit(2);",
    "}",
    "const { main } = await commands[name]();",
    "await main(words);",
    "",
  ].join("\n");
}
