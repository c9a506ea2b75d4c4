import { assert, assertEquals } from "@std/assert";
import { readRawFiles } from "../../pipeline/clean/main.ts";
import { withoutCase } from "../../pipeline/tools/diff/without_case.ts";
import { changesOf } from "../../pipeline/what_if/changes.ts";
import { whatIf } from "../../pipeline/what_if/what_if.ts";
import { textsOf } from "./corrected_sheets.ts";
import { realGround } from "./real_texts.ts";
import { saidAnew } from "./said_anew.ts";

Deno.test("a case is left out as if its sheets were not there", async () => {
  // One case is enough: leaving out raw sheets takes a cleaning for every round.
  const left = withoutCase(await readRawFiles(), "thailand");
  assert("found" in left);
  const raw = realGround.readRows(textsOf(left.found.cleaned));
  const answer = whatIf(realGround, [{ kind: "without", by: "case", which: "thailand" }]);
  assert("found" in answer);
  const { rows } = answer.found;
  for (
    const name of ["positions", "issues", "linkages", "treaties", "commitments", "shocks"] as const
  ) {
    // A row that two cases code may be worded as the other has it.
    const ids = (of: readonly { readonly row_id: string }[]) => of.map(({ row_id: id }) => id);
    assertEquals(ids(rows[name]), ids(raw[name]), name);
    assert(rows[name].length < realGround.rows[name].length, name);
  }
  assertEquals(changesOf(saidAnew(raw), answer.found), []);
});
