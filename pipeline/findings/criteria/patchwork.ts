/**
 * Claims of chapter 2: concessions were a patchwork, made on form more than on control.
 *
 * @module
 */
import type { StatedClaim } from "./criterion.ts";
import { aFifthMore } from "./marks.ts";

/** Whether the allies did better on form than on what binds their own hands. */
export const formAgainstControl: StatedClaim = {
  id: "form-against-control",
  chapter: "2",
  claim: "The allies got their way on form and membership more often than on scope, the use of " +
    "force and control",
  short: "Allies won more on form than on control",
  bearing: "for",
  criterion: {
    estimate: "share of contested issues of form and membership whose outcome lies nearer to the " +
      "allies less that of contested issues of scope and of restraint and control; equally near " +
      "counts half",
    over: "issue",
    ...aFifthMore,
    reason: "One issue in five more is twice the distance between the marks on who was ahead; " +
      "none is no difference",
    fixed: "after a first look",
  },
};
