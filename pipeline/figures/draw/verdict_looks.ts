/**
 * What a verdict looks like in every figure.
 *
 * @module
 */
import type { Verdict } from "../../findings/claims/verdict.ts";
import { white } from "./marks.ts";
import { palette } from "./palette.ts";
import type { Part } from "./part.ts";
import { shown } from "./scales.ts";

/** Verdicts with their looks; no colours, for "supported" may be bad for the argument. */
const looks: readonly (readonly [Verdict, shape: string, fill: string])[] = [
  ["supported", "circle", palette.ink],
  ["between", "diamond", white],
  ["contradicted", "square", "#a6a6a6"],
  ["cannot tell", "cross", white],
];

/** Shape and filling of points by the verdict in a column. */
export function verdictLooks(field: string): Part {
  return {
    shape: shown(field, looks.map(([verdict, shape]) => [verdict, shape])),
    fill: shown(field, looks.map(([verdict, , fill]) => [verdict, fill])),
  };
}
