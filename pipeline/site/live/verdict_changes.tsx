/**
 * What the findings say after edits, beside what they say as published.
 *
 * @module
 */
import { useMemo, useState } from "preact/hooks";
import { inUnit } from "../../base/words/in_unit.ts";
import { counted } from "../../base/words/lists.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import { changesOf } from "../../what_if/changes.ts";
import type { Edit } from "../../what_if/edits.ts";
import type { Ground, Said } from "../../what_if/ground.ts";
import type { WhatIf } from "../../what_if/what_if.ts";
import { findingAddress } from "../parts/addresses.ts";
import { PlainTable } from "../parts/plain_table.tsx";
import { VerdictMark } from "../parts/verdict.tsx";
import { DoubtCell, Progress } from "./doubt_cells.tsx";
import type { Doubts } from "./use_doubts.ts";

/** The table of claims; with edits those that change, unless all are asked for. */
export function VerdictChanges({ ground, answer, edits, doubts }: {
  readonly ground: Ground;
  readonly answer: WhatIf;
  readonly edits: readonly Edit[];
  readonly doubts: Doubts;
}) {
  const [all, setAll] = useState(false);
  const changes = useMemo(() => changesOf(ground, answer), [ground, answer]);
  const changed = new Set(changes.map(({ finding }) => finding));
  const verdicts = changes.filter(({ column, table }) =>
    table === "findings" && column === "verdict"
  );
  const isEdited = edits.length > 0;
  const shown = answer.findings.filter(({ finding }) =>
    all || !isEdited || changed.has(finding) || answer.touched.includes(finding)
  );
  return (
    <section aria-labelledby="verdicts-head">
      <h2 id="verdicts-head">Verdicts</h2>
      {!isEdited ? null : (
        <p role="status" data-verdicts-changed={verdicts.length}>
          {verdicts.length === 0 ? "No verdict changes" : (
            <strong>
              {counted(verdicts.length, "verdict")} {verdicts.length === 1 ? "changes" : "change"}
            </strong>
          )}; the estimates of {counted(changed.size, "claim")} change.{" "}
          {counted(answer.touched.length, "claim")} {answer.touched.length === 1 ? "rests" : "rest"}
          {" "}
          on what was changed.
        </p>
      )}
      <Progress edits={edits} doubts={doubts} />
      {!isEdited ? null : (
        <label>
          <input
            type="checkbox"
            checked={all}
            onChange={({ currentTarget }) => setAll(currentTarget.checked)}
          />{" "}
          show all claims
        </label>
      )}
      {shown.length === 0 ? null : (
        <PlainTable
          caption={isEdited ? "As published, and after the edits" : "As published"}
          heads={[
            { name: "claim", isWide: true },
            { name: "published" },
            ...isEdited ? [{ name: "after" }] : [],
            { name: "estimates", isNumber: true },
            ...isEdited ? [{ name: "estimates after", isNumber: true }] : [],
            { name: "noise: same verdict", isNumber: true },
            { name: "leave-outs that flip", isNumber: true },
            { name: "fewest cells that overturn it", isNumber: true },
          ]}
          rows={shown.map(({ finding, short, verdict }) => {
            const before = ground.findings.find((each) => each.finding === finding)!;
            return [
              <a key="claim" href={findingAddress(finding)} data-claim={finding}>{short}</a>,
              <VerdictMark key="before" verdict={before.verdict} />,
              ...isEdited
                ? [
                  before.verdict === verdict
                    ? <span key="after" class="same">the same</span>
                    : (
                      <mark key="after" data-flipped={finding}>
                        <VerdictMark verdict={verdict} />
                      </mark>
                    ),
                ]
                : [],
              <Estimates key="estimates" said={ground} finding={finding} />,
              ...isEdited
                ? [
                  sameEstimates(ground, answer, finding)
                    ? <span key="estimates" class="same">the same</span>
                    : <Estimates key="estimates" said={answer} finding={finding} />,
                ]
                : [],
              ...(["noise", "leaveOuts", "cells"] as const).map((what) => (
                <DoubtCell key={what} what={what} finding={finding} doubts={doubts} edits={edits} />
              )),
            ];
          })}
        />
      )}
    </section>
  );
}

function linesOf({ estimates }: Said, finding: string): readonly EstimateLine[] {
  return estimates.filter((line) => line.finding === finding);
}

/** The estimates of a claim, a line each. */
function Estimates({ said, finding }: { readonly said: Said; readonly finding: string }) {
  return (
    <>
      {linesOf(said, finding).map(({ part, estimate, unit }) => (
        <span key={part} class="stack" title={part ?? undefined}>
          {estimate === null ? "none" : inUnit(estimate, unit)}
        </span>
      ))}
    </>
  );
}

function sameEstimates(ground: Said, answer: Said, finding: string): boolean {
  const after = linesOf(answer, finding);
  return linesOf(ground, finding).every(({ estimate }, at) => estimate === after[at]!.estimate);
}
