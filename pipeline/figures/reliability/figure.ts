/**
 * Figure: how far two readings of the same documents agree, and what rests on each variable.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import type { RestingClaim } from "./places.ts";
import { fewestUnits, marks, type ReliabilityRow, reliabilityRows, variablesOf } from "./rows.ts";
import { reliabilitySpec } from "./spec.ts";
import { wordsOf } from "./words.ts";
import { capitalised } from "../../base/words/letters.ts";
import { counted, listed } from "../../base/words/lists.ts";
import { fixed } from "../../base/words/numbers.ts";

/** Agreement of two readings by variable, with the claims that rest on each. */
export const reliability: MakeFigure = (read) => {
  const rows = reliabilityRows(read);
  const findings = read(describedFindings.findings);
  return {
    id: "reliability",
    title: titleOf(rows, findings),
    caption: captionOf(rows, findings),
    alt: altOf(rows),
    rows,
    spec: reliabilitySpec(rows, findings),
  };
};

/** What two readers do not read alike, and how many claims rest on it. */
function titleOf(rows: readonly ReliabilityRow[], findings: readonly RestingClaim[]): string {
  const twice = readTwice(rows);
  const weak = weakOf(rows);
  if (weak.length === 0) {
    return flowing`Two readers agree on all ${twice.length} variables well enough for tentative
      conclusions at least`;
  }
  return flowing`Two readers agree on ${twice.length - weak.length} of ${twice.length} variables,
    but not on ${listed(weak.map(said))}; ${restingOn(weak).size} of
    ${counted(findings.length, "claim")} rest on these`;
}

function captionOf(rows: readonly ReliabilityRow[], findings: readonly RestingClaim[]): Caption {
  const twice = readTwice(rows);
  const lost = twice.filter(({ units, sampled }) => units < sampled);
  const once = variablesOf(rows).filter(({ carries }) => carries === "not read twice");
  const idle = twice.filter(({ claims }) => claims === 0);
  const onWeak = restingOn(weakOf(rows));
  const supported = findings.filter(({ finding, verdict }) =>
    verdict === "supported" && onWeak.has(finding)
  );
  const lostText = ({ name, units, sampled }: ReliabilityRow) =>
    `${name}: of ${sampled} rows drawn the second reader found ${units}.`;
  const supportedText = supported.length === 0
    ? "No supported claim rests on what is not read alike."
    : "Supported claims that rest on what is not read alike: " +
      `${listed(supported.map(({ short }) => `“${short}”`))}.`;
  return {
    reading: flowing`A second reader coded a random sample anew without knowing the first values.
      Krippendorff’s alpha is 1 where both always agree and 0 where they agree as by chance; lines
      are 95% intervals from resampling units. Dashed are the marks of Krippendorff (2004, p. 241):
      below ${marks.tentative} he would draw no conclusion, below ${marks.firm} tentative ones only.
      Triangles give alpha by how sure the first reader was. What is coded in points runs from 0 to
      100, in steps along an ordered scale; kinds are equal or not. Below, a mark stands where a
      claim rests on cells of a variable, or, for the stage, where one of its tests takes only words
      coded as openings.`,
    leftOut: flowing`${lost.map(lostText).join(" ") || false}
      Grades with fewer than ${fewestUnits} units have no triangle.
      ${once.length > 0 && `Not read twice, though claims rest on it: ${listed(once.map(said))}.`}
      ${idle.length > 0 && `No claim rests on ${listed(idle.map(said))}.`}`,
    caution: flowing`Readers who agree may err alike, and both read the same documents. Units of one
      document or organisation are taken for independent, so that the intervals are too narrow.
      ${supportedText}`,
  };
}

function altOf(rows: readonly ReliabilityRow[]): string {
  const told = readTwice(rows).map((row) =>
    flowing`${said(row)} ${row.alpha === null ? "has no alpha" : fixed(row.alpha, 2)}
      (${row.units} units, ${counted(row.claims, "claim")})`
  );
  return flowing`Points with intervals by variable on a scale of agreement with two marks, above a
    table of claims by the variables that they rest on. ${capitalised(told.join("; "))}.`;
}

/** Variables that two readers read. */
function readTwice(rows: readonly ReliabilityRow[]): ReliabilityRow[] {
  return variablesOf(rows).filter(({ carries }) => carries !== "not read twice");
}

/** Variables on which readers agree too little. */
function weakOf(rows: readonly ReliabilityRow[]): ReliabilityRow[] {
  return variablesOf(rows).filter(({ carries }) => carries === "too little");
}

/** Ids of the claims that rest on one variable of these at least. */
function restingOn(variables: readonly ReliabilityRow[]): ReadonlySet<string> {
  return new Set(variables.flatMap(({ findings }) => findings.split(";")).filter(Boolean));
}

function said({ table, column }: ReliabilityRow): string {
  return wordsOf(table, column).said;
}
