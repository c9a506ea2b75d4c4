/**
 * What was found and is accepted all the same.
 *
 * @module
 */

/** A remark on an input that is as good as another: nobody need act on it. */
export interface Note {
  /** Path from the project folder, with forward slashes. */
  readonly file: string;
  /** Physical line, from 1; 0 where it is about the file as a whole. */
  readonly line: number;
  /** What was found and how it is read, as a sentence without its full stop. */
  readonly says: string;
}
