import { failWith } from "./_fail.ts";

/** A class of errors. */
// deno-lint-ignore no-explicit-any
type ErrorType<E extends Error> = new (...args: any[]) => E;

/**
 * Asserts that a function throws.
 *
 * @param fn The function.
 * @param msg Words to add to the error.
 * @returns What was thrown.
 */
export function assertThrows(fn: () => unknown, msg?: string): unknown;
/**
 * Asserts that a function throws an error of a class.
 *
 * @typeParam E The class.
 * @param fn The function.
 * @param ErrorClass The class.
 * @param msgIncludes Text that should be in the message of the error thrown.
 * @param msg Words to add to the error.
 * @returns The error thrown.
 */
export function assertThrows<E extends Error = Error>(
  fn: () => unknown,
  // deno-lint-ignore no-explicit-any
  ErrorClass: new (...args: any[]) => E,
  msgIncludes?: string,
  msg?: string,
): E;
export function assertThrows(
  fn: () => unknown,
  ErrorClass?: ErrorType<Error> | string,
  msgIncludes?: string,
  msg?: string,
): unknown {
  const [type, words] = sort(ErrorClass, msg);
  try {
    fn();
  } catch (error) {
    return checkError(error, "thrown", type, msgIncludes, words);
  }
  failWith("Expected function to throw", words);
}

/**
 * Asserts that a function returns a promise that rejects.
 *
 * @param fn The function; if it throws instead, the assertion fails.
 * @param msg Words to add to the error.
 * @returns What the promise rejects with.
 */
export function assertRejects(fn: () => PromiseLike<unknown>, msg?: string): Promise<unknown>;
/**
 * Asserts that a function returns a promise that rejects with an error of a class.
 *
 * @typeParam E The class.
 * @param fn The function; if it throws instead, the assertion fails.
 * @param ErrorClass The class.
 * @param msgIncludes Text that should be in the message of the error.
 * @param msg Words to add to the error.
 * @returns The error that the promise rejects with.
 */
export function assertRejects<E extends Error = Error>(
  fn: () => PromiseLike<unknown>,
  // deno-lint-ignore no-explicit-any
  ErrorClass: new (...args: any[]) => E,
  msgIncludes?: string,
  msg?: string,
): Promise<E>;
export async function assertRejects(
  fn: () => PromiseLike<unknown>,
  ErrorClass?: ErrorType<Error> | string,
  msgIncludes?: string,
  msg?: string,
): Promise<unknown> {
  const [type, words] = sort(ErrorClass, msg);
  let promise: PromiseLike<unknown>;
  try {
    promise = fn();
  } catch {
    failWith("Function throws when expected to reject", words);
  }
  try {
    await promise;
  } catch (error) {
    return checkError(error, "rejected", type, msgIncludes, words);
  }
  failWith("Expected function to reject", words);
}

/** Tells a message that stands in the place of the class from a class. */
function sort(
  second: ErrorType<Error> | string | undefined,
  last: string | undefined,
): [ErrorType<Error> | undefined, string | undefined] {
  return typeof second === "string" ? [undefined, second] : [second, last];
}

/** Returns the error if it is of the class and its message has the text; else fails. */
function checkError(
  error: unknown,
  how: "thrown" | "rejected",
  ErrorClass: ErrorType<Error> | undefined,
  msgIncludes = "",
  msg?: string,
): unknown {
  if (!ErrorClass) return error;
  if (!(error instanceof Error)) failWith(`A non-Error object was ${how}`, msg);
  const { name } = error.constructor;
  if (!(error instanceof ErrorClass)) {
    failWith(`Expected error to be instance of "${ErrorClass.name}", but was "${name}"`, msg);
  }
  if (!error.message.includes(msgIncludes)) {
    const [text, found] = [msgIncludes, error.message].map((part) => JSON.stringify(part));
    failWith(`Expected error message to include ${text}, but got ${found}`, msg);
  }
  return error;
}
