/**
 * Printing: the only place that writes to a terminal, so that nothing that data hold can steer it.
 *
 * @module
 */
import { printable } from "../words/unseen_letters.ts";

/** Prints lines of a result. */
export function say(text: string): void {
  console.log(printable(text));
}

/** Prints lines of a fault. */
export function complain(text: string): void {
  console.error(printable(text));
}
