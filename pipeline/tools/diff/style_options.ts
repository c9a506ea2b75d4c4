/**
 * How a user asks for the text of changes.
 *
 * @module
 */
import { flag, type Given } from "../../base/commands/words.ts";
import type { DiffStyle } from "./diff_text.ts";

/** Changes of one table that are shown unless all are asked for. */
const usuallyShown = 20;

/** Options of every command that shows changes. */
export const styleOptions = {
  markdown: flag("gives Markdown in place of text for the terminal"),
  all: flag(`shows all changes of a table, not only the first ${usuallyShown}`),
};

/** The style that was asked for. */
export function styleOf(options: Given<typeof styleOptions>["options"]): DiffStyle {
  return {
    markdown: options.markdown ?? false,
    most: options.all ? Infinity : usuallyShown,
  };
}
