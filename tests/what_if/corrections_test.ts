import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { seeded } from "../../pipeline/base/inference/random.ts";
import { changesOf } from "../../pipeline/what_if/changes.ts";
import { carriedOver, type RawMendings } from "../../pipeline/what_if/corrections.ts";
import type { Drop, Edit, Recoding } from "../../pipeline/what_if/edits.ts";
import { type WhatIf, whatIf } from "../../pipeline/what_if/what_if.ts";
import { cleanedAsCommitted, cleanedWith, textsOf } from "./corrected_sheets.ts";
import { saidAnew, verdictsAnew, verdictsIn } from "./said_anew.ts";
import { editMaker } from "./random_edits.ts";
import { realGround, realTexts } from "./real_texts.ts";

const carry = carriedOver(realTexts, {
  ledger: [...cleanedAsCommitted.ledger()],
  origins: cleanedAsCommitted.origins,
});

function mendings(...edits: readonly Edit[]): RawMendings {
  const answer = carry(edits);
  assert("found" in answer, "refused" in answer ? answer.refused : "");
  return answer.found;
}

/** Edits, each with what it gives by itself, and what they give together. */
interface Batch {
  readonly edits: readonly (readonly [edit: Recoding | Drop, after: WhatIf])[];
  readonly together: WhatIf;
}

/** How many edits are cleaned together: each is of a row of its own, so that none can hide another. */
const batchSize = 10;

/** Draws edits, a batch at a time, of the published tables which findings take and raw sheets can hold. */
function* drawnBatches(count: number, seed: number): Generator<Batch> {
  const make = editMaker(realTexts, seeded(seed));
  let batches = 0;
  let edits: (readonly [Recoding | Drop, WhatIf])[] = [];
  let tries = 0;
  while (batches * batchSize < count) {
    assert(++tries < count * 20, `found ${batches} batches in ${tries} tries`);
    const edit = make();
    if (edits.some(([{ table, row }]) => table === edit.table && row === edit.row)) continue;
    const before = realTexts.get(edit.table)!.find((row) => row["row_id"] === edit.row)!;
    if (edit.kind === "recode" && before[edit.column] === edit.value) continue;
    const all = [...edits.map(([each]) => each), edit];
    if ("refused" in carry([edit]) || "refused" in carry(all)) continue;
    const after = whatIf(realGround, [edit]);
    if ("refused" in after) continue;
    edits.push([edit, after.found]);
    if (edits.length < batchSize) continue;
    const together = whatIf(realGround, all);
    if ("refused" in together) {
      edits = edits.slice(0, -1);
      continue;
    }
    batches++;
    yield { edits, together: together.found };
    edits = [];
  }
}

Deno.test("200 random edits give what the pipeline makes of raw sheets so corrected", () => {
  const kinds = new Set<string>();
  let moved = 0;
  for (const { edits, together } of drawnBatches(200, 12)) {
    const all = edits.map(([edit]) => edit);
    const cleaned = cleanedWith(mendings(...all));
    // An answer to a warning that is gone is all that may be wrong.
    const faults = cleaned.problems.filter(({ code }) => code !== "answer-stale");
    assertEquals(faults, [], JSON.stringify(all));
    const texts = textsOf(cleaned);
    // The clean tables hold the edits, each in its own row, and nothing else is another.
    for (const [name, rows] of together.texts) {
      assertEquals(texts.get(name), rows, `${name} ${JSON.stringify(all)}`);
    }
    assertEquals(changesOf(saidAnew(together.rows), together), [], JSON.stringify(all));
    for (const [edit, after] of edits) {
      assertEquals(verdictsAnew(after.rows), verdictsIn(after), JSON.stringify(edit));
      moved += Number(changesOf(realGround, after).length > 0);
      kinds.add(`${edit.table} ${edit.kind === "drop" ? "" : edit.column}`);
    }
  }
  assert(kinds.size > 50, `${kinds.size} kinds of edit`);
  assert(moved > 20, `${moved} edits move some number`);
});

Deno.test("a correction names sheet, row, raw column and the text that stands there", () => {
  const row = cleanedAsCommitted.origins.find(({ table, fate }) =>
    table === "positions" && fate === "kept"
  )!;
  const before = realTexts.get("positions")!.find((each) => each["row_id"] === row.row_id)!;
  const { corrections, withdrawals, superseded } = mendings({
    kind: "recode",
    table: "positions",
    row: row.row_id,
    column: "position",
    value: before["position"] === "1" ? "2" : "1",
  });
  assertEquals([withdrawals, superseded], [[], []]);
  assertEquals(corrections.map(({ file, row_key, column }) => ({ file, row_key, column })), [
    { file: row.file.replace("data-raw/", ""), row_key: row.row_id, column: "position" },
  ]);
});

Deno.test("a cell that was corrected before takes the place of that correction, or takes it back", () => {
  const line = [...cleanedAsCommitted.ledger()].find(({ rule, column }) =>
    rule === "correction, copy" && column === "position"
  )!;
  const recode = (value: string): Edit => (
    { kind: "recode", table: line.table, row: line.row_id, column: line.column, value }
  );
  const place = {
    file: line.file.replace("data-raw/", ""),
    row_key: line.row_id,
    column: "position",
  };
  const other = line.clean_text === "1" || line.raw_text === "1" ? "2" : "1";
  assertEquals(mendings(recode(other)), {
    corrections: [{ ...place, expect: line.raw_text, value: other }],
    withdrawals: [],
    superseded: [place],
  });
  assertEquals(mendings(recode(line.raw_text)), {
    corrections: [],
    withdrawals: [],
    superseded: [place],
  });
});

Deno.test("what is no mistake of a sheet is not carried over", () => {
  const refusal = (edit: Edit) => {
    const answer = carry([edit]);
    assert("refused" in answer);
    return answer.refused;
  };
  assertStringIncludes(refusal({ kind: "without", by: "archive", which: "USA" }), "no mistakes");
  const shock = realTexts.get("shocks")![0]!["row_id"]!;
  assertStringIncludes(
    refusal({ kind: "drop", table: "shocks", row: shock }),
    "only rows of evidence",
  );
  const merged = cleanedAsCommitted.origins.find(({ rule, table }) =>
    rule === "cell by cell" && table === "linkages"
  )!;
  assertStringIncludes(
    refusal({
      kind: "recode",
      table: merged.table,
      row: merged.row_id,
      column: "confidence",
      value: "C",
    }),
    "raw rows that differ",
  );
});
