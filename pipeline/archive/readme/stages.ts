/**
 * The scripts that a run of the whole flow consists of.
 *
 * @module
 */
import { archiveStage } from "../../stages/stages.ts";
import type { ReadmeMaterial } from "./material.ts";

/** A script of the flow. */
export interface Stage {
  readonly name: string;
  /** Path of its script. */
  readonly program: string;
  /** What it does. */
  readonly does: string;
}

/** A description without the number of the stage, and without what may be typed. */
function sentenceOf(description: string): string {
  const text = description.replace(/^Stage \d+: |: deno task .*$/g, "");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The scripts of the flow in an order in which they can run: each after those that it needs. */
export function stagesOf({ tasks }: Pick<ReadmeMaterial, "tasks">): Stage[] {
  const found = new Map<string, Stage>();
  const take = (name: string) => {
    const task = tasks.get(name);
    if (task === undefined || found.has(name)) return;
    task.dependencies.forEach(take);
    const program = /\bpipeline\/[\w/]+\.ts\b/.exec(task.command)?.[0];
    // A task that may run other programs builds what the flow consists of and is no part of it.
    if (program === undefined || task.command.includes("--allow-run")) return;
    found.set(name, { name, program, does: sentenceOf(task.description) });
  };
  take(archiveStage.name);
  return [...found.values()];
}
