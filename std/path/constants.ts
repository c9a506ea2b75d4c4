import { sep } from "node:path";

/** The character between two parts of a path. */
export const SEPARATOR: "/" | "\\" = sep;
