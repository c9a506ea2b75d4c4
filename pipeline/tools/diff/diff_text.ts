/**
 * What sets two versions apart, as text for the terminal or as Markdown.
 *
 * @module
 */
import { markdownTable } from "../../base/words/markdown_table.ts";
import { type ChangeLine, changeLines } from "./change_lines.ts";
import type { Part, TableDifference } from "./package_changes.ts";

/** How the text is to be made. */
export interface DiffStyle {
  readonly markdown: boolean;
  /** Changes of each table that are shown; the others are counted. */
  readonly most: number;
}

/** All parts as text, each with its heading; a part in which nothing differs is one line. */
export function diffText(parts: readonly Part[], style: DiffStyle): string {
  return parts.map((part) => partText(part, style)).join("\n\n");
}

function partText({ title, same, tables }: Part, style: DiffStyle): string {
  const heading = style.markdown ? `## ${title}\n` : title;
  if (tables.length === 0) return `${heading}\n${style.markdown ? "" : "  "}${same}.`;
  return [heading, ...tables.map((table) => tableText(table, style))].join("\n");
}

function tableText(table: TableDifference, { markdown, most }: DiffStyle): string {
  const lines = changeLines(table);
  const more = lines.length - most;
  const rest = more > 0 ? [`and ${more} more; --all shows them`] : [];
  const shown = lines.slice(0, most);
  if (!markdown) {
    return [`  ${table.path}`, ...[...shown.map(lineText), ...rest].map((text) => `    ${text}`)]
      .join("\n");
  }
  const rows = shown.map(({ what, before, after }) => [what, before, after].map(escaped));
  return [
    `### ${table.path}`,
    "",
    markdownTable([["What", "Before", "After"], ...rows], [0, 1, 2]),
    ...rest.flatMap((text) => ["", text]),
    "",
  ].join("\n");
}

function lineText({ what, before, after }: ChangeLine): string {
  if (before === "") return `+ ${what}: ${after}`;
  if (after === "") return `− ${what}: ${before}`;
  return `${what}: ${before} → ${after}`;
}

/** Text of data that Markdown must not take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#&]/g, "\\$&").replaceAll("\n", " ");
}
