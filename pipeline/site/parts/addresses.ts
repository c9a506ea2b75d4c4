/**
 * Addresses within the site. What a page shows stands behind `#`, so that a link carries it.
 *
 * @module
 */

/** A state of a page, as names and values. */
export type PageState = Readonly<Record<string, string>>;

/** The part of an address behind `#` that stands for a state; empty values are left out. */
export function stateText(state: PageState): string {
  return Object.entries(state).filter(([, value]) => value !== "")
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
}

/** The state that such a part stands for; what cannot be read is left out. */
export function stateIn(text: string): Record<string, string> {
  const parts = text.replace(/^#/, "").split("&").filter((part) => part.includes("="));
  return Object.fromEntries(parts.flatMap((part) => {
    const at = part.indexOf("=");
    try {
      return [[
        decodeURIComponent(part.slice(0, at)),
        decodeURIComponent(part.slice(at + 1)),
      ]];
    } catch {
      return [];
    }
  }));
}

/** The address of a table, with a search, a row or a cell of it. */
export function tableAddress(table: string, state: PageState = {}): string {
  return `tables.html#${stateText({ table, ...state })}`;
}

/** The address of a finding. */
export function findingAddress(finding: string): string {
  return `findings.html#${encodeURIComponent(finding)}`;
}

/** The address of a figure. */
export function figureAddress(figure: string): string {
  return `figures.html#${encodeURIComponent(figure)}`;
}

/** The address of a source among the documents. */
export function documentAddress(source: string): string {
  return `documents.html#${stateText({ source })}`;
}

/** A cell and the value to put there. */
export interface RecodedCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly recoded: string | number;
}

/** The address of the what-if with cells recoded. */
export function whatIfAddress(cells: readonly RecodedCell[]): string {
  const edits = cells.map(({ table, row, column, recoded }) =>
    [table, row, column, `${recoded}`].map(encodeURIComponent).join("/")
  );
  return `what-if.html#${stateText({ edits: edits.join(" ") })}`;
}
