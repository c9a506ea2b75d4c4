/**
 * What is bundled.
 *
 * @module
 */
import { type BundledTask, bundledTasks } from "./bundled_tasks.ts";

/** A module to make one file of, with all that it imports. */
export interface BundleEntry {
  /** Name of the file in the folder of the bundle. */
  readonly name: string;
  /** Text of the module, which stands two folders below the one of the bundle. */
  readonly text: string;
  /** Whether it runs in a page, as one classic script: then it is made small, and one function. */
  readonly inPage?: true;
}

/** All entries: add one here, and its file is made, listed and archived. */
export function bundleEntries(denoJson: string): BundleEntry[] {
  return [
    { name: "reproduce.mjs", text: commandsText(bundledTasks(denoJson)) },
    { name: "page.js", text: 'import "../../../pipeline/site/live/page.tsx";\n', inPage: true },
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
