import { pinned } from "./pinned.ts";
import { assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { drawn, like, wordsOf } from "../figures/drawn.ts";
import { realSurvival } from "../figures/survival_figures.ts";
import { wholeCaption } from "../figures/whole_caption.ts";

const picture = await drawn(realSurvival);
const namesOf = (rows: readonly DataRow[], reading: string) =>
  rows.filter((row) => row["reading"] === reading && row["bound"] === "longest" && row["ended"])
    .map(({ ended }) => ended);

pinned("the real title calls two and one ends too few, and the caption no test", () => {
  assertEquals(
    realSurvival.title,
    "Too few ends to tell which form lasts longer: in the Asia-Pacific 2 of 12 bilateral and 0 or 1 " +
      "of 4 multilateral chains ended",
  );
  assertStringIncludes(wholeCaption(realSurvival.caption), "make a picture and no test");
});

pinned("chains that ended are named in the rows of their steps, by reading", () => {
  const bilateral = [
    "Philippines: Agreement concerning Military Bases",
    "Taiwan: Mutual Defense Treaty",
  ];
  assertEquals(namesOf(realSurvival.rows, "treaty").sort(), bilateral);
  assertEquals(namesOf(realSurvival.rows, "organisation").sort(), ["Manila Pact", ...bilateral]);
});

pinned("ends are named with their years in the picture", () => {
  const words = wordsOf(picture, "mark");
  for (
    const [name, times] of [
      ["Taiwan: Mutual Defense Treaty (1980)", 2],
      ["Philippines: Agreement concerning Military Bases (1992)", 2],
      ["Manila Pact (1977)", 1],
    ] as const
  ) assertEquals(words.filter((text) => text === name).length, times, name);
});

pinned("the tags count ends and the numbers at risk chains", () => {
  assertEquals(like(picture.texts, { role: "mark", weight: 600 }).map(({ text }) => text), [
    ...["multilateral: 0 of 4 ended", "bilateral: 2 of 12 ended"],
    ...["bilateral: 2 of 12 ended", "multilateral: 1 of 4 ended"],
  ]);
  const risks = like(picture.texts, { role: "mark", size: 10.5, weight: 400, anchor: "middle" });
  assertEquals(
    like(risks, { fill: "#009e73" }).map(({ text }) => text).join(" "),
    "12 12 7 6 1 12 12 7 6 1",
  );
  assertEquals(
    like(risks, { fill: "#d55e00" }).map(({ text }) => text).join(" "),
    "4 3 3 3 0 4 3 2 2 0",
  );
});

pinned("the caption names open dates, weaker evidence, p and the other choices", () => {
  const { caption: below, alt } = realSurvival;
  const caption = wholeCaption(below);
  assertStringIncludes(
    caption,
    "(end of Philippines: Agreement concerning Military Bases; start of 2 chains)",
  );
  assertStringIncludes(
    caption,
    "Weaker evidence: Five Power Defence Arrangements (cited), Pakistan: Agreement of Cooperation (known).",
  );
  assertStringIncludes(
    caption,
    "with the United States only, 2 of 11 bilateral and 0 or 1 of 3 multilateral ones ended",
  );
  assertStringIncludes(caption, "labels exchanged between chains 0.58 (smallest attainable 0.002)");
  assertStringIncludes(alt, "0 of 4 multilateral chains ended, 100% estimated to last 78 years");
});
