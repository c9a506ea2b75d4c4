import { AssertionError } from "node:assert";

/**
 * Shows where two values differ: a line with `+` is in the actual one only, a line with `-` in the
 * expected one only. Texts are compared line by line.
 */
export function difference(actual: unknown, expected: unknown): string {
  if (isText(actual) && isText(expected)) {
    return difference(actual.split("\n"), expected.split("\n"));
  }
  const { message } = new AssertionError({ actual, expected, operator: "deepStrictEqual" });
  return message.slice(message.indexOf("\n") + 1);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.includes("\n");
}
