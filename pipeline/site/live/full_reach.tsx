/**
 * Everything that a row reaches.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import type { Reached } from "../../tools/trace/reach.ts";
import { cleanId, siteTables } from "../embedded/site_tables.ts";
import { figureAddress, findingAddress, tableAddress } from "../parts/addresses.ts";

const kinds = ["table", "summary", "figure", "page", "finding"] as const;

const heads: Readonly<Record<typeof kinds[number], string>> = {
  table: "rows that refer to it",
  summary: "derived tables",
  figure: "figures",
  page: "numbers of pages",
  finding: "findings",
};

/** The list, by what is reached. */
export function FullReach({ reached }: { readonly reached: readonly Reached[] }) {
  if (reached.length === 0) return <p class="note">Nothing else is made of it.</p>;
  return (
    <dl>
      {kinds.map((kind) => {
        const own = reached.filter((each) => each.kind === kind);
        return own.length === 0 ? null : (
          <div key={kind} class="pair">
            <dt>{heads[kind]}</dt>
            <dd>
              <ul class="chips">
                {own.map((each) => (
                  <li key={each.name}>
                    <ReachedThing reached={each} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function ReachedThing({ reached }: { readonly reached: Reached }) {
  const { name } = reached;
  switch (reached.kind) {
    case "table":
      return (
        <>
          <a href={tableAddress(cleanId(name))}>{name}</a> {counted(reached.rows, "row")}
        </>
      );
    case "summary": {
      const found = siteTables.find(({ derived, id }) =>
        derived !== undefined && (id === name || id === `summaries/${name}`)
      );
      return (
        <>
          {found ? <a href={tableAddress(found.id)}>{name}</a> : name}
          {reached.at === undefined
            ? ", made of the table"
            : ` ${counted(reached.at.length, "line")}`}
        </>
      );
    }
    case "figure":
      return (
        <>
          <a href={figureAddress(name)}>{name}</a>
          {reached.at === undefined
            ? ", drawn from the table"
            : ` ${counted(reached.at.length, "mark")}`}
        </>
      );
    case "page":
      return <>{name}: {(reached.shown ?? []).join(", ")}</>;
    case "finding":
      return (
        <>
          <a href={findingAddress(name)}>{name}</a> {bearings[reached.bearing]}
        </>
      );
  }
}

const bearings = {
  rests: "rests on it",
  changes: "is another without it",
  stays: "is the same without it",
} as const;
