/**
 * The page of findings: what each verdict came from, and what would overturn it.
 *
 * @module
 */
import { chapters } from "../../findings/criteria/criterion.ts";
import { claimText } from "../../readme/chapters/claim_text.ts";
import { doubtsIn } from "../../readme/chapters/doubts.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { MarkedText } from "../parts/marked_text.tsx";
import { VerdictMark } from "../parts/verdict.tsx";
import type { Page } from "../frame/document.ts";
import { EstimateStrip } from "./estimate_strip.tsx";
import {
  AlternativeTable,
  EstimateTable,
  NoiseTable,
  OverturningCells,
  SecondReaderTable,
} from "./finding_tables.tsx";
import { type FindingRecords, findingRecords } from "./finding_records.ts";

/** The page of findings. */
export function findingsPage(read: ReadTable, data: string): Page {
  const findings = read(describedFindings.findings);
  const doubtsOf = doubtsIn(read);
  const recordsOf = findingRecords(read);
  return {
    file: "findings.html",
    name: "Findings",
    description: "Every claim: criterion, estimate, verdict, and what would overturn it",
    scripted: true,
    body: (
      <>
        <h1>Findings</h1>
        <p class="lead">
          A claim is supported from one mark on, contradicted up to another, and between them
          otherwise or where its estimates part. Verdicts go by the marks alone; intervals and p say
          how far an estimate can be told from chance.
        </p>
        <p class="note">
          In the pictures the grey band lies between the two marks, right of it is for the claim;
          signs are estimates, one a test, and lines their 95% intervals.
        </p>
        <nav aria-label="Findings" class="contents">
          {chapters.map(({ chapter, name }) => (
            <div key={chapter}>
              <h2>{name}</h2>
              <ul>
                {findings.filter((finding) => finding.chapter === chapter).map((finding) => (
                  <li key={finding.finding}>
                    <a href={`#${finding.finding}`}>{finding.short}</a>{" "}
                    <VerdictMark verdict={finding.verdict} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        {findings.map((finding) => {
          // The first paragraph is the heading.
          const [, ...paragraphs] = claimText(finding, doubtsOf(finding.finding)).text
            .split("\n\n");
          return (
            <Finding
              key={finding.finding}
              finding={finding}
              paragraphs={paragraphs}
              records={recordsOf(finding.finding)}
              data={data}
            />
          );
        })}
      </>
    ),
  };
}

function Finding({ finding, paragraphs, records, data }: {
  readonly finding: FindingLine;
  readonly paragraphs: readonly string[];
  readonly records: FindingRecords;
  readonly data: string;
}) {
  const { finding: id, claim, bearing, fixed, verdict, chapter } = finding;
  const { estimates } = records;
  return (
    <article class="finding" id={id} aria-labelledby={`${id}-claim`}>
      <p class="part">{chapters.find((each) => each.chapter === chapter)?.name}</p>
      <h2 id={`${id}-claim`}>{claim}</h2>
      <p class="facts">
        <VerdictMark verdict={verdict} />
        <span>{bearingWords[bearing]}</span>
        <span>criterion fixed {fixed}</span>
        <a href={`#${id}`} class="anchor" aria-label={`${id}, link to this finding`}>{id}</a>
      </p>
      <EstimateStrip lines={estimates} />
      {paragraphs.map((text) => (
        <p key={text}>
          <MarkedText text={text} />
        </p>
      ))}
      <p class="note">Why these marks: {estimates[0]?.marks_because}.</p>
      <EstimateTable lines={estimates} />
      <OverturningCells records={records} data={data} />
      <h3>What else it withstands, and what it rests on</h3>
      <details>
        <summary>Other choices of analysis ({records.alternatives.length})</summary>
        <AlternativeTable records={records} />
      </details>
      <details data-leave-outs={id} data-unit={records.unit}>
        <summary>
          Leave-outs: {records.robustness.leave_outs_flipping} of {records.robustness.leave_outs}
          {" "}
          change the verdict
        </summary>
      </details>
      <details>
        <summary>Noise: the same verdict in {records.sameVerdict} of draws</summary>
        <NoiseTable lines={records.noise} />
      </details>
      <details>
        <summary>The second reader’s values in place</summary>
        <SecondReaderTable records={records} />
      </details>
      <details data-units={id}>
        <summary>What it rests on, by how much each unit matters</summary>
      </details>
      <details data-cells={id}>
        <summary>Its coded cells ({records.cells})</summary>
      </details>
    </article>
  );
}

const bearingWords: Readonly<Record<FindingLine["bearing"], string>> = {
  for: "for the argument, if it holds",
  against: "against the argument, if it holds",
  rival: "for a rival explanation, if it holds",
};
