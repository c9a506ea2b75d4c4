/**
 * Edits in an address, so that a reader can send on what was changed.
 *
 * @module
 */
import { type Edit, type EditLine, editLine, editOfLine } from "../../what_if/edits.ts";
import { stateText } from "./addresses.ts";

/** What an address says of edits: none, some, or why they are not taken. */
export type LinkedEdits =
  | { readonly kind: "none" }
  | { readonly kind: "edits"; readonly edits: readonly Edit[] }
  | { readonly kind: "refused"; readonly why: string };

/**
 * The state of an address that carries edits.
 *
 * @param data short digest of the clean tables that they are made to
 */
export function editState(edits: readonly Edit[], data: string): Record<string, string> {
  if (edits.length === 0) return {};
  const text = JSON.stringify(
    edits.map(editLine).map(({ table, row, column, value }) => [table, row, column, value]),
  );
  return { edits: text, data, check: checkOf(text + data) };
}

/** The address of the what-if with edits. */
export function editAddress(edits: readonly Edit[], data: string): string {
  return `what-if.html#${stateText(editState(edits, data))}`;
}

/**
 * The edits of an address. One that was cut or changed on its way is refused, and so is one that was
 * made on other data, for it may mean other cells.
 */
export function linkedEdits(
  state: Readonly<Record<string, string>>,
  data: string,
): LinkedEdits {
  const { edits: text, data: madeOn = "", check } = state;
  if (text === undefined) return { kind: "none" };
  const refused = (why: string): LinkedEdits => ({ kind: "refused", why });
  if (check !== checkOf(text + madeOn)) {
    return refused("This link is damaged: its check does not fit. Nothing was changed.");
  }
  if (madeOn !== data) {
    return refused(
      `This link was made on other data (${madeOn}) than this site shows (${data}). ` +
        "Nothing was changed.",
    );
  }
  const found = linesIn(text)?.map(editOfLine);
  if (found === undefined) {
    return refused("This link is damaged: it holds no list of edits. Nothing was changed.");
  }
  const wrong = found.find((each) => "refused" in each);
  if (wrong && "refused" in wrong) return refused(`${wrong.refused}. Nothing was changed.`);
  return { kind: "edits", edits: found.flatMap((each) => "found" in each ? [each.found] : []) };
}

function linesIn(text: string): readonly EditLine[] | undefined {
  try {
    const lines: unknown = JSON.parse(text);
    if (!Array.isArray(lines)) return undefined;
    const whole = lines.every((line) =>
      Array.isArray(line) && line.length === 4 && line.every((part) => typeof part === "string")
    );
    return whole
      ? (lines as string[][]).map(([table, row, column, value]) => ({
        table: table!,
        row: row!,
        column: column!,
        value: value!,
      }))
      : undefined;
  } catch {
    return undefined;
  }
}

/** A short check of a text (FNV-1a, 32 bits; Fowler, Noll and Vo): it finds slips, not malice. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
