/**
 * What a worker does for the what-if, beside the page: derived tables after edits, then what the
 * findings withstand.
 *
 * @module
 */
import { findingTables } from "../../findings/findings.ts";
import { derivedText } from "../../tables/derived/write_derived.ts";
import type { Edit } from "../../what_if/edits.ts";
import { type Ground, groundOf } from "../../what_if/ground.ts";
import {
  type RobustnessAfter,
  type RobustnessStep,
  robustnessSteps,
} from "../../what_if/robustness_steps.ts";
import { whatIf } from "../../what_if/what_if.ts";
import { derivedId } from "../embedded/site_tables.ts";
import { type PackedTables, textsOf } from "./clean_texts.ts";

/** What the page asks of the worker. */
export type Asked =
  | { readonly kind: "tables"; readonly tables: PackedTables }
  | {
    readonly kind: "robustness" | "derived";
    readonly run: number;
    readonly edits: readonly Edit[];
  };

/** What the worker tells the page; a run that was overtaken by another is not told of any more. */
export type Told =
  | { readonly kind: "step"; readonly run: number; readonly step: RobustnessStep }
  | { readonly kind: "robustness"; readonly run: number; readonly lines: RobustnessAfter }
  | {
    readonly kind: "derived";
    readonly run: number;
    /** CSV texts by the names of the tables on the site. */
    readonly texts: readonly (readonly [id: string, text: string])[];
  };

/** Answers the page for as long as the worker lives. */
export function answerThePage(): void {
  // The types are those of a page, in which a function of this name asks for a target.
  const tell = postMessage as (told: Told) => void;
  let ground: Ground | undefined;
  let newest = 0;
  addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
    if (data.kind === "tables") {
      ground = groundOf(textsOf(data.tables));
      return;
    }
    const { run, edits, kind } = data;
    newest = run;
    const answer = whatIf(ground!, edits);
    if ("refused" in answer) return;
    if (kind === "derived") {
      const texts = findingTables(answer.found.rows)
        .map((each) => [derivedId(each.table), derivedText(each)] as const);
      tell({ kind, run, texts });
      return;
    }
    const steps = robustnessSteps(ground!, answer.found);
    let step = steps.next();
    while (!step.done) {
      tell({ kind: "step", run, step: step.value });
      // Another run may have been asked for.
      await new Promise((resolve) => setTimeout(resolve));
      if (newest !== run) return;
      step = steps.next();
    }
    tell({ kind, run, lines: step.value });
  });
}
