import { assert, assertEquals } from "@std/assert";
import { editsCsv, editsIn } from "../../../pipeline/site/parts/edit_file.ts";
import type { Edit } from "../../../pipeline/what_if/edits.ts";

const edits: readonly Edit[] = [
  { kind: "recode", table: "positions", row: "A/b", column: "note", value: 'says "no", twice' },
  { kind: "drop", table: "linkages", row: "JPN-L01" },
  { kind: "without", by: "source", which: "FRUS 1951 VI/1 doc. 495" },
];

Deno.test("edits are written as the command takes them, and read back", () => {
  assertEquals(
    editsCsv(edits),
    "table,row,column,value,note\n" +
      'positions,A/b,note,"says ""no"", twice",\n' +
      "linkages,JPN-L01,,,\n" +
      ",,source,FRUS 1951 VI/1 doc. 495,\n",
  );
  assertEquals(editsIn(editsCsv(edits)), edits);
  assertEquals(editsIn("\uFEFF" + editsCsv([]).replaceAll("\n", "\r\n")), []);
});

Deno.test("a file that holds no edits is refused in a sentence", () => {
  for (const text of ["", "a,b\n1,2\n", '"', "table,row,column,value\n,,colour,red\n"]) {
    const found = editsIn(text);
    assert(typeof found === "string" && found.startsWith("Cannot "), text);
  }
});
