/**
 * Text for a page that remembers which cells its numbers are made of, so that the record of them
 * falls out of the writing and cannot differ from it.
 *
 * @module
 */
import type { DerivedTable } from "../../tables/derived/derived_table.ts";
import type { NumberLine } from "../../tables/derived/pages/numbers.ts";

/** What rows of a table a source takes: the value that each named column must have. */
export type Conditions = Readonly<Record<string, string | number | boolean | null>>;

/** Cells that a number is made of. */
export interface NumberSource {
  readonly table: DerivedTable;
  readonly where: Conditions;
  /** The column of the cells; none where rows are counted. */
  readonly column?: string;
  readonly use: NumberLine["use"];
}

/** A number as it is shown, and what it is made of. */
export interface ShownNumber {
  readonly shown: string;
  readonly sources: readonly NumberSource[];
}

/** A text and its numbers in their order. */
export interface Prose {
  readonly text: string;
  readonly numbers: readonly ShownNumber[];
}

/** What prose is put together of. */
export type Piece = string | Prose;

/** No text. */
export const nothing: Prose = { text: "", numbers: [] };

/** Pieces one after another. */
export function joined(pieces: readonly Piece[], between: Piece = ""): Prose {
  const parts = pieces.flatMap((piece, at) => at === 0 ? [piece] : [between, piece]);
  return {
    text: parts.map(textOf).join(""),
    numbers: parts.flatMap((part) => typeof part === "string" ? [] : part.numbers),
  };
}

/** A template with pieces in it. */
export function say(words: TemplateStringsArray, ...pieces: readonly Piece[]): Prose {
  return joined(words.flatMap((word, at) => at === 0 ? [word] : [pieces[at - 1]!, word]));
}

/** Pieces as a list: "a, b and c". */
export function listed(pieces: readonly Piece[]): Prose {
  return pieces.length < 2
    ? joined(pieces)
    : joined([joined(pieces.slice(0, -1), ", "), pieces.at(-1)!], " and ");
}

/** The pieces that say something, with blanks between them. */
export function sentences(pieces: readonly Piece[]): Prose {
  return joined(pieces.filter((piece) => textOf(piece) !== ""), " ");
}

/** The pieces that say something, each a paragraph. */
export function paragraphs(pieces: readonly Piece[]): Prose {
  return joined(pieces.filter((piece) => textOf(piece) !== ""), "\n\n");
}

/** The text of a piece. */
export function textOf(piece: Piece): string {
  return typeof piece === "string" ? piece : piece.text;
}

/**
 * A sentence whose slots, such as `{found}`, are filled.
 *
 * @throws {TypeError} naming a slot that nothing fills
 */
export function filled(sentence: string, slots: ReadonlyMap<string, Piece>): Prose {
  return joined(
    sentence.split(/\{([^}]+)\}/).map((part, at) => {
      if (at % 2 === 0) return part;
      const piece = slots.get(part);
      if (piece === undefined) throw new TypeError(`Nothing fills the slot ${part}: ${sentence}`);
      return piece;
    }),
  );
}
