/**
 * A bar that shows how far the noise analysis has come.
 *
 * @module
 */
import { layers } from "../measures/coding/coded_cells.ts";
import type { Draws } from "./noise_lines.ts";

const width = 40;

/** Makes what draws the bar anew, on one line; it ends the line when all draws are done. */
export function progressBar(
  { all, each }: Draws,
  write: (text: string) => void,
): (done: number) => void {
  const total = all + layers.length * each;
  return (done) => {
    const full = Math.floor(width * done / total);
    write(
      `\r${"█".repeat(full)}${"·".repeat(width - full)} ${done} of ${total} draws` +
        (done === total ? "\n" : ""),
    );
  };
}
