import type { ParseOptions } from "./parse.ts";

/** Reads the lines of a text from front to end, value by value. */
export class Scanner {
  readonly #text: string;
  readonly #options: ParseOptions & { separator: string };
  readonly #nextQuote: (from: number) => number;
  readonly #nextSeparator: (from: number) => number;
  readonly #nextLineEnd: (from: number) => number;
  /** Place of the next character to read. */
  #at = 0;
  /** Number of the line being read; one with line feeds in quotes still counts one. */
  #line = 0;

  /**
   * @param text Text whose lines end with LF.
   * @param options Of these, `separator`, `comment`, `trimLeadingSpace` and `lazyQuotes`.
   */
  constructor(text: string, options: ParseOptions & { separator: string }) {
    this.#text = text;
    this.#options = options;
    this.#nextQuote = finder(text, '"');
    this.#nextSeparator = finder(text, options.separator);
    this.#nextLineEnd = finder(text, "\n");
  }

  /** Reads up to the end of the next line that is neither empty nor a comment, if there is one. */
  readRow(): string[] | undefined {
    for (; this.#at < this.#text.length; this.#at++) {
      this.#line++;
      const end = this.#nextLineEnd(this.#at);
      if (end > this.#at && this.#text[this.#at] !== this.#options.comment) return this.#values();
      this.#at = end;
    }
    return undefined;
  }

  /** Throws a `SyntaxError` about the line that was read last. */
  fail(what: string): never {
    throw new SyntaxError(`Syntax error on line ${this.#line}: ${what}`);
  }

  #values(): string[] {
    const { separator } = this.#options;
    const values = [this.#value()];
    while (this.#text.startsWith(separator, this.#at)) {
      this.#at += separator.length;
      values.push(this.#value());
    }
    this.#at++;
    return values;
  }

  #value(): string {
    const { trimLeadingSpace, lazyQuotes } = this.#options;
    while (trimLeadingSpace && /[^\S\n]/.test(this.#text.charAt(this.#at))) this.#at++;
    const start = this.#at;
    if (this.#text[start] === '"') return this.#quotedValue();
    const end = Math.min(this.#nextSeparator(start), this.#nextLineEnd(start));
    if (!lazyQuotes && this.#nextQuote(start) < end) this.fail('bare " in non-quoted-field');
    this.#at = end;
    return this.#text.slice(start, end);
  }

  #quotedValue(): string {
    const { lazyQuotes } = this.#options;
    const start = this.#at + 1;
    let end = this.#nextQuote(start);
    while (!this.#isValueEnd(end + 1)) {
      const doubled = this.#text[end + 1] === '"';
      if (!doubled && !lazyQuotes) break;
      end = this.#nextQuote(end + (doubled ? 2 : 1));
    }
    this.#at = end + 1;
    if (!lazyQuotes && (end === this.#text.length || !this.#isValueEnd(this.#at))) {
      this.fail('extraneous or missing " in quoted-field');
    }
    return this.#text.slice(start, end).replaceAll('""', '"');
  }

  #isValueEnd(at: number): boolean {
    return at >= this.#text.length || this.#text[at] === "\n" ||
      this.#text.startsWith(this.#options.separator, at);
  }
}

/**
 * Makes a search for a mark from a place on, which gives the end of the text if there is none.
 * The places must not go back: what was found ahead of them is not searched for again.
 */
function finder(text: string, mark: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) found = text.indexOf(mark, from);
    return found < 0 ? found = text.length : found;
  };
}
