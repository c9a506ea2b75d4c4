/**
 * Figure: commitments in force by form, in two regions.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { capitalised } from "../../base/words/letters.ts";
import { counted } from "../../base/words/lists.ts";
import { countRange } from "../../base/words/ranges.ts";
import * as majority from "../../measures/commitments/bilateral_majority.ts";
import { describedSummaries } from "../../tables/derived/summaries/all.ts";
import type { BilateralShare } from "../../tables/derived/summaries/bilateral_share.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { regionName } from "../draw/reader_names.ts";
import { open } from "../draw/steps.ts";
import { formRows, forms, isOf, panels } from "./rows.ts";
import { commitmentsSpec } from "./spec.ts";

/** Commitments in force on 31 December by form: a panel for each count of them. */
export const commitmentsByForm: MakeFigure = (read) => {
  const shares = read(describedSummaries.bilateralShare);
  const rows = formRows(read(describedSummaries.commitmentsByYear));
  const last = Math.max(...rows.map(({ year }) => year));
  const now = rows.filter(({ year, form }) => year === last && form !== open);
  const described = panels.map((panel) =>
    `${panel.name}, ${panel.meaning}: ${now.filter(isOf(panel)).map(countRange).join(", ")}`
  );
  const known = shares.filter((row) => row.year === last && row.share_low !== null);
  const shareTexts = panels.map((panel) => {
    const found = known.find(isOf(panel));
    return found ? `${last}: ${majority.rangeOfShares([found])} bilateral` : `none in ${last}`;
  });
  return {
    id: "commitments_by_form",
    title: titleOf(majority.sharesKnown(shares), last),
    caption: {
      reading: flowing`Height is the number of security commitments in force on 31 December, stacked
        by form; the numbers beside the steps are those of ${last}. Above: with an armed-attack
        clause (class A). Below: with lesser security ties too (A+B). Left: all of the Asia-Pacific,
        with or without the United States. Middle: those with the United States as a party. Right:
        the North Atlantic. Pale grey on top: possibly in force, the dates being open.`,
      leftOut: flowing`One-sided promises, proposals and implementing agreements. The North Atlantic
        sheet holds the multilateral pacts and by design hardly any bilateral treaties, so its
        panels show the frame of the comparison and no count of Europe’s bilateral ties.`,
      caution: flowing`${majority.beforeMajority(shares)}
        A commitment is a treaty and no tie between two states: a multilateral treaty counts once
        and binds many pairs. The Manila treaty, which was never ended, counts after SEATO was
        dissolved. A treaty without a known entry into force begins with its signature.`,
    },
    alt: flowing`${panels.length} panels of stacked steps. ${capitalised(forms.join(", "))}
      commitments in force at the end of ${last}, by panel: ${described.join("; ")}.`,
    rows,
    spec: commitmentsSpec(rows, shareTexts),
  };
};

/** How text names one to four counts: two readings of the classes, with and without the hub. */
const allCounts = ["the one count", "both counts", "all three counts", "all four counts"];

/** Since when bilateral commitments are the majority by every count, else by how many they are. */
function titleOf(known: readonly BilateralShare[], last: number): string {
  const latest = known.filter(({ year }) => year === last);
  const region = regionName(majority.regionOfMajority);
  if (latest.length === 0) return `No commitment was in force in the ${region} in ${last}`;
  const now = majority.rangeOfShares(latest);
  const since = majority.majorityFrom(known);
  if (since === undefined) {
    const most = latest.filter(majority.isMajority).length || "none";
    return flowing`In ${last} bilateral treaties are ${now} of commitments in the ${region}, the
      majority by ${most} of ${counted(latest.length, "count")}`;
  }
  const lasting = known.filter(({ year }) => year >= since);
  const counts = new Set(lasting.map(({ classes, scope }) => `${classes} ${scope}`)).size;
  return flowing`From ${since} on, bilateral treaties are ${majority.rangeOfShares(lasting)} of
    commitments in the ${region} by ${allCounts[counts - 1]!}, ${now} in ${last}`;
}
