import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { bilateralLinkages } from "../../pipeline/figures/bilateral_linkages/figure.ts";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { palette } from "../../pipeline/figures/draw/palette.ts";
import { readerOf } from "../fixtures/real_tables.ts";
import { drawn as pictureOf, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

/** The tables of two invented allies from 1950 to 1953, of which the second is thin unless told. */
const invented =
  (verdict: string, thin = true, shocks: readonly DataRow[] = []) => (name: string): DataRow[] => {
    if (name === "state_names") return [{ state: "XXA", name: "Alpha (before 1960 Beta)" }];
    if (name === "findings/findings") return [{ finding: "linkages-kept-ties", verdict }];
    if (name === "findings/estimates") {
      return [["within the same shock", 0.25, 4], ["by ally", 0.5, 2]].map((
        [part, estimate, units],
      ) => ({
        ...{ finding: "linkages-kept-ties", part: part!, estimate: estimate!, units: units! },
        ...{ p: 0.3, smallest_p: 0.01 },
      }));
    }
    if (name === "findings/thin_allies") return thin ? [{ ally: "XXB" }] : [];
    if (name === "findings/eve_of_shock") return [...shocks];
    if (name !== "findings/depth_by_year") return [];
    return ["XXA", "XXB"].flatMap((ally) =>
      [0, 2, 5, 5].map((depth, at) => ({
        ...{ ally, year: 1950 + at, allied: true, thin: ally === "XXB" && thin, links: "shallow" },
        ...{ depth_read: Math.max(0, depth - 2), depth_low: depth, depth_high: depth + 1 },
      }))
    );
  };

const shockOf = (ally: string, eve: number, more: DataRow = {}): DataRow => ({
  ...{ shock: `s${eve}`, ally, eve, followed: "kept", contested: false, evidence: "read" },
  ...more,
});

Deno.test("the title is a whole sentence a verdict, with both shares", () => {
  const titles = ["supported", "between", "contradicted", "cannot tell"].map((verdict) =>
    bilateralLinkages(readerOf(invented(verdict))).title
  );
  assertEquals(new Set(titles).size, 4);
  for (const title of titles) {
    assertStringIncludes(
      title,
      "the deeper tie fared better in 25% of 4 pairs within the same shock and 50% of 2 pairs by ally",
    );
  }
  assert(titles[0]!.startsWith("Ties with deeper bilateral links came through shocks better:"));
  assert(titles[2]!.includes("no better"));
});

Deno.test("thin allies are named and not drawn, and so are shocks to them", () => {
  const shocks = [shockOf("XXA", 1951), shockOf("XXB", 1951)];
  const figure = bilateralLinkages(readerOf(invented("between", true, shocks)));
  assertEquals(new Set(figure.rows.map(({ ally }) => ally)), new Set(["XXA"]));
  assertStringIncludes(wholeCaption(figure.caption), "XXB has too few coded institutions");
  assertEquals(figure.rows.filter(({ shock }) => shock !== null).length, 1);
  const both = bilateralLinkages(readerOf(invented("between", false, shocks)));
  assertEquals(new Set(both.rows.map(({ ally }) => ally)), new Set(["XXA", "XXB"]));
  assertStringIncludes(wholeCaption(both.caption), "No ally has too few");
});

Deno.test("a shock stands in its year with the depth on its eve, in the order of time", () => {
  const shocks = [
    shockOf("XXA", 1952, { followed: "reduced", evidence: "known" }),
    shockOf("XXA", 1950, { contested: true }),
  ];
  const { rows, caption, alt } = bilateralLinkages(readerOf(invented("between", true, shocks)));
  assertEquals(
    rows.filter(({ shock }) => shock !== null).map((row) => [row["year"], row["eve_depth"]]),
    [[1951, 0], [1953, 5]],
  );
  assertStringIncludes(wholeCaption(caption), "Of 2 shocks 1 are contested");
  assertStringIncludes(wholeCaption(caption), "what followed 1 was not read in a source");
  assertStringIncludes(
    alt,
    "Alpha at most 5, last 5; shocks: 1951 kept from 0, 1953 reduced from 5",
  );
});

Deno.test("bars reach as high as the depth, and symbols tell fate, doubt and grade", async () => {
  const shocks = [
    shockOf("XXA", 1950, { contested: true }),
    shockOf("XXA", 1952, { followed: "ended-or-suspended", evidence: "cited" }),
  ];
  const picture = await pictureOf(bilateralLinkages(readerOf(invented("between", true, shocks))));
  const symbols = like(picture.marks, { kind: "symbol", role: "mark" })
    .filter(({ label }) => label.includes("followed"));
  assertEquals(symbols.map(({ shape, stroke, fill }) => [shape, stroke, fill]), [
    ["circle", palette.ink, "#ffffff"],
    ["square", palette.red, palette.red],
  ]);
  // The number of the last year, and what stood on the eves.
  const words = wordsOf(picture, "mark");
  assertEquals(["Alpha", "5–6", "0", "5"].filter((word) => !words.includes(word)), []);
  const bars = like(picture.marks, { kind: "rect", role: "mark" });
  // Three a year from 1951 on: 1950 has one that is possibly in force, and two of no height.
  assertEquals(bars.length, 12);
});
