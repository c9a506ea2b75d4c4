/**
 * Robustness in the table of the what-if: as published, then as the worker finds it.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";
import { percent } from "../../base/words/numbers.ts";
import {
  robustness as described,
  type RobustnessLine,
} from "../../tables/derived/robustness/robustness.ts";
import type { Edit } from "../../what_if/edits.ts";
import { loadedReader } from "./derived_reader.ts";
import type { Doubts } from "./use_doubts.ts";

const words: Readonly<Record<"noise" | "leaveOuts" | "cells", (line: RobustnessLine) => string>> = {
  noise: ({ noise_same_verdict: same }) => percent(same),
  leaveOuts: ({ leave_outs: all, leave_outs_flipping: flipping }) => `${flipping} of ${all}`,
  cells: ({ fewest_cells_at_least: least, fewest_cells_found: found }) =>
    least === null
      ? "none"
      : found === null
      ? `${least}+`
      : least === found
      ? `${found}`
      : `${least}–${found}`,
};

let published: Promise<readonly RobustnessLine[]> | undefined;

/** A value as published and, once the worker has it, after the edits. */
export function DoubtCell({ what, finding, doubts, edits }: {
  readonly what: keyof typeof words;
  readonly finding: string;
  readonly doubts: Doubts;
  readonly edits: readonly Edit[];
}) {
  const [lines, setLines] = useState<readonly RobustnessLine[]>([]);
  useEffect(() => {
    published ??= loadedReader([described]).then((read) => read(described));
    published.then(setLines);
  }, []);
  const own = (line: RobustnessLine) => line.finding === finding;
  const before = lines.find(own);
  const after = doubts.lines?.robustness.find(own);
  if (before === undefined) return null;
  const [was, is] = [words[what](before), after && words[what](after)];
  return edits.length === 0 || is === undefined || is === was ? <>{was}</> : (
    <>
      {was} → <mark>{is}</mark>
    </>
  );
}

/** How far the worker is. */
export function Progress({ edits, doubts: { step, lines } }: {
  readonly edits: readonly Edit[];
  readonly doubts: Doubts;
}) {
  if (edits.length === 0) return null;
  if (lines !== undefined) return <p class="note" data-robust="done">Robustness is worked out.</p>;
  return (
    <p class="note" data-robust="running">
      <label>
        Robustness, as published until it is worked out{step === undefined ? "" : `: ${step.what}`}
        {" "}
        <progress max={1} value={step?.done ?? 0} />
      </label>
    </p>
  );
}
