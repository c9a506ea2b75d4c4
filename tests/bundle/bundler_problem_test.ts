import { assertEquals } from "@std/assert";
import { bundlerProblem } from "../../pipeline/bundle/bundled_entries.ts";
import { complaint } from "../../pipeline/bundle/run_bundler.ts";

Deno.test("of what the bundler says the places in its own program are left out", () => {
  assertEquals(
    complaint("error: No room\n    at npm:x\n\nStack backtrace:\n   0: <unknown>\n   1: main\n"),
    "error: No room;     at npm:x",
  );
});

Deno.test("a bundler for which the disk is full is told of as that, not as one that is missing", () => {
  const { code, file, value } = bundlerProblem("error: No space left on device (os error 28)");
  assertEquals([code, file, value], ["file-unwritten", "offline", "a full disk"]);
});

Deno.test("a bundler that cannot be had is told of in its own words", () => {
  const said = "error: Import 'https://x/esbuild' failed; Connection refused (os error 111)";
  const { code, value } = bundlerProblem(said);
  assertEquals([code, value], ["file-missing", said]);
});
