/**
 * Rows of the figure of commitments by form: counts by region, class, scope, year and form.
 *
 * @module
 */
import type { CommitmentCount } from "../../tables/derived/summaries/commitments_by_year.ts";
import { open } from "../draw/steps.ts";

/** Forms from the bottom of the stack. */
export const forms = ["bilateral", "trilateral", "multilateral"] as const;

/** The classes that count as commitments, as text shows them. */
const classReadings = [
  ["A", "armed-attack pacts (A)"],
  ["A+B", "with lesser ties (A+B)"],
] as const;

/** Which commitments of a region a column of panels counts. */
export const columns = [
  { region: "asia-pacific", scope: "all", name: "Asia-Pacific: all" },
  { region: "asia-pacific", scope: "hub", name: "Asia-Pacific: with the US" },
  { region: "north-atlantic", scope: "all", name: "North Atlantic" },
] as const;

/** Panels, row by row. */
export const panels = classReadings.flatMap(([classes, meaning]) =>
  columns.map((column) => ({ ...column, classes, meaning }))
);

/** What a panel counts. */
export type Panel = Pick<typeof panels[number], "region" | "scope" | "classes">;

/** Commitments of a form in a year, or, of all forms, those only possibly in force. */
export type FormRow = ReturnType<typeof formRows>[number];

/** Whether a panel counts a row. */
export const isOf = ({ region, scope, classes }: Panel) => (row: Record<keyof Panel, string>) =>
  row.region === region && row.scope === scope && row.classes === classes;

/** Rows of all panels by year, each year in the order of the stack. */
export function formRows(counts: readonly CommitmentCount[]) {
  return panels.flatMap(({ region, scope, classes }) => {
    const own = Map.groupBy(counts.filter(isOf({ region, scope, classes })), ({ year }) => year);
    return [...own].flatMap(([year, ofYear]) => {
      const count = { region, scope, classes, year };
      const undecided = ofYear.reduce((sum, { low, high }) => sum + high - low, 0);
      const ofForms = forms.map((form) => {
        const { low = 0, high = 0 } = ofYear.find((row) => row.form === form) ?? {};
        return { ...count, form, low, high };
      });
      return [...ofForms, { ...count, form: open, low: 0, high: undecided }];
    });
  });
}
