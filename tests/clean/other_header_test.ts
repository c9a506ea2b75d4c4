import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { readRawSheets } from "../../pipeline/clean/clean_files.ts";
import { realFiles, sheetOf } from "./real_sheets.ts";

const files = realFiles.filter((file) => sheetOf(file).rows.length > 0);
const anyFile = fc.constantFrom(...files);
const headerOf = (text: string) => text.slice(0, text.indexOf("\n"));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Code and line of each problem of a file with another text. */
function told(path: string, text: string): unknown[] {
  const { problems } = readRawSheets([{ path, bytes: new TextEncoder().encode(text) }]);
  return problems.map(({ code, line, column }) => [code, line, column]);
}

Deno.test("a sheet whose header is gone is one problem, whatever its first row makes of a header", () => {
  for (const { path, bytes } of files) {
    const text = textOf(bytes);
    const rest = text.slice(text.indexOf("\n") + 1);
    assertEquals(told(path, rest), [["header-missing", 1, ""]], path);
  }
});

Deno.test("a sheet with the header, or all, of another one is one problem", () => {
  fc.assert(fc.property(anyFile, anyFile, ({ path, bytes }, other) => {
    const [own, theirs] = [textOf(bytes), textOf(other.bytes)];
    fc.pre(headerOf(own) !== headerOf(theirs));
    assertEquals(told(path, theirs), [["header-missing", 1, ""]]);
    const mixed = headerOf(theirs) + own.slice(own.indexOf("\n"));
    assertEquals(told(path, mixed), [["header-missing", 1, ""]]);
  }));
});

Deno.test("a sheet separated by other signs is one problem", () => {
  fc.assert(
    fc.property(anyFile, fc.constantFrom(";", "\t", "|"), ({ path, bytes }, separator) => {
      const text = textOf(bytes).replaceAll(",", separator);
      assertEquals(told(path, text), [["separator-wrong", 1, ""]]);
    }),
  );
});

Deno.test("columns in another order are the same sheet", () => {
  const [file] = files.filter(({ path }) => path === "data-raw/crosswalks/families.csv");
  assertEquals(told(file!.path, "name,reason,family\nA,because,a\n"), []);
});
