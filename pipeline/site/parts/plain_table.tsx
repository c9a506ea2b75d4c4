/**
 * A table that stands as it is.
 *
 * @module
 */
import type { ComponentChildren } from "preact";

/** Head of a column. */
export interface Head {
  readonly name: string;
  /** Whether its cells are numbers, which stand at the right. */
  readonly isNumber?: boolean;
  /** Whether its cells are sentences, which need some width to be read. */
  readonly isWide?: boolean;
}

/** A table with a caption, in a frame that scrolls where it is wider than the page. */
export function PlainTable({ caption, heads, rows }: {
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}) {
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ name, isNumber }) => (
              <th key={name} scope="col" class={isNumber ? "number" : undefined}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, place) => <td key={place} class={classOf(heads[place])}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf(head: Head | undefined): string | undefined {
  if (head?.isNumber) return "number";
  return head?.isWide ? "wide" : undefined;
}
