import { failWith } from "./_fail.ts";

/** Any class that can be made an instance of. */
// deno-lint-ignore no-explicit-any
export type AnyConstructor = new (...args: any[]) => any;

/** The instances of a class. */
export type GetConstructorType<T extends AnyConstructor> = InstanceType<T>;

/**
 * Asserts that a value is an instance of a class.
 *
 * @typeParam T The class.
 * @param actual The value.
 * @param expectedType The class.
 * @param msg Words to add to the error.
 */
export function assertInstanceOf<T extends AnyConstructor>(
  actual: unknown,
  expectedType: T,
  msg = "",
): asserts actual is GetConstructorType<T> {
  if (actual instanceof expectedType) return;
  const own = actual === null ? "null" : typeof actual;
  const found = own === "object" ? (actual as object).constructor?.name ?? "Object" : own;
  failWith(
    `Expected object to be an instance of "${expectedType.name}" but was "${found}"`,
    msg,
  );
}
