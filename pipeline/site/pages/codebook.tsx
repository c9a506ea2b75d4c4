/**
 * The codebook: every table and every column, by their descriptions.
 *
 * @module
 */
import { columnWords, ruleWords } from "../../codebook/words.ts";
import { type SiteTable, siteTables } from "../embedded/site_tables.ts";
import type { Page } from "../frame/document.ts";
import { tableAddress } from "../parts/addresses.ts";
import { MarkedText } from "../parts/marked_text.tsx";
import { PlainTable } from "../parts/plain_table.tsx";

/** The page of the codebook. */
export function codebookPage(): Page {
  const groups = [...Map.groupBy(siteTables, ({ group }) => group)];
  return {
    file: "codebook.html",
    name: "Codebook",
    description: "Every table and column: what it holds, its unit, what is allowed",
    scripted: false,
    body: (
      <>
        <h1>Codebook</h1>
        <p class="lead">
          Made of the descriptions by which the sheets are checked and cleaned. An empty cell means:
          not known or not applicable.
        </p>
        <nav aria-label="Tables" class="contents">
          {groups.map(([group, tables]) => (
            <div key={group}>
              <h2>{group}</h2>
              <ul>
                {tables.map(({ id, title }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <h2>Rules that make a clean cell of a raw one</h2>
        <PlainTable
          caption="Rules"
          heads={[{ name: "rule" }, { name: "gives" }]}
          rows={Object.entries(ruleWords)}
        />
        {siteTables.map((table) => <TableText key={table.id} table={table} />)}
      </>
    ),
  };
}

function TableText({ table }: { readonly table: SiteTable }) {
  const { id, title, description, path, columns, clean } = table;
  const heads = ["column", "holds", "type", "unit", "allowed", ...clean ? ["made of"] : []];
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <a href={tableAddress(id)}>{title}</a>
      </h2>
      <p>
        <MarkedText text={`${description}.`} /> <span class="mono">{path}</span>
      </p>
      <PlainTable
        caption={title}
        heads={heads.map((name) => ({ name, isWide: name === "holds" || name === "allowed" }))}
        rows={columns.map(({ name, description, kind, unit }) => {
          const made = clean?.columns[name];
          return [
            <code key="name">{name}</code>,
            description,
            ...kind ? columnWords(kind, unit) : ["", "", ""],
            ...clean ? [made ? `${made.from}, rule “${made.rule}”` : ""] : [],
          ];
        })}
      />
    </section>
  );
}
