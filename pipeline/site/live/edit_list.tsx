/**
 * The edits that stand, each to be undone, with ways in and out.
 *
 * @module
 */
import { useState } from "preact/hooks";
import { counted } from "../../base/words/lists.ts";
import type { Ground } from "../../what_if/ground.ts";
import { cleanId } from "../embedded/site_tables.ts";
import { tableAddress } from "../parts/addresses.ts";
import { editsCsv, editsIn } from "../parts/edit_file.ts";
import { mendingFiles, mendingWords } from "../parts/mending_files.ts";
import { download } from "./download.ts";
import { editWords } from "./edit_words.ts";
import { rawMendings } from "./raw_mendings.ts";
import { ReadFile } from "./read_file.tsx";
import type { Edits } from "./use_edits.ts";

/** The list. */
export function EditList({ ground, edits: { edits, answer, set, refuse } }: {
  readonly ground: Ground;
  readonly edits: Edits;
}) {
  const [said, setSaid] = useState("");
  const takeIn = (text: string) => {
    const found = editsIn(text);
    if (typeof found === "string") return refuse(`${found}. Nothing was changed.`);
    if (set([...edits, ...found])) setSaid(`Took in ${counted(found.length, "edit")}.`);
  };
  const saveMendings = async () => {
    setSaid("Looking up the raw rows …");
    const mendings = await rawMendings(ground, edits);
    if ("refused" in mendings) return setSaid(`${mendings.refused}.`);
    for (const { name, text } of mendingFiles(mendings.found)) download(name, text, "text/csv");
    setSaid(mendingWords(mendings.found));
  };
  return (
    <section class="edits" aria-labelledby="edits-head">
      <h2 id="edits-head">{edits.length === 0 ? "As published" : counted(edits.length, "edit")}</h2>
      {edits.length > 0 ? null : (
        <p class="note">
          Nothing is edited. An edit that you make above is listed here, to be undone, sent on as a
          link, or saved.
        </p>
      )}
      <ol>
        {edits.map((edit, at) => (
          <li key={JSON.stringify(edit)}>
            {edit.kind === "recode" || edit.kind === "drop"
              ? (
                <a href={tableAddress(cleanId(edit.table), { row: edit.row })}>
                  {editWords(edit, ground.texts)}
                </a>
              )
              : editWords(edit, ground.texts)}{" "}
            <button
              type="button"
              aria-label={`Undo ${editWords(edit, ground.texts)}`}
              onClick={() => set(edits.filter((_, other) => other !== at))}
            >
              Undo
            </button>
          </li>
        ))}
      </ol>
      {answer.warnings.map((warning) => <p key={warning} class="problem">Unlikely: {warning}</p>)}
      <div class="pager">
        <button type="button" disabled={edits.length === 0} onClick={() => set(edits.slice(0, -1))}>
          Undo the last
        </button>
        <button type="button" disabled={edits.length === 0} onClick={() => set([])}>
          Back to published
        </button>
        <button
          type="button"
          disabled={edits.length === 0}
          onClick={async () => {
            try {
              await navigator.clipboard.writeText(location.href);
              setSaid("The link is copied.");
            } catch {
              setSaid("The address of this page is the link: copy it from there.");
            }
          }}
        >
          Copy the link
        </button>
        <button
          type="button"
          disabled={edits.length === 0}
          onClick={() => download("edits.csv", editsCsv(edits), "text/csv")}
        >
          Save as edits.csv
        </button>
        <button type="button" disabled={edits.length === 0} onClick={saveMendings}>
          Save as rows for corrections.csv
        </button>
        <ReadFile label="Take in edits.csv" accept=".csv,text/csv" read={takeIn} />
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
