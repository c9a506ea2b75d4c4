import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { againstText } from "../../pipeline/readme/chapters/against_text.ts";
import type { Doubts } from "../../pipeline/readme/chapters/doubts.ts";
import { overturnText } from "../../pipeline/readme/chapters/overturn_text.ts";
import { foundText } from "../../pipeline/readme/chapters/found_text.ts";
import { partText } from "../../pipeline/readme/chapters/part_words.ts";
import { verdictText } from "../../pipeline/readme/chapters/verdict_text.ts";
import { type EstimateLine, estimates } from "../../pipeline/tables/derived/findings/estimates.ts";
import { type FindingLine, findings } from "../../pipeline/tables/derived/findings/findings.ts";
import { robustness } from "../../pipeline/tables/derived/robustness/robustness.ts";
import { realRead, rowsOf } from "../fixtures/real_tables.ts";

const estimate = (more: Partial<EstimateLine> = {}): EstimateLine =>
  rowsOf(estimates, [{
    finding: "a",
    part: null,
    estimate: 0.456,
    unit: "share",
    over: "issue",
    units: 116,
    low: 0.33,
    high: 0.61,
    p: 0.0508,
    direction: "above",
    smallest_p: 0.002,
    worst_low: null,
    worst_high: null,
    supported_from: 0.5,
    contradicted_up_to: 1 / 3,
    deciding_units: 116,
    fewest_units: 6,
    verdict: "between",
    ...more,
  }])[0]!;
const finding = (more: Partial<FindingLine> = {}): FindingLine =>
  rowsOf(findings, [{
    finding: "a",
    verdict: "between",
    fixed: "before any estimate",
    ...more,
  }])[0]!;
const words = { found: "{found}", supported: "So it is.", contradicted: "So it is not." };
const doubts = (more: Partial<Record<keyof Doubts, unknown>> = {}): Doubts => ({
  estimates: [estimate()],
  alternatives: [],
  leaveOuts: [],
  robustness: line(),
  leaning: [],
  secondReader: [],
  fragility: [],
  hasCells: true,
  nameLeaveOut: ({ left_out: what }: { readonly left_out: string }) => `without ${what}`,
  ...more as object,
});
const line = (more: object = {}) =>
  rowsOf(robustness, [{
    finding: "a",
    noise_same_verdict: 0.825,
    noise_draws: 1000,
    leave_outs: 42,
    leave_outs_flipping: 0,
    leave_outs_too_few: 0,
    fewest_cells_at_least: 5,
    fewest_cells_found: 5,
    ...more,
  }])[0]!;

Deno.test("estimates stand with units, reading, interval and p; a least p is told where it is large", () => {
  assertEquals(
    foundText([estimate()]).text,
    "46% of 116 issues (interval 33 to 61%, p = 0.051 above the lower mark)",
  );
  assertEquals(
    foundText([
      estimate({
        part: "earliest word",
        unit: "points",
        estimate: -2.09,
        units: 1,
        low: null,
        high: null,
        p: 0.25,
        direction: "below",
        smallest_p: 0.125,
      }),
      estimate({
        part: "word coded as an opening",
        unit: "points",
        estimate: 3,
        p: null,
        low: null,
      }),
    ]).text,
    "−2.1 points over 1 issue by the earliest word (p = 0.25 below the lower mark, the least " +
      "possible being 0.13) and 3.0 points over 116 issues by the word coded as an opening",
  );
  assertEquals(
    foundText([estimate({ over: "ally", units: 6, p: null, low: null })]).text,
    "46% over 6 allies",
  );
});

Deno.test("every estimate of the findings is named in words", () => {
  for (const { part } of realRead(estimates)) {
    if (part !== null) assert(!partText(part).startsWith("("), part);
  }
});

Deno.test("a verdict is told with its marks and with what follows from it alone", () => {
  const text = (verdict: FindingLine["verdict"], ...lines: EstimateLine[]) =>
    verdictText(finding({ verdict }), lines, words).text;
  const marks = "The mark for support is 50%, that for contradiction 33%.";
  assertEquals(text("supported", estimate()), `**Supported.** ${marks} So it is.`);
  assertEquals(text("contradicted", estimate()), `**Contradicted.** ${marks} So it is not.`);
  assertEquals(text("between", estimate()), `**Between.** ${marks} The data lie between the two.`);
  assertEquals(
    text(
      "between",
      estimate({ part: "earliest word", verdict: "contradicted" }),
      estimate({ part: "word coded as an opening", verdict: "between" }),
    ),
    `**Between.** ${marks} The claim needs all of these estimates, and they part: it is ` +
      "contradicted by the earliest word; undecided by the word coded as an opening.",
  );
  assertEquals(
    text("cannot tell", estimate({ deciding_units: 2 })),
    `**Cannot tell.** ${marks} Too few cases decide it: 2, where 6 are the fewest that tell anything.`,
  );
  assertStringIncludes(text("cannot tell", estimate()), "No data of this size");
});

Deno.test("worst cases, other choices, leave-outs, noise, leaning and a second reader have a sentence each", () => {
  const text = againstText(doubts({
    estimates: [estimate({ part: "earliest word", worst_low: 0.34, worst_high: 0.6 }), estimate()],
    alternatives: [
      {
        finding: "a",
        chosen: "x",
        instead: "y",
        estimate: 0.53,
        verdict: "supported",
        verdict_as_chosen: "between",
      },
      {
        finding: "a",
        chosen: "x",
        instead: "z",
        estimate: 0.4,
        verdict: "between",
        verdict_as_chosen: "between",
      },
    ],
    leaveOuts: ["Japan", "Korea"].map((left_out, at) => ({
      finding: "a",
      left_out,
      verdict: "supported",
      flips: at === 0,
    })),
    robustness: line({
      leave_outs_flipping: 1,
      leave_outs_too_few: 2,
    }),
    leaning: [
      { finding: "a", towards: "us", of: "outcomes", points: 1 },
      { finding: "a", towards: "ally", of: "outcomes", points: 12 },
    ],
    secondReader: [{
      finding: "a",
      part: "earliest word",
      read_again: 30,
      verdict: "between",
      second_verdict: "supported",
    }],
  })).text;
  assertEquals(text.split(/(?<=\.) (?=[A-Z])/), [
    "Had every case that is missing for want of an opening lowered it, the first estimate would be " +
    "34%; had every one raised it, 60%.",
    "Of 2 other choices of analysis 1 would give another verdict than the first of these estimates: " +
    "“y” in place of “x” gives 53% (supported).",
    "Of 42 parts of the evidence left out in turn 1 gives another verdict: without Japan " +
    "(supported); for 2 too little is left to tell.",
    "With coded cells erring at random the verdict is the same in 83% of 1,000 draws.",
    "Had coders leaned one way throughout, a common shift of all outcomes by 1 point towards the " +
    "United States or 12 points towards the allies would change it.",
    "With a second reader’s values in place of 30 cells the estimate by the earliest word would be " +
    "supported.",
  ]);
});

Deno.test("what overturns a claim is told by the fewest cells, found or proven", () => {
  const text = (more: object, others: Partial<Record<keyof Doubts, unknown>> = {}) =>
    overturnText(finding(), doubts({ robustness: line(more), ...others })).text;
  const fixed = "Its marks were fixed before any estimate was seen.";
  const fragility = [{ finding: "a", limit: 20, becomes: "supported" }];
  assertEquals(
    text({}, { fragility }),
    `Recoding 5 coded cells, each by at most 20 points or one step, overturns it: the claim is then supported. ${fixed}`,
  );
  assertEquals(
    text({ fewest_cells_at_least: 1, fewest_cells_found: 1 }, { fragility }),
    `Recoding 1 coded cell by at most 20 points or one step overturns it: the claim is then supported. ${fixed}`,
  );
  assertStringIncludes(
    text({ fewest_cells_at_least: 2 }, { fragility }),
    "Recoding 2 to 5 coded cells",
  );
  assertStringIncludes(
    text({ fewest_cells_found: null }),
    "At least 5 coded cells must be recoded",
  );
  assertStringIncludes(
    text({ fewest_cells_at_least: null, fewest_cells_found: null }),
    "No recoding of values overturns it.",
  );
  assertStringIncludes(text({}, { hasCells: false }), "No coded value enters it");
  assertStringIncludes(
    overturnText(finding({ fixed: "after a first look" }), doubts()).text,
    "after a first look at the data",
  );
});

Deno.test("coders that lean on wishes lean towards a bilateral tie or away from it", () => {
  const lean = (of: string, towards: string, points: number | null) => ({
    finding: "a",
    of,
    towards,
    points,
  });
  assertStringIncludes(
    againstText(
      doubts({ leaning: [lean("allied wishes", "us", 18), lean("allied wishes", "ally", null)] }),
    )
      .text,
    "a common shift of what allies wanted by 18 points away from a bilateral tie would change it",
  );
  assertStringIncludes(
    againstText(doubts({ leaning: [lean("us wishes", "ally", 1)] })).text,
    "of what the United States wanted by 1 point towards a bilateral tie",
  );
});
