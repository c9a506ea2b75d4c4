import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { palette } from "../../pipeline/figures/draw/palette.ts";
import { proposals } from "../../pipeline/figures/proposals/figure.ts";
import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { drawn as pictureOf, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const proposal = (id: string, more: DataRow = {}): DataRow => ({
  ...{ proposal: id, year: 1955, form: "regional-full", security: true, proposers: "XXA" },
  ...{ side: "ally", answer_us: "against", answer_allies: "for", fate: "failed" },
  ...{ contested: false, evidence: "read", events: id, ...more },
});

/** Invented proposals, an ally with links from 1952 to 1958, and verdicts on both claims. */
const invented =
  (made: readonly DataRow[], from = "supported", fading = "supported") =>
  (name: string): DataRow[] => {
    if (name === "state_names") return [{ state: "XXA", name: "Alpha" }];
    if (name === "findings/wider_proposals") return [...made];
    if (name === "findings/findings") {
      return [
        { finding: "wider-from-allies", verdict: from },
        { finding: "wider-proposals-faded", verdict: fading },
      ];
    }
    if (name === "findings/proposal_answers") {
      return [
        { side: "ally", us_for_share: 0.25, allies_for_share: null },
        { side: "us", us_for_share: 1, allies_for_share: 0 },
      ];
    }
    if (name !== "findings/depth_by_year") return [];
    return Array.from({ length: 10 }, (_, at) => ({
      ...{ ally: "XXA", year: 1950 + at },
      links: at < 2 || at > 8 ? null : at < 6 ? "shallow" : "deep",
    }));
  };

Deno.test("the title joins a sentence a verdict of each claim", () => {
  const verdicts = ["supported", "between", "contradicted", "cannot tell"];
  const titles = verdicts.flatMap((from) =>
    verdicts.map((fading) => proposals(readerOf(invented([proposal("p")], from, fading))).title)
  );
  assertEquals(new Set(titles).size, 16);
  assertEquals(
    titles[0],
    "Most proposals for wider security pacts came from allies; an ally made at most half as many " +
      "a year once its bilateral links were deep",
  );
});

Deno.test("a proposal of several allies stands in the line of each, joint and American ones last", () => {
  const { rows, caption } = proposals(readerOf(invented([
    proposal("us", { side: "us", proposers: "USA", year: 1949 }),
    proposal("joint", { side: "joint", proposers: "XXA;USA", answer_allies: "split" }),
    proposal("both", { proposers: "XXA;XXB", year: 1960 }),
    proposal("early", { proposers: "XXB", year: 1951 }),
    proposal("body", { security: false }),
    proposal("outside", { side: "other", proposers: "XXC" }),
    proposal("undated", { year: null }),
  ])));
  const made = rows.filter(({ proposal }) => proposal !== null);
  assertEquals(made.map(({ who, proposal, answer }) => [who, proposal, answer]), [
    ["XXB", "early", "against"],
    ["XXB", "both", "against"],
    ["XXA", "both", "against"],
    ["joint", "joint", "split"],
    ["us", "us", "for"],
  ]);
  const text = wholeCaption(caption);
  assertStringIncludes(text, "one of 4 proposals");
  assertStringIncludes(text, "1 of several allies");
  assertStringIncludes(text, "1 proposal for bodies");
  assertStringIncludes(text, ", 1 that neither side made, and 1 without a year");
  assertStringIncludes(text, "outside their bands (3)");
  assertStringIncludes(text, "was for 25% of the allies’ proposals, and the allies for none of");
});

Deno.test("every year of a proposer as an ally has a band", () => {
  const { rows } = proposals(readerOf(invented([proposal("p")])));
  assertEquals(
    rows.filter(({ links }) => links !== null).map(({ year, links }) => [year, links]),
    [1952, 1953, 1954, 1955, 1956, 1957, 1958].map((year) => [
      year,
      year < 1956 ? "shallow" : "deep",
    ]),
  );
});

Deno.test("symbols tell the answer, the fate and the grade", async () => {
  const picture = await pictureOf(proposals(readerOf(invented([
    proposal("a", { answer_us: "for", fate: "adopted", year: 1950 }),
    proposal("b", { answer_us: "conditional", year: 1951 }),
    proposal("c", { answer_us: "none", year: 1952, evidence: "known" }),
  ]))));
  const symbols = like(picture.marks, { kind: "symbol", role: "mark" })
    .filter(({ label }) => label.includes("answer"));
  assertEquals(symbols.map(({ shape, fill, stroke }) => [shape, fill, stroke]), [
    ["triangle", palette.blue, palette.ink],
    ["diamond", palette.orange, "#ffffff"],
    ["circle", palette.faint, "#ffffff"],
  ]);
  assert(wordsOf(picture, "mark").includes("3"));
});

Deno.test("no two symbols of the real proposals touch, and each has its own", async () => {
  const figure = proposals(readerOf(realTable));
  const symbols = like((await pictureOf(figure)).marks, { kind: "symbol", role: "mark" })
    .filter(({ label }) => label.includes("answer"));
  assertEquals(symbols.length, figure.rows.filter(({ proposal }) => proposal !== null).length);
  for (const [at, a] of symbols.entries()) {
    for (const b of symbols.slice(at + 1)) assert(Math.hypot(a.x - b.x, a.y - b.y) > 6);
  }
});
