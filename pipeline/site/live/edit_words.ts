/**
 * An edit in words.
 *
 * @module
 */
import type { CleanTexts } from "../../tables/clean_texts.ts";
import type { Edit } from "../../what_if/edits.ts";

/** What an edit does, such as "positions … position: 5 becomes 80". */
export function editWords(edit: Edit, published: CleanTexts): string {
  switch (edit.kind) {
    case "recode": {
      const row = published.get(edit.table)?.find((each) => each["row_id"] === edit.row);
      const [before, after] = [row?.[edit.column] ?? "", edit.value].map((text) => text || "empty");
      return `${edit.table} ${edit.row}, ${edit.column}: ${before} becomes ${after}`;
    }
    case "drop":
      return `${edit.table} ${edit.row} dropped`;
    case "without":
      return `without the ${edit.by} ${edit.which}`;
    case "reading":
      return `openings read as the ${edit.reading} reading`;
  }
}
