/**
 * The first page: question, answer, verdicts as a picture whose lines lead to the findings.
 *
 * @module
 */
import { rangeInUnit } from "../../base/words/in_unit.ts";
import { chapters } from "../../findings/criteria/criterion.ts";
import { answerText } from "../../readme/answer/answer_text.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { findingAddress } from "../parts/addresses.ts";
import { VerdictMark } from "../parts/verdict.tsx";
import type { Page } from "../frame/document.ts";
import { EstimateStrip } from "./estimate_strip.tsx";

/** The first page. */
export function homePage(read: ReadTable): Page {
  const findings = read(describedFindings.findings);
  const estimates = read(describedFindings.estimates);
  return {
    file: "index.html",
    name: "Home",
    description: "Why is there no NATO in Asia? The question, the answer of the data, the verdicts",
    scripted: false,
    body: (
      <>
        <h1>Why is there no NATO in Asia?</h1>
        <p class="lead">
          The American alliances in the Asia-Pacific form a hub and spokes, those in Europe do not.
          The argument tested here says that Washington did not impose this: regional allies
          preferred ties of two, won concessions on the design, chose a weak SEATO, and then made
          the bilateral structure last by investing in links. Coded documents are held against
          marks; the data speak for some of its parts and against others.
        </p>
        <h2>The answer of the data</h2>
        {answerText(findings, estimates).text.split(/(?<=\.) (?=[A-Z])/).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Verdicts findings={findings} estimates={estimates} />
        <h2>What to do here</h2>
        <ul class="doors">
          <li>
            <a href="findings.html">Findings</a>: how each verdict came about, and the cells whose
            recoding overturns it.
          </li>
          <li>
            <a href="figures.html">Figures</a>: each drawn from its table; a mark leads to its rows.
          </li>
          <li>
            <a href="tables.html">Tables</a>: every number back to file, line, raw text, rule and
            document.
          </li>
          <li>
            <a href="documents.html">Documents</a>: all that was coded from one source, to check it
            at one sitting.
          </li>
          <li>
            <a href="what-if.html">What if</a>: recode a cell or leave evidence out, and see which
            verdicts fall.
          </li>
          <li>
            <a href="ledger.html">Ledger</a> and{" "}
            <a href="codebook.html">codebook</a>: what cleaning changed and by which rule, what
            every column holds.
          </li>
          <li>
            <a href="ticks.html">Tick-off list</a>: the rows that you have checked, to share with
            another reviewer.
          </li>
        </ul>
      </>
    ),
  };
}

interface VerdictLines {
  readonly findings: readonly FindingLine[];
  readonly estimates: readonly EstimateLine[];
}

/** Every claim with its verdict, by part of the argument. */
function Verdicts({ findings, estimates }: VerdictLines) {
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">The verdicts</h2>
      <p class="note">
        A line a claim; each leads to its finding. The grey band runs from the mark up to which the
        claim is contradicted to the mark from which it is supported, so that right of the band is
        for the claim. Signs are estimates, one a test; lines are 95% intervals. What lies far
        beyond the marks stands at the edge of the picture.
      </p>
      {chapters.map(({ chapter, name }) => {
        const own = findings.filter((finding) => finding.chapter === chapter);
        return own.length === 0 ? null : (
          <section class="chapter" key={chapter}>
            <h3>{name}</h3>
            <ul class="verdicts">
              {own.map((finding) => (
                <VerdictLine
                  key={finding.finding}
                  finding={finding}
                  lines={estimates.filter((line) => line.finding === finding.finding)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function VerdictLine(
  { finding, lines }: { readonly finding: FindingLine; readonly lines: readonly EstimateLine[] },
) {
  const values = lines.flatMap(({ estimate }) => estimate === null ? [] : [estimate]);
  return (
    <li>
      <a href={findingAddress(finding.finding)}>
        <span class="short">
          {finding.short}
          {finding.bearing === "for" ? null : (
            <span class="bearing">
              {finding.bearing === "against" ? "speaks against the argument" : "rival explanation"}
            </span>
          )}
        </span>
        <EstimateStrip lines={lines} />
        <span class="number">
          {values.length === 0 ? "no estimate" : rangeInUnit(values, lines[0]!.unit)}
        </span>
        <VerdictMark verdict={finding.verdict} />
      </a>
    </li>
  );
}
