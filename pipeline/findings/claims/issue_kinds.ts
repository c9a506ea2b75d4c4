/**
 * Kinds of issue that claims are on, by what is judged of them.
 *
 * @module
 */
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";

/** The types of issue that control is about. */
const controlTypes: ReadonlySet<string> = new Set<IssueCase["type"]>([
  "scope",
  "restraint-and-control",
]);

/** Issues of form and membership. */
export function isOfForm({ type }: Pick<IssueCase, "type">): boolean {
  return type === "form-and-membership";
}

/** Issues of scope, the use of force and control. */
export function isOfControl({ type }: Pick<IssueCase, "type">): boolean {
  return controlTypes.has(type);
}

/** Issues on a line from bilateral to multilateral. */
export function isOfBreadth({ orientation }: Pick<IssueCase, "orientation">): boolean {
  return orientation === "multilateral";
}
