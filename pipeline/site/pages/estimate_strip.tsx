/**
 * The estimates of a claim on a line, with the marks that they are held against.
 *
 * @module
 */
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import { VerdictSign } from "../parts/verdict.tsx";

const width = 200;
const rowHeight = 16;
/** Where the marks stand, as parts of the width. */
const marks = [0.36, 0.64] as const;

/** Estimates rescaled so that the two marks lie at the same places for every claim. */
export function EstimateStrip({ lines }: { readonly lines: readonly EstimateLine[] }) {
  const height = rowHeight * lines.length;
  const [left, right] = marks.map((mark) => mark * width) as [number, number];
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect class="band" x={left} y={0} width={right - left} height={height} />
      {lines.map((line, at) => {
        const { estimate, low, high, verdict } = line;
        const y = (at + 0.5) * rowHeight;
        const place = placeBetween(line, left, right);
        return (
          <g key={line.part ?? ""}>
            {low === null || high === null
              ? null
              : <line class="interval" x1={place(low)} x2={place(high)} y1={y} y2={y} />}
            {estimate === null
              ? null
              : <VerdictSign verdict={verdict} x={place(estimate)} y={y} size={4.4} />}
          </g>
        );
      })}
    </svg>
  );
}

/** Places of values on the line of an estimate; what lies beyond its ends is put there. */
function placeBetween(
  { contradicted_up_to: from, supported_from: to }: EstimateLine,
  left: number,
  right: number,
): (value: number) => number {
  // Marks that coincide give no scale of their own.
  const span = to - from || 1;
  return (value) => {
    const at = left + (right - left) * (value - from) / span;
    return Math.round(10 * Math.min(width - 6, Math.max(6, at))) / 10;
  };
}
