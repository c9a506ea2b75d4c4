/**
 * The forms of the what-if: recode a cell, drop a row, leave evidence out, read openings otherwise.
 *
 * @module
 */
import type { Edit } from "../../what_if/edits.ts";
import type { Ground } from "../../what_if/ground.ts";
import { editState } from "../parts/edit_link.ts";
import { LeaveOutForm } from "./leave_out_form.tsx";
import { RecodeForm } from "./recode_form.tsx";
import type { Edits } from "./use_edits.ts";

/** The two forms; what they add goes after the edits that stand. */
export function EditForms({ ground, edits }: { readonly ground: Ground; readonly edits: Edits }) {
  const add = (edit: Edit) =>
    edits.set([...edits.edits.filter((other) => !isSame(other, edit)), edit]);
  return (
    <div class="forms">
      <RecodeForm texts={ground.texts} now={edits.answer.texts} add={add} />
      <LeaveOutForm ground={ground} add={add} />
    </div>
  );
}

/** Whether a later edit takes the place of an earlier one. */
function isSame(one: Edit, other: Edit): boolean {
  if (one.kind === "recode" && other.kind === "recode") {
    return one.table === other.table && one.row === other.row && one.column === other.column;
  }
  if (one.kind === "reading" && other.kind === "reading") return true;
  return JSON.stringify(editState([one], "")) === JSON.stringify(editState([other], ""));
}
