import { assertEquals, assertThrows } from "@std/assert";
import { layers } from "../../pipeline/measures/coding/coded_cells.ts";
import { drawsAsked } from "../../pipeline/robustness/draws.ts";
import { progressBar } from "../../pipeline/robustness/progress.ts";
import { InputError } from "../../pipeline/base/problems/problem.ts";

const usual = { all: 2000, each: 100 };

Deno.test("without words the usual draws are made", () => {
  assertEquals(drawsAsked([], usual), usual);
});

Deno.test("draws are asked for with a blank or an equals sign", () => {
  // A twentieth for each kind of cell: 100 / 20 = 5.
  assertEquals(drawsAsked(["--draws", "100"], usual), { all: 100, each: 5 });
  assertEquals(drawsAsked(["--draws=100"], usual), { all: 100, each: 5 });
  assertEquals(drawsAsked(["--draws", "100000"], usual), { all: 100_000, each: 5000 });
  assertEquals(drawsAsked(["--draws", "2000"], usual), usual);
  // 1 / 20 would be none.
  assertEquals(drawsAsked(["--draws", "1"], usual), { all: 1, each: 1 });
});

const wrong = [
  ["--draws"],
  ["--draws="],
  ["--draws", ""],
  ["--draws", "0"],
  ["--draws", "-5"],
  ["--draws", "1.5"],
  ["--draws", "1e3"],
  ["--draws", "many"],
  ["--draws", "0100"],
  ["--draws", "1234567890"],
  ["--draws", "100", "200"],
  ["--draws=100=200"],
  ["--draw", "100"],
  ["draws", "100"],
  ["100"],
  ["100", "--draws"],
  ["--draws", "100", "--seed", "1"],
];

for (const words of wrong) {
  Deno.test(`the words "${words.join(" ")}" are refused`, () => {
    const { problems } = assertThrows(() => drawsAsked(words, usual), InputError);
    assertEquals(problems.length, 1);
    const [{ code, value }] = problems as [typeof problems[number]];
    assertEquals(code, "value-invalid");
    assertEquals(value, words.join(" "));
  });
}

Deno.test("the bar is drawn anew on one line, which ends when all draws are done", () => {
  const written: string[] = [];
  const all = 100;
  const each = 20;
  const total = all + layers.length * each;
  const bar = progressBar({ all, each }, (text) => written.push(text));
  for (const done of [0, total / 2, total - 1, total]) bar(done);
  assertEquals(written.length, 4);
  for (const text of written) assertEquals(text.lastIndexOf("\r"), 0, text);
  assertEquals(written.map((text) => text.endsWith("\n")), [false, false, false, true]);
  assertEquals(written.join("").split("\n").length, 2);
  const full = written.map((text) => text.split("█").length - 1);
  const open = written.map((text) => text.split("·").length - 1);
  // Of 40: half of them at half the draws, and the last one only when all are done.
  assertEquals(full, [0, 20, 39, 40]);
  assertEquals(open, [40, 20, 1, 0]);
  assertEquals(written.at(-1), `\r${"█".repeat(40)} 200 of 200 draws\n`);
});
