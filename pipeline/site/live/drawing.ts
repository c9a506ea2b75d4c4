/**
 * What the script that draws gives to the page, and how the page comes by it.
 *
 * @module
 */
import type { TopLevelSpec } from "vega-lite";
import { loadScript } from "./load_script.ts";

/** Values of the row that a mark shows, by column. */
export type MarkValues = Readonly<Record<string, unknown>>;

/** What can be drawn. */
export interface Drawing {
  /** The picture of a specification as a file. */
  readonly pictureOf: (specification: TopLevelSpec) => Promise<string>;
  /**
   * Draws a specification into an element.
   *
   * @returns a function that takes it off the page
   *
   * @param chosen what to do with the values of a mark that a reader chooses
   */
  readonly draw: (
    specification: TopLevelSpec,
    into: HTMLElement,
    chosen: (values: MarkValues) => void,
  ) => Promise<() => void>;
}

/** Under this name the script hands itself over. */
export const drawingName = "hubAndSpokesDrawing";

const file = "assets/drawing.js";

let loading: Promise<Drawing> | undefined;

/**
 * The script that draws, loaded when a page first draws.
 *
 * @throws {Error} naming the file where it is missing or holds something else
 */
export function loadDrawing(): Promise<Drawing> {
  return loading ??= loadScript(file).then(() => {
    const found = (globalThis as unknown as Record<string, Drawing | undefined>)[drawingName];
    if (found === undefined) throw new Error(`Cannot draw: expected ${file} in the site`);
    return found;
  });
}
