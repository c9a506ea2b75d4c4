/**
 * The five sentences in which the README answers the question, each in nine wordings.
 *
 * @module
 */
import type { AnswerSentence } from "./answer_sentence.ts";

const premise: AnswerSentence = {
  part: "premise",
  claims: ["allies-more-bilateral", "allies-first-choice"],
  say: {
    "holds/holds":
      "The allies leaned more towards a bilateral tie than the United States did, by " +
      "{first} on a scale from 0 to 100, and put it first on {second} of their ballots.",
    "holds/fails":
      "The allies leaned more towards a bilateral tie than the United States did, by " +
      "{first} on a scale from 0 to 100, but did not put it first: it led on {second} of their " +
      "ballots.",
    "holds/open": "The allies leaned more towards a bilateral tie than the United States did, by " +
      "{first} on a scale from 0 to 100, but it is open whether they put it first: it led on " +
      "{second} of their ballots.",
    "fails/holds":
      "The allies did not lean more towards a bilateral tie than the United States did " +
      "({first} on a scale from 0 to 100), though they put it first on {second} of their ballots.",
    "fails/fails":
      "The allies did not lean more towards a bilateral tie than the United States did " +
      "({first} on a scale from 0 to 100), and did not put it first: it led on {second} of their " +
      "ballots.",
    "fails/open":
      "The allies did not lean more towards a bilateral tie than the United States did " +
      "({first} on a scale from 0 to 100), and it is open whether they put it first: it led on " +
      "{second} of their ballots.",
    "open/holds":
      "It is open whether the allies leaned more towards a bilateral tie than the United " +
      "States did ({first} on a scale from 0 to 100), but they put it first on {second} of their " +
      "ballots.",
    "open/fails":
      "It is open whether the allies leaned more towards a bilateral tie than the United " +
      "States did ({first} on a scale from 0 to 100), and they did not put it first: it led on " +
      "{second} of their ballots.",
    "open/open":
      "It is open whether the allies leaned more towards a bilateral tie than the United " +
      "States did ({first} on a scale from 0 to 100), and it is open whether they put it first: it " +
      "led on {second} of their ballots.",
  },
};

const concession: AnswerSentence = {
  part: "concession",
  claims: ["us-conceded-on-form", "allies-ahead"],
  say: {
    "holds/holds":
      "The United States made concessions on {first} of the contested issues of form " +
      "and membership, and over all issues most outcomes lay nearer to the allies ({second}).",
    "holds/fails":
      "The United States made concessions on {first} of the contested issues of form " +
      "and membership, but over all issues no majority of outcomes lay nearer to the allies " +
      "({second}).",
    "holds/open": "The United States made concessions on {first} of the contested issues of form " +
      "and membership, but over all issues it is open whose opening the outcomes lay nearer to " +
      "(the allies’ on {second}).",
    "fails/holds":
      "The United States made few concessions on form and membership ({first} of the " +
      "contested issues), though over all issues most outcomes lay nearer to the allies ({second}).",
    "fails/fails":
      "The United States made few concessions on form and membership ({first} of the " +
      "contested issues), and over all issues no majority of outcomes lay nearer to the allies " +
      "({second}).",
    "fails/open": "The United States made few concessions on form and membership ({first} of the " +
      "contested issues), and over all issues it is open whose opening the outcomes lay nearer to " +
      "(the allies’ on {second}).",
    "open/holds": "It is open whether the United States made a series of concessions on form and " +
      "membership (on {first} of the contested issues), but over all issues most outcomes lay nearer " +
      "to the allies ({second}).",
    "open/fails": "It is open whether the United States made a series of concessions on form and " +
      "membership (on {first} of the contested issues), and over all issues no majority of outcomes " +
      "lay nearer to the allies ({second}).",
    "open/open": "It is open whether the United States made a series of concessions on form and " +
      "membership (on {first} of the contested issues), and over all issues it is open whose opening " +
      "the outcomes lay nearer to (the allies’ on {second}).",
  },
};

const seato: AnswerSentence = {
  part: "seato",
  claims: ["region-shaped-seato", "region-wanted-looser"],
  say: {
    "holds/holds":
      "SEATO’s terms lay nearer to what some regional member had asked for than to what " +
      "Washington had ({first} of the issues), and it was the region that wanted it looser " +
      "({second} of those in dispute).",
    "holds/fails":
      "SEATO’s terms lay nearer to what some regional member had asked for than to what " +
      "Washington had ({first} of the issues), but it was not the region that wanted it looser " +
      "({second} of those in dispute).",
    "holds/open":
      "SEATO’s terms lay nearer to what some regional member had asked for than to what " +
      "Washington had ({first} of the issues), but it is open whether the region wanted it looser " +
      "({second} of those in dispute).",
    "fails/holds":
      "SEATO’s terms lay no nearer to what any regional member had asked for than to " +
      "what Washington had ({first} of the issues), though it was the region that wanted it looser " +
      "({second} of those in dispute).",
    "fails/fails":
      "SEATO’s terms lay no nearer to what any regional member had asked for than to " +
      "what Washington had ({first} of the issues), and it was not the region that wanted it looser " +
      "({second} of those in dispute).",
    "fails/open": "SEATO’s terms lay no nearer to what any regional member had asked for than to " +
      "what Washington had ({first} of the issues), and it is open whether the region wanted it " +
      "looser ({second} of those in dispute).",
    "open/holds": "It is open whether the region shaped SEATO’s terms (some member’s opening lay " +
      "nearer than Washington’s on {first} of the issues), but it was the region that wanted it " +
      "looser ({second} of those in dispute).",
    "open/fails": "It is open whether the region shaped SEATO’s terms (some member’s opening lay " +
      "nearer than Washington’s on {first} of the issues), but it was not the region that wanted it " +
      "looser ({second} of those in dispute).",
    "open/open": "It is open whether the region shaped SEATO’s terms (some member’s opening lay " +
      "nearer than Washington’s on {first} of the issues), and it is open whether the region wanted " +
      "it looser ({second} of those in dispute).",
  },
};

const linkages: AnswerSentence = {
  part: "linkages",
  claims: ["allies-initiated", "linkages-kept-ties"],
  say: {
    "holds/holds": "Allies did begin a substantial share of the linking institutions that " +
      "one side alone began ({first}), and the deeper link went with the better fate after a shock ({second} " +
      "of pairs).",
    "holds/fails": "Allies did begin a substantial share of the linking institutions that " +
      "one side alone began ({first}), but the deeper link did not go with the better fate after a shock " +
      "({second} of pairs).",
    "holds/open": "Allies did begin a substantial share of the linking institutions that " +
      "one side alone began ({first}), but it is open whether these made ties last: the deeper link went with " +
      "the better fate after a shock in {second} of pairs.",
    "fails/holds": "Allies did not begin a substantial share of the linking institutions that " +
      "one side alone began ({first}), though the deeper link went with the better fate after a shock " +
      "({second} of pairs).",
    "fails/fails": "Allies did not begin a substantial share of the linking institutions that " +
      "one side alone began ({first}), and the deeper link did not go with the better fate after a shock " +
      "({second} of pairs).",
    "fails/open": "Allies did not begin a substantial share of the linking institutions that " +
      "one side alone began ({first}), and it is open whether these made ties last: the deeper link went with " +
      "the better fate after a shock in {second} of pairs.",
    "open/holds": "It is open whether allies began a substantial share of the institutions " +
      "that one side alone began ({first}), but the deeper link went with the better fate after a shock " +
      "({second} of pairs).",
    "open/fails": "It is open whether allies began a substantial share of the institutions " +
      "that one side alone began ({first}), and the deeper link did not go with the better fate after a " +
      "shock ({second} of pairs).",
    "open/open": "It is open whether allies began a substantial share of the institutions " +
      "that one side alone began ({first}), and it is open whether these made ties last: the deeper link " +
      "went with the better fate after a shock in {second} of pairs.",
  },
};

const counterEvidence: AnswerSentence = {
  part: "counter-evidence",
  claims: ["us-kept-control", "wider-from-allies"],
  say: {
    "holds/holds": "Against the argument, Washington got its way on scope, the use of force and " +
      "control ({first} of the issues), and allies made most proposals of a wider pact ({second}).",
    "holds/fails": "Against the argument, Washington got its way on scope, the use of force and " +
      "control ({first} of the issues), but allies did not make most proposals of a wider pact " +
      "({second}).",
    "holds/open": "Against the argument, Washington got its way on scope, the use of force and " +
      "control ({first} of the issues), while it is open whether allies made most proposals of a " +
      "wider pact ({second}).",
    "fails/holds":
      "Washington did not get its way on scope, the use of force and control ({first} " +
      "of the issues), but against the argument allies made most proposals of a wider pact " +
      "({second}).",
    "fails/fails":
      "Nor does the evidence against the argument hold: Washington did not get its way " +
      "on scope, the use of force and control ({first} of the issues), and allies did not make most " +
      "proposals of a wider pact ({second}).",
    "fails/open":
      "Washington did not get its way on scope, the use of force and control ({first} " +
      "of the issues), and it is open whether allies made most proposals of a wider pact ({second}).",
    "open/holds":
      "Against the argument, allies made most proposals of a wider pact ({second}), while " +
      "it is open whether Washington got its way on scope, the use of force and control ({first} of " +
      "the issues).",
    "open/fails":
      "It is open whether Washington got its way on scope, the use of force and control " +
      "({first} of the issues), and allies did not make most proposals of a wider pact ({second}).",
    "open/open":
      "It is open whether Washington got its way on scope, the use of force and control " +
      "({first} of the issues), and it is open whether allies made most proposals of a wider pact " +
      "({second}).",
  },
};

/** The sentences in their order. */
export const answerSentences: readonly AnswerSentence[] = [
  premise,
  concession,
  seato,
  linkages,
  counterEvidence,
];
