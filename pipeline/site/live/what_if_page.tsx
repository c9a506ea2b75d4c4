/**
 * The what-if: recode cells, leave evidence out, and see what the findings would say.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";
import { type Ground, groundOf } from "../../what_if/ground.ts";
import { whatIf } from "../../what_if/what_if.ts";
import { loadCleanTables, type PackedTables, textsOf } from "./clean_texts.ts";
import { EditForms } from "./edit_forms.tsx";
import { EditList } from "./edit_list.tsx";
import { RedrawnFigure } from "./redrawn_figure.tsx";
import { useDoubts } from "./use_doubts.ts";
import { useEdits } from "./use_edits.ts";
import { VerdictChanges } from "./verdict_changes.tsx";

interface Start {
  readonly tables: PackedTables;
  readonly ground: Ground;
}

/** The page, once the tables are there and the published findings are measured. */
export function WhatIfPage() {
  const [start, setStart] = useState<Start>();
  const [problem, setProblem] = useState("");
  useEffect(() => {
    loadCleanTables().then((tables) =>
      // The page says that it is measuring before it does.
      setTimeout(() => {
        const ground = groundOf(textsOf(tables));
        setStart({ tables, ground });
        // The first measuring takes several times as long as later ones: it is done before any edit.
        setTimeout(() => whatIf(ground, [{ kind: "without", by: "grade", which: "known" }]), 50);
      })
    ).catch((error) => setProblem(String(error.message ?? error)));
  }, []);
  if (problem !== "") return <p class="problem">{problem}</p>;
  if (start === undefined) return <p class="waiting">Measuring the published findings …</p>;
  return <Bench tables={start.tables} ground={start.ground} />;
}

function Bench({ tables, ground }: Start) {
  const edits = useEdits(ground);
  const doubts = useDoubts(tables, edits.edits);
  return (
    <>
      <EditForms ground={ground} edits={edits} />
      {edits.problem === "" ? null : <p class="problem" role="alert">{edits.problem}</p>}
      <EditList ground={ground} edits={edits} />
      <VerdictChanges ground={ground} answer={edits.answer} edits={edits.edits} doubts={doubts} />
      <RedrawnFigure edits={edits.edits} doubts={doubts} />
    </>
  );
}
