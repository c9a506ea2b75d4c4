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

/** The state that such a part stands for; what is written in no known way stays as it is. */
export function stateIn(text: string): Record<string, string> {
  const parts = text.replace(/^#/, "").split("&").filter((part) => part.includes("="));
  return Object.fromEntries(parts.map((part) => {
    const at = part.indexOf("=");
    return [plain(part.slice(0, at)), plain(part.slice(at + 1))];
  }));
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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

/** The address of the form that recodes a cell. */
export function recodeAddress(table: string, row: string, column: string): string {
  return `what-if.html#${stateText({ table, row, column })}`;
}
