/**
 * A verdict as a sign and a word; signs are those of the figures, so that they work without colour.
 *
 * @module
 */
import type { Verdict } from "../../findings/claims/verdict.ts";

/** The sign of a verdict around a point of a picture. */
export function VerdictSign({ verdict, x, y, size = 5 }: {
  readonly verdict: Verdict;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}) {
  switch (verdict) {
    case "supported":
      return <circle class="sign supported" cx={x} cy={y} r={size} />;
    case "contradicted":
      return (
        <rect
          class="sign contradicted"
          x={x - 0.9 * size}
          y={y - 0.9 * size}
          width={1.8 * size}
          height={1.8 * size}
        />
      );
    case "between":
      return (
        <path
          class="sign between"
          d={`M${x} ${y - 1.25 * size}l${1.25 * size} ${1.25 * size}l${-1.25 * size} ${
            1.25 * size
          }l${-1.25 * size} ${-1.25 * size}z`}
        />
      );
    case "cannot tell":
      return (
        <path
          class="sign cannot-tell"
          d={`M${x - size} ${y - size}l${2 * size} ${2 * size}m0 ${-2 * size}l${-2 * size} ${
            2 * size
          }`}
        />
      );
  }
}

/** A verdict in a text: its sign and its name. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class={`verdict ${verdict.replace(" ", "-")}`}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <VerdictSign verdict={verdict} x={7} y={7} size={4.4} />
      </svg>{" "}
      {verdict}
    </span>
  );
}
