import { realTable } from "../fixtures/real_tables.ts";
import { assertEquals } from "@std/assert";
import { estimateFigures, figures, robustnessFigures } from "../../pipeline/figures/all.ts";
import type { MakeFigure } from "../../pipeline/figures/draw/figure.ts";

/** Tables of robustness that a figure reads when it is made of the real ones, and that it names. */
function robustnessOf(make: MakeFigure): { read: string[]; named: string[] } {
  const read = new Set<string>();
  const { summaries } = make((name) => {
    read.add(name);
    return realTable(name);
  });
  const ofRobustness = (names: Iterable<string>) =>
    [...names].filter((name) => name.startsWith("robustness/")).sort();
  return { read: ofRobustness(read), named: ofRobustness(summaries) };
}

Deno.test("no figure waits for robustness that does not show it, and each that does", () => {
  assertEquals(estimateFigures.map(robustnessOf).filter(({ read }) => read.length > 0), []);
  assertEquals(robustnessFigures.map(robustnessOf).filter(({ read }) => read.length === 0), []);
});

Deno.test("a figure names the tables of robustness that it reads", () => {
  for (const make of robustnessFigures) {
    const { read, named } = robustnessOf(make);
    assertEquals(named, read);
  }
});

Deno.test("every figure is drawn once", () => {
  assertEquals(new Set([...estimateFigures, ...robustnessFigures]), new Set(figures));
  assertEquals(estimateFigures.length + robustnessFigures.length, figures.length);
});
