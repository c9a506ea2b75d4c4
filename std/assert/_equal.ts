import { isDeepStrictEqual } from "node:util";

/**
 * Whether two values are deeply equal, prototypes included. Unlike in Node, 0 equals -0 and an
 * object without a prototype equals a plain one.
 */
export function equal(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b) || isDeepStrictEqual(common(a), common(b));
}

/** Copies a value with each -0 made 0, and each object without a prototype made a plain one. */
function common(value: unknown, copies = new Map<unknown, object>()): unknown {
  if (value === 0) return 0;
  if (typeof value !== "object" || value === null) return value;
  const known = copies.get(value);
  if (known) return known;
  const made = emptyLike(value);
  if (!made) return value;
  copies.set(value, made);
  const copy = (inner: unknown) => common(inner, copies);
  if (value instanceof Map) {
    value.forEach((inner, key) => (made as Map<unknown, unknown>).set(copy(key), copy(inner)));
  } else if (value instanceof Set) {
    value.forEach((inner) => (made as Set<unknown>).add(copy(inner)));
  } else {
    for (const key of Reflect.ownKeys(Object.assign(made, value))) {
      Reflect.set(made, key, copy(Reflect.get(made, key)));
    }
  }
  return made;
}

/** An empty object of the same plain kind; nothing for an instance of any other class. */
function emptyLike(value: object): object | undefined {
  switch (Object.getPrototypeOf(value)) {
    case null:
    case Object.prototype:
      return {};
    case Array.prototype:
      return new Array((value as unknown[]).length);
    case Map.prototype:
      return new Map();
    case Set.prototype:
      return new Set();
    default:
      return undefined;
  }
}
