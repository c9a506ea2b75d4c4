/**
 * Figure: how deep the bilateral links of each ally were, and what became of its tie after shocks.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { counted, listed } from "../../base/words/lists.ts";
import { pEquation, percent, pValue } from "../../base/words/numbers.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { outcomes } from "../draw/outcomes.ts";
import { stateNames } from "../draw/reader_names.ts";
import { type LinkRow, linkRows } from "./rows.ts";
import { linksSpec } from "./spec.ts";

const claim = "linkages-kept-ties";

/** Depth by year in strips, one an ally, with its shocks above. */
export const bilateralLinkages: MakeFigure = (read) => {
  const depths = read(describedFindings.depthByYear);
  const shocks = read(describedFindings.eveOfShock);
  const thin = read(describedFindings.thinAllies);
  const nameOf = stateNames(read);
  const rows = linkRows(depths, shocks, nameOf);
  const { verdict } = read(describedFindings.findings).find(({ finding }) => finding === claim)!;
  const estimates = read(describedFindings.estimates).filter(({ finding }) => finding === claim);
  return {
    id: "bilateral_linkages",
    title: titleOf(verdict, estimates),
    caption: captionOf(rows, thin.map(({ ally }) => nameOf(ally)), estimates),
    alt: altOf(rows),
    rows,
    spec: linksSpec(rows),
  };
};

/** One whole sentence a verdict. */
const sentences: Readonly<Record<FindingLine["verdict"], string>> = {
  supported: "Ties with deeper bilateral links came through shocks better",
  contradicted: "Ties with deeper bilateral links came through shocks no better",
  between: "Whether deeper bilateral links kept ties is left open",
  "cannot tell": "Too little is coded to tell whether deeper bilateral links kept ties",
};

function titleOf(verdict: FindingLine["verdict"], estimates: readonly EstimateLine[]): string {
  const shares = estimates.flatMap(({ part, estimate, units }) =>
    estimate === null ? [] : [`${percent(estimate)} of ${units} pairs ${part}`]
  );
  return shares.length === 0
    ? sentences[verdict]
    : `${sentences[verdict]}: the deeper tie fared better in ${listed(shares)}`;
}

function captionOf(
  rows: readonly LinkRow[],
  thin: readonly string[],
  estimates: readonly EstimateLine[],
): Caption {
  const shocks = rows.filter(({ shock }) => shock !== null);
  const contested = shocks.filter((row) => row.contested).length;
  const unread = shocks.filter(({ evidence }) => evidence !== "read").length;
  const tests = estimates.flatMap(({ part, p, smallest_p }) =>
    p === null || smallest_p === null
      ? []
      : [`${pEquation(p)} ${part} (smallest attainable ${pValue(smallest_p)})`]
  );
  return {
    reading: flowing`
      Height is the sum of depths (1 meets or informs, 2 plans together, 3 integrated) of the
      institutions that join the ally and the United States alone, on 31 December. Dark: by linkages
      whose source was read. Symbols are shocks and show what became of the tie within ten years;
      grey lines are years in which one shock struck several of these allies. Equal depth counts
      half in a pair, and pairs with the same fate are not compared.`,
    leftOut: flowing`
      Links of three parties and more, and organisations. ${listed(thin) || "No ally"}
      ${thin.length > 1 ? "have" : "has"} too few coded institutions to be compared.`,
    caution: flowing`
      Of ${counted(shocks.length, "shock")} ${contested} are contested, and what followed ${unread}
      was not read in a source. Links grow with time and a kept tie lives to grow more of them;
      within one shock the first is ruled out, the second is not. An ally’s shocks are not
      independent: one end of a tie counts after every shock that came within ten years before it.
      p by exchanging fates, one-sided: ${tests.join(", ")}.`,
  };
}

function altOf(rows: readonly LinkRow[]): string {
  const byAlly = [...Map.groupBy(rows, ({ name }) => name)].map(([name, own]) => {
    const depths = own.flatMap(({ depth_low }) => depth_low ?? []);
    const fates = own.flatMap(({ year, followed, eve_depth }) =>
      followed === null ? [] : [`${year} ${followed.replaceAll("-", " ")} from ${eve_depth}`]
    );
    return `${name} at most ${Math.max(...depths)}, last ${depths.at(-1)}` +
      (fates.length === 0 ? "" : `; shocks: ${fates.join(", ")}`);
  });
  const fates = outcomes.map(([name]) => name.replaceAll("-", " "));
  return flowing`Strips of the depth of bilateral links by year, one an ally, with symbols of shocks
    (${fates.join(", ")}) and the depth on their eves. ${byAlly.join(". ")}.`;
}
