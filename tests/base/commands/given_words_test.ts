import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { givenWords } from "../../../pipeline/base/commands/given_words.ts";
import { helpText, usageText } from "../../../pipeline/base/commands/help_text.ts";
import {
  describeCommand,
  flag,
  option,
  wholeNumber,
} from "../../../pipeline/base/commands/words.ts";

const command = describeCommand("sort", "Sorts the sheets", {
  words: [
    { name: "table", says: "a table" },
    { name: "case", says: "folders to sort", optional: true, several: true },
  ],
  options: {
    json: flag("gives JSON"),
    draws: option("number", "how many draws", "a whole number above 0", wholeNumber),
  },
});
const bare = describeCommand("tidy", "Tidies up");

function found(args: readonly string[]) {
  const given = givenWords(command, args);
  assert("found" in given, "refused" in given ? given.refused : "");
  return given.found;
}

function refused(args: readonly string[], of: typeof command | typeof bare = command): string {
  const given = givenWords(of, args);
  assert("refused" in given, args.join(" "));
  return given.refused;
}

Deno.test("words and options are told apart wherever they stand", () => {
  const expected = { words: ["ties", "japan"], options: { draws: 100, json: true as const } };
  assertEquals(found(["ties", "japan", "--draws", "100", "--json"]), expected);
  assertEquals(found(["--json", "--draws=100", "ties", "japan"]), expected);
  assertEquals(found(["ties", "--draws", "100", "japan", "--json"]), expected);
  assertEquals(found(["ties"]), { words: ["ties"], options: {} });
  assertEquals(found(["--", "--json", "-x"]).words, ["--json", "-x"]);
  // A minus before a figure is a word: a number of a page may be below 0.
  assertEquals(found(["-11"]).words, ["-11"]);
});

Deno.test("an option without a value, with a wrong one, or twice is refused with what it takes", () => {
  for (const text of ["", "0", "-5", "1.5", "1e3", "many", "0100", "1234567890", "1=2"]) {
    const expected = `found ${JSON.stringify(text)} for --draws, expected a whole number above 0`;
    assertStringIncludes(refused(["ties", `--draws=${text}`]), expected);
    assertStringIncludes(refused(["ties", "--draws", text]), expected);
  }
  assertStringIncludes(refused(["ties", "--draws"]), "found nothing for --draws");
  assertStringIncludes(
    refused(["ties", "--json=yes"]),
    'found "yes" for --json, expected no value',
  );
  assertStringIncludes(refused(["ties", "--json", "--json"]), "found --json twice");
});

Deno.test("a missing word and one too many are refused by their names", () => {
  assertStringIncludes(refused([]), "found no table, expected a table");
  const one = describeCommand("one", "Takes one", { words: [{ name: "case", says: "a folder" }] });
  assertStringIncludes(refused(["a", "b"], one), 'found "b" too, expected at most case');
  assertStringIncludes(refused(["b"], bare), 'found "b" too, expected no word');
});

Deno.test("the nearest option is named for a misspelt one", () => {
  assertStringIncludes(refused(["ties", "--drawz=5"]), 'the nearest allowed value is "--draws"');
  assertStringIncludes(refused(["--hlp"]), 'the nearest allowed value is "--help"');
});

Deno.test("whatever else begins with a dash is refused, with the usage below", () => {
  const letters = fc.stringMatching(/^--?[a-z][a-z-]{0,11}(=[a-z0-9]{0,5})?$/);
  fc.assert(fc.property(letters, fc.array(fc.constantFrom("a", "b", "c")), (name, words) => {
    fc.pre(!/^--(json|draws)(=|$)/.test(name));
    for (const each of [command, bare]) {
      const [first, usage] = refused([...words, name], each).split("\n");
      assertStringIncludes(first!, `Cannot understand the command: found "${name.split("=")[0]}"`);
      assertEquals(usage, usageText(each));
    }
  }));
});

Deno.test("usage and help are made of the description", () => {
  assertEquals(
    usageText(command),
    "Usage: deno task sort <table> [<case>…] [--json] [--draws <number>]",
  );
  assertEquals(helpText(command).split("\n"), [
    "Sorts the sheets.",
    "",
    usageText(command),
    "  <table>           a table",
    "  [<case>…]         folders to sort",
    "  --json            gives JSON",
    "  --draws <number>  how many draws",
    "  --help            says this",
  ]);
  assertEquals(helpText(bare).split("\n").slice(2), [
    "Usage: deno task tidy",
    "  --help  says this",
  ]);
});
