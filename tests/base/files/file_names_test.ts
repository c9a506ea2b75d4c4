import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { nameFault, sameNames } from "../../../pipeline/base/files/file_names.ts";

const devices = ["con", "prn", "aux", "nul"].concat(
  ["com", "lpt"].flatMap((name) => [..."0123456789¹²³"].map((digit) => name + digit)),
);

Deno.test("the names of devices are refused with any ending and in any case", () => {
  const cased = fc.constantFrom(...devices).chain((name) =>
    fc.constantFrom(name, name.toUpperCase(), name[0]!.toUpperCase() + name.slice(1))
  );
  fc.assert(fc.property(cased, fc.constantFrom("", ".csv", ".tar.gz"), (name, ending) => {
    assertEquals(
      nameFault(`data-raw/${name}${ending}`)?.value,
      "a name that Windows keeps for itself",
    );
  }));
  for (const name of ["console.csv", "null.csv", "aux_files.csv", "com.csv", "con-a.csv"]) {
    assertEquals(nameFault(`data-raw/${name}`), undefined, name);
  }
});

Deno.test("letters that no name may have are named", () => {
  for (const letter of '<>:"\\|?*') {
    assertEquals(nameFault(`docs/a${letter}b`)?.value, `a name with ${letter} in it`);
  }
  for (const [letter, name] of [["\n", "U+000A LINE FEED"], ["\u202E", "U+202E RIGHT"]] as const) {
    assert(nameFault(`docs/a${letter}b`)?.value.startsWith(`a name with ${name}`));
  }
  for (const name of ["a.", "a ", "a.csv "]) {
    assertEquals(nameFault(`docs/${name}`)?.value, "a name that ends with a blank or a dot");
  }
  assertEquals(nameFault(`docs/${"a".repeat(251)}`)?.value, "a name of 251 letters");
  assertEquals(nameFault("docs/a b (1), é吉.csv"), undefined);
});

Deno.test("names that differ in letter case or the spelling of accents alone are told", () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-zé]{1,8}$/), (name) => {
    const others = new Set([name, name.toUpperCase(), name.normalize("NFD")]);
    assertEquals(sameNames("docs", [...others]).length, others.size - 1);
    assertEquals(sameNames("docs", [name, `${name}2`]), []);
  }));
});
