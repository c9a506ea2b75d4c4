import type { ParseOptions } from "./parse.ts";

/**
 * Rewrites text with comments, leading spaces or lazy quotes as plain CSV, line for line.
 *
 * csv-parse has options for these, but reads `  #`, `"1"2"` and no-break spaces otherwise.
 *
 * @param text Text whose lines end with LF.
 * @param options Of these, `separator`, `comment`, `trimLeadingSpace` and `lazyQuotes`.
 * @returns Text that says the same without these options; other mistakes are left in it.
 */
export function toPlain(text: string, options: ParseOptions): string {
  const { separator = ",", comment, trimLeadingSpace, lazyQuotes } = options;
  if (!comment && !trimLeadingSpace && !lazyQuotes) return text;
  const value = valuePattern(separator, trimLeadingSpace, lazyQuotes);
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    if (comment && text[at] === comment) {
      at = text.indexOf("\n", at);
      if (at < 0) break;
    } else if (text[at] !== "\n") {
      value.lastIndex = at;
      plain += toQuoted(value.exec(text)?.groups);
      while (text.startsWith(separator, value.lastIndex)) {
        value.lastIndex += separator.length;
        plain += separator + toQuoted(value.exec(text)?.groups);
      }
      at = value.lastIndex;
    }
    if (at < text.length) plain += "\n";
  }
  return plain;
}

/** Matches the value at `lastIndex`, up to the next separator or the end of its line. */
function valuePattern(separator: string, trim = false, lazy = false): RegExp {
  const end = `(?=${RegExp.escape(separator)}|\\n|$)`;
  const space = trim ? "[^\\S\\n]*" : "";
  const value = lazy
    ? `"(?<inner>(?:[^"]+|""|"(?!${end}))*)"?|(?<bare>[^\\n]*?)`
    : `(?<strict>(?:"(?:[^"]+|"")*"?)?[^\\n]*?)`;
  return new RegExp(`${space}(?:${value})${end}`, "y");
}

/** Quotes a lazily read value by the rules; leaves any other one as it is, but never empty. */
function toQuoted({ strict, inner, bare }: Record<string, string> = {}): string {
  if (strict !== undefined) return strict || '""';
  const value = inner?.replaceAll('""', '"') ?? bare ?? "";
  return `"${value.replaceAll('"', '""')}"`;
}
