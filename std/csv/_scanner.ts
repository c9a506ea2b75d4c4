/** Reads the lines of a text from front to end, value by value. */
export class Scanner {
  readonly #text: string;
  readonly #nextQuote: (from: number) => number;
  readonly #nextComma: (from: number) => number;
  readonly #nextLineEnd: (from: number) => number;
  /** Place of the next character to read. */
  #at = 0;
  /** Number of the line being read; one with line feeds in quotes still counts one. */
  #line = 0;

  /** @param text Text whose lines end with LF. */
  constructor(text: string) {
    this.#text = text;
    this.#nextQuote = finder(text, '"');
    this.#nextComma = finder(text, ",");
    this.#nextLineEnd = finder(text, "\n");
  }

  /** Reads up to the end of the next line that is not empty, if there is one. */
  readRow(): string[] | undefined {
    for (; this.#at < this.#text.length; this.#at++) {
      this.#line++;
      if (this.#text[this.#at] !== "\n") return this.#values();
    }
    return undefined;
  }

  #fail(what: string): never {
    throw new SyntaxError(`Syntax error on line ${this.#line}: ${what}`);
  }

  #values(): string[] {
    const values = [this.#value()];
    while (this.#text[this.#at] === ",") {
      this.#at++;
      values.push(this.#value());
    }
    this.#at++;
    return values;
  }

  #value(): string {
    const start = this.#at;
    if (this.#text[start] === '"') return this.#quotedValue();
    const end = Math.min(this.#nextComma(start), this.#nextLineEnd(start));
    if (this.#nextQuote(start) < end) this.#fail('bare " in non-quoted-field');
    this.#at = end;
    return this.#text.slice(start, end);
  }

  #quotedValue(): string {
    const start = this.#at + 1;
    let end = this.#nextQuote(start);
    while (this.#text[end + 1] === '"') end = this.#nextQuote(end + 2);
    this.#at = end + 1;
    if (end === this.#text.length || !this.#isValueEnd()) {
      this.#fail('extraneous or missing " in quoted-field');
    }
    return this.#text.slice(start, end).replaceAll('""', '"');
  }

  #isValueEnd(): boolean {
    const next = this.#text[this.#at];
    return next === undefined || next === "\n" || next === ",";
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
