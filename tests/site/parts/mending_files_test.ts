import { assertEquals } from "@std/assert";
import { mendingFiles, mendingWords } from "../../../pipeline/site/parts/mending_files.ts";

const correction = {
  file: "japan/linkages.csv",
  row_key: "JPN-L01",
  column: "initiator",
  expect: "joint",
  value: "us",
};

Deno.test("corrections and withdrawals are files of their own, with reason and source to fill in", () => {
  const { value: _, ...withdrawal } = correction;
  assertEquals(
    mendingFiles({ corrections: [correction], withdrawals: [withdrawal], superseded: [] }),
    [{
      name: "corrections.csv",
      text: "file,row_key,column,expect,value,reason,source\n" +
        "japan/linkages.csv,JPN-L01,initiator,joint,us,,\n",
    }, {
      name: "withdrawals.csv",
      text: "file,row_key,column,expect,reason,source\n" +
        "japan/linkages.csv,JPN-L01,initiator,joint,,\n",
    }],
  );
  assertEquals(mendingFiles({ corrections: [], withdrawals: [], superseded: [] }), []);
});

Deno.test("corrections that stand and must go are named", () => {
  assertEquals(
    mendingWords({ superseded: [correction] }),
    "Fill in reason and source of each row, and add it to the sheet of that name. These rows of " +
      "corrections.csv must go: japan/linkages.csv JPN-L01 initiator.",
  );
});
