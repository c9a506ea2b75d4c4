import { assert, assertEquals } from "@std/assert";
import { licenceFileText } from "../../../pipeline/archive/metadata/licence_file.ts";
import { licenceOf } from "../../../pipeline/archive/metadata/licence_of.ts";

Deno.test("LICENSE.txt has both terms in full", () => {
  const text = Deno.readTextFileSync("LICENSE.txt");
  for (const path of ["LICENSE", "LICENSE-DATA"]) {
    assert(text.includes(Deno.readTextFileSync(path).trim()), path);
  }
  // The legal code of CC BY 4.0 has eight sections between its preamble and its notice.
  const sections = [...text.matchAll(/^Section (\d) [–-]/gm)].map(([, number]) => Number(number));
  assertEquals(sections, [1, 2, 3, 4, 5, 6, 7, 8]);
  for (const words of ["Sui Generis Database Rights.", "creativecommons.org."]) {
    assert(text.includes(words), words);
  }
});

Deno.test("what the two licences say is taken over word for word", () => {
  const text = licenceFileText("Permission is granted.\n", "The data are free.\n", []);
  assert(text.includes("\nPermission is granted.\n") && text.includes("\nThe data are free.\n"));
});

Deno.test("code is under the licence of the code, all else under that of the data", () => {
  const under = (path: string) => licenceOf(path).spdx;
  for (
    const path of ["pipeline/clean/main.ts", "tests/x/a.csv", "deno.json", "offline/source.txtar"]
  ) {
    assertEquals(under(path), "MIT", path);
  }
  for (const path of ["data-clean/load.R", "LICENSE", ".gitignore"]) {
    assertEquals(under(path), "MIT");
  }
  for (
    const path of [
      "data-raw/states.csv",
      "figures/moves.svg",
      "README.md",
      "docs/methods.md",
      "datapackage.json",
    ]
  ) {
    assertEquals(under(path), "CC-BY-4.0", path);
  }
});
