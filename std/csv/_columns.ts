import type { Column, DataItem, PropertyAccessor } from "./stringify.ts";

/** Lists the accessors of a column, from the item inwards. */
export function toPath(column: Column): PropertyAccessor[] {
  const prop = typeof column === "object" && "prop" in column ? column.prop : column;
  return Array.isArray(prop) ? prop : [prop];
}

/** Names a column, whose path is given too. */
export function toHeader(column: Column, path: PropertyAccessor[]): string {
  const header = typeof column === "object" && "header" in column ? column.header : undefined;
  return header ?? String(path.at(-1));
}

/** Collects the values of an item: those at the paths, or, without any, a whole array. */
export function toValues(item: DataItem, paths: PropertyAccessor[][]): readonly unknown[] {
  if (paths.length > 0) return paths.map((path) => valueAt(item, path));
  if (Array.isArray(item)) return item;
  throw new TypeError("No property accessor function was provided for object");
}

/** Follows a path inwards; what is not an object stays as it is. (`for of` takes longer.) */
function valueAt(item: unknown, path: PropertyAccessor[]): unknown {
  let value = item;
  for (let step = 0; step < path.length; step++) {
    if (typeof value !== "object" || value === null) break;
    const accessor = path[step]!;
    if (Array.isArray(value) && typeof accessor !== "number") {
      throw new TypeError('Property accessor is not of type "number"');
    }
    value = (value as Record<PropertyAccessor, unknown>)[accessor];
  }
  return value;
}
