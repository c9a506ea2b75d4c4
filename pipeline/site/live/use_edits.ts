/**
 * The edits of the what-if: they stand in the address, so that it can be sent on and the browser's
 * way back undoes the last one, and the browser keeps them for the next visit.
 *
 * @module
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Edit } from "../../what_if/edits.ts";
import type { Ground } from "../../what_if/ground.ts";
import { type WhatIf, whatIf } from "../../what_if/what_if.ts";
import { stateIn, stateText } from "../parts/addresses.ts";
import { editsCsv, editsIn } from "../parts/edit_file.ts";
import { editState, linkedEdits } from "../parts/edit_link.ts";
import { keepText, keptText } from "./kept_value.ts";

/** The edits that stand, what they give, and how to change them. */
export interface Edits {
  readonly edits: readonly Edit[];
  readonly answer: WhatIf;
  /** Why the last change was refused; empty where it was not. */
  readonly problem: string;
  /** Sets all edits; where one cannot be taken, all stay as they were. */
  readonly set: (edits: readonly Edit[]) => boolean;
  /** Says why something was not taken. */
  readonly refuse: (problem: string) => void;
}

interface Standing extends Pick<Edits, "edits" | "answer" | "problem"> {
  /** The part of the address that stands for the edits. */
  readonly hash: string;
}

const name = "edits";

/** Short digest of the clean tables that the site was made of. */
export function dataOfSite(): string {
  return document.documentElement.dataset["data"] ?? "";
}

/** The edits of the address, else those that the browser keeps. */
export function useEdits(ground: Ground): Edits {
  const data = dataOfSite();
  const measure = (edits: readonly Edit[], before?: Standing): Standing => {
    const answer = whatIf(ground, edits);
    if ("refused" in answer) {
      const stays = before ?? measure([]);
      return { ...stays, problem: `${answer.refused}. Nothing was changed.` };
    }
    const hash = stateText(editState(edits, data));
    return { edits, answer: answer.found, problem: "", hash };
  };
  const [standing, setStanding] = useState<Standing>(() => {
    const kept = editsIn(keptText(name) || editsCsv([]));
    const start = measure(typeof kept === "string" ? [] : kept);
    const linked = linkedEdits(stateIn(location.hash), data);
    if (linked.kind === "none") return start;
    return linked.kind === "refused"
      ? { ...start, problem: linked.why }
      : measure(linked.edits, start);
  });
  // The browser may tell of a new address before the page has shown the edits of it.
  const hash = useRef(standing.hash);
  const take = (next: Standing) => {
    setStanding(next);
    hash.current = next.hash;
    if (next.problem !== "") return false;
    keepText(name, next.edits.length === 0 ? "" : editsCsv(next.edits));
    if (location.hash.replace(/^#/, "") !== next.hash) location.hash = next.hash;
    return true;
  };
  useEffect(() => {
    const follow = () => {
      if (location.hash.replace(/^#/, "") === hash.current) return;
      const state = stateIn(location.hash);
      // A link to one cell asks for a form, and leaves the edits as they are.
      if ("table" in state) return;
      const linked = linkedEdits(state, data);
      if (linked.kind === "refused") setStanding({ ...standing, problem: linked.why });
      else take(measure(linked.kind === "none" ? [] : linked.edits, standing));
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [standing]);
  return {
    ...standing,
    set: (edits) => take(measure(edits, standing)),
    refuse: (problem) => setStanding({ ...standing, problem }),
  };
}
