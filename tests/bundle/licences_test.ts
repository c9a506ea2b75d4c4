import { assert, assertEquals, assertThrows } from "@std/assert";
import { licencesText, type PackageTerms, type Unstated } from "../../pipeline/bundle/licences.ts";
import { InputError } from "../../pipeline/base/problems/problem.ts";

const stated: PackageTerms = {
  name: "b",
  version: "1.0.0",
  licence: "MIT",
  author: "B",
  text: "Text of b\r\nin two lines\n",
};
const silent: PackageTerms = { ...stated, name: "a", author: "A", text: undefined };
const row: Unstated = { package: "a", licence: "MIT", text: "Usual text\n", reason: "It has none" };

Deno.test("packages stand by name with version, licence and text", () => {
  const text = licencesText([stated, silent], [row]);
  assertEquals(licencesText([silent, stated], [row]), text);
  assert(
    text.includes("a 1.0.0\nLicence: MIT\nIt has none; this is its usual text.\nCopyright: A\n"),
  );
  assert(text.includes("\n\nUsual text\n"));
  assert(text.includes("b 1.0.0\nLicence: MIT\n\nText of b\nin two lines\n"));
  assert(text.indexOf("a 1.0.0") < text.indexOf("b 1.0.0"));
});

Deno.test("a package without a licence, with one unheard of, or without its text is refused", () => {
  const faults = (each: PackageTerms, rows: readonly Unstated[] = []) =>
    assertThrows(() => licencesText([each], rows), InputError).problems
      .map(({ file, value }) => `${file}: ${value}`);
  assertEquals(faults(silent), ["a@1.0.0: no text of its licence"]);
  assertEquals(faults(silent, [{ ...row, text: "" }]), ["a@1.0.0: no text of its licence"]);
  assertEquals(faults({ ...stated, licence: undefined }), [
    "b@1.0.0: the licence that is not named",
  ]);
  assertEquals(faults({ ...stated, licence: "GPL-3.0" }), ["b@1.0.0: the licence GPL-3.0"]);
  for (const licence of ["MIT AND GPL-3.0", "MIT OR GPL-3.0"]) {
    assertEquals(faults({ ...stated, licence }), [`b@1.0.0: the licence ${licence}`]);
  }
  // What the sheet says does not overrule what the package says.
  assertEquals(faults({ ...silent, licence: "SSPL-1.0" }, [row]), [
    "a@1.0.0: the licence SSPL-1.0",
  ]);
});

Deno.test("a package under two licences at once is taken in where both may be passed on", () => {
  const text = licencesText([{ ...stated, licence: "(MIT AND Zlib)" }], []);
  assert(text.includes("b 1.0.0\nLicence: (MIT AND Zlib)\n\nText of b\n"));
});

Deno.test("what the sheet says of a package fills what the package leaves out", () => {
  const unnamed = { ...stated, name: "a", licence: undefined };
  const text = licencesText([unnamed], [{ ...row, text: "" }]);
  assert(text.includes("a 1.0.0\nLicence: MIT\n\nText of b\n"));
});
