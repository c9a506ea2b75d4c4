/**
 * What the worker of the what-if has worked out so far.
 *
 * @module
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Edit } from "../../what_if/edits.ts";
import type { RobustnessAfter, RobustnessStep } from "../../what_if/robustness_steps.ts";
import type { PackedTables } from "./clean_texts.ts";
import type { Asked, Told } from "./doubt_worker.ts";
import { startWorker } from "./start_worker.ts";

/** Robustness after the edits, or how far it is. */
export interface Doubts {
  readonly step?: RobustnessStep;
  readonly lines?: RobustnessAfter;
  /** Derived tables after the edits, as CSV texts by their names on the site. */
  readonly derived?: ReadonlyMap<string, string>;
  /** Asks for the derived tables, which only figures need. */
  readonly askDerived: () => void;
}

/** Sets a worker to work on the edits each time that they change. */
export function useDoubts(tables: PackedTables, edits: readonly Edit[]): Doubts {
  const worker = useRef<Worker | undefined>(undefined);
  const run = useRef(0);
  const [told, setTold] = useState<Omit<Doubts, "askDerived">>({});
  const ask = (asked: Asked) => worker.current?.postMessage(asked);
  useEffect(() => {
    const started = startWorker();
    worker.current = started;
    ask({ kind: "tables", tables });
    started.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.run !== run.current) return;
      setTold((before) =>
        data.kind === "step"
          ? { ...before, step: data.step }
          : data.kind === "robustness"
          ? { ...before, lines: data.lines }
          : { ...before, derived: new Map(data.texts) }
      );
    };
    return () => started.terminate();
  }, [tables]);
  useEffect(() => {
    run.current += 1;
    setTold({});
    if (edits.length > 0) ask({ kind: "robustness", run: run.current, edits });
  }, [edits]);
  return { ...told, askDerived: () => ask({ kind: "derived", run: run.current, edits }) };
}
