import { assert, assertEquals } from "@std/assert";
import { stands } from "../../pipeline/readme/answer/answer_sentence.ts";
import { answerSentences } from "../../pipeline/readme/answer/answer_sentences.ts";
import { answerText, wordingOf } from "../../pipeline/readme/answer/answer_text.ts";
import { describedFindings } from "../../pipeline/tables/derived/findings/all.ts";
import { realRead } from "../fixtures/real_tables.ts";

/** How each claim is said to hold, to fail or to be open: written apart from the sentences. */
const wordings: Readonly<Record<string, readonly [holds: RegExp, fails: RegExp, open: RegExp]>> = {
  "allies-more-bilateral": [
    /The allies leaned more/,
    /allies did not lean more/,
    /open whether the allies leaned more/,
  ],
  "allies-first-choice": [
    /(and|but|though) (they )?put it first on/,
    /did not put it first/,
    /open whether they put it first/,
  ],
  "us-conceded-on-form": [
    /States made concessions on/,
    /States made few concessions/,
    /open whether the United States made a series of concessions/,
  ],
  "allies-ahead": [
    /most outcomes lay nearer to the allies/,
    /no majority of outcomes lay nearer to the allies/,
    /open whose opening the outcomes lay nearer to/,
  ],
  "region-shaped-seato": [
    /terms lay nearer to what some regional member/,
    /terms lay no nearer to what any regional member/,
    /open whether the region shaped/,
  ],
  "region-wanted-looser": [
    /it was the region that wanted it looser/,
    /it was not the region that wanted it looser/,
    /open whether the region wanted it looser/,
  ],
  "allies-initiated": [
    /Allies did begin a substantial share/,
    /Allies did not begin a substantial share/,
    /open whether allies began a substantial share/,
  ],
  "linkages-kept-ties": [
    /(and|but|though) the deeper link went with/,
    /the deeper link did not go with/,
    /open whether these made ties last/,
  ],
  "us-kept-control": [
    /(?<!whether )Washington got its way/,
    /Washington did not get its way/,
    /open whether Washington got its way/,
  ],
  "wider-from-allies": [
    /(?<!whether )allies made most proposals/,
    /allies did not make most proposals/,
    /open whether allies made most proposals/,
  ],
};

const verdictsOf = {
  holds: ["supported"],
  fails: ["contradicted"],
  open: ["between", "cannot tell"],
} as const;

/** Which of the wordings a sentence has. */
function saidOf(claim: string, sentence: string): string[] {
  return stands.filter((_, at) => wordings[claim]![at]!.test(sentence));
}

Deno.test("there are five sentences on claims of the argument", () => {
  assertEquals(answerSentences.length, 5);
  const known = realRead(describedFindings.findings).map(({ finding }) => finding);
  for (const claim of answerSentences.flatMap(({ claims }) => claims)) {
    assert(known.includes(claim), claim);
    assert(claim in wordings, claim);
  }
});

for (const sentence of answerSentences) {
  Deno.test(`for every pattern of verdicts a sentence on ${sentence.part} says no more than they do`, () => {
    const seen = new Set<string>();
    for (const first of stands) {
      for (const second of stands) {
        for (const one of verdictsOf[first]) {
          for (const other of verdictsOf[second]) {
            const text = wordingOf(sentence, [
              { finding: sentence.claims[0], verdict: one },
              { finding: sentence.claims[1], verdict: other },
            ]);
            assertEquals(saidOf(sentence.claims[0], text), [first], `${one}, ${other}: ${text}`);
            assertEquals(saidOf(sentence.claims[1], text), [second], `${one}, ${other}: ${text}`);
            assertEquals(text.match(/\{first\}/g)?.length, 1, text);
            assertEquals(text.match(/\{second\}/g)?.length, 1, text);
            assert(text.endsWith(".") && !/\. /.test(text), `not one sentence: ${text}`);
            seen.add(text);
          }
        }
      }
    }
    assertEquals(seen.size, stands.length ** 2);
  });
}

Deno.test("a claim without a verdict is open", () => {
  for (const sentence of answerSentences) {
    assertEquals(wordingOf(sentence, []), sentence.say["open/open"]);
  }
});

Deno.test("today's sentences say of each claim what the table of findings says", () => {
  const findings = realRead(describedFindings.findings);
  const text = answerText(findings, realRead(describedFindings.estimates)).text;
  const said = text.split(/(?<=\.) (?=[A-Z])/);
  assertEquals(said.length, 5);
  for (const [at, { claims }] of answerSentences.entries()) {
    for (const claim of claims) {
      const { verdict } = findings.find(({ finding }) => finding === claim)!;
      const [stand] = saidOf(claim, said[at]!);
      assert(
        verdictsOf[stand as keyof typeof verdictsOf].some((each) => each === verdict),
        `${claim} is ${verdict}: ${said[at]}`,
      );
    }
  }
  assert(!/[{}]/.test(text), text);
});
