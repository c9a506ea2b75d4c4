/**
 * Figure: institutions that link each ally, and the shocks to its tie.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { listed } from "../../base/words/lists.ts";
import { countRange } from "../../base/words/ranges.ts";
import { describedSummaries } from "../../tables/derived/summaries/all.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { outcomes } from "../draw/outcomes.ts";
import { stateNames } from "../draw/reader_names.ts";
import * as linkages from "./rows.ts";
import { linkagesSpec } from "./spec.ts";

/** The year to compare with: the end of the cold war, the latest shock to many allies. */
const comparedYear = 1990;

/** Institutions in force by depth, one panel an ally, with its shocks above. */
export const linkagesByAlly: MakeFigure = (read) => {
  const counts = read(describedSummaries.linkagesByAlly);
  const allShocks = read(describedSummaries.shocksByAlly);
  const courses = linkages.coursesOf(counts, stateNames(read));
  const { fewestInstitutions } = linkages;
  const drawn = courses.filter((course) => linkages.peakOf(course) >= fewestInstitutions);
  const shocks = linkages.shockRows(drawn, allShocks);
  const rows = [...linkages.layerRows(drawn), ...shocks];
  const last = Math.max(...counts.map(({ year }) => year));
  const tallest = Math.max(1, ...drawn.flatMap(({ years }) => years.map(({ high }) => high)));
  const now = drawn.map(({ name, years }) => `${name} ${countRange(years.at(-1)!)}`);
  const fates = outcomes.map(([outcome]) =>
    `${shocks.filter(({ followed }) => followed === outcome).length} ${outcome}`
  );
  return {
    id: "linkages_by_ally",
    title: titleOf(drawn, last),
    caption: {
      reading: flowing`
        Height is the number of institutions that link the ally on 31 December, each counted once,
        at its deepest. Pale: possibly in force, because a start or an end has no date; the figure
        at the right is that of ${last}, surely and possibly. “More” sets those surely in force
        against those possibly in force in ${comparedYear}. Symbols above are shocks and show what
        became of the tie within ten years, judged by treaty, forces and exercises, not by the count
        of institutions; a shock to several allies stands with each.`,
      leftOut: flowing`
        ${courses.length - drawn.length} with fewer than ${fewestInstitutions} institutions surely
        in force at any time, and with them ${allShocks.length - shocks.length} of
        ${allShocks.length} pairs of a shock and an ally.`,
      caution: flowing`
        The count follows what the coders found: recent institutions are better documented, and an
        end that nobody recorded counts as no end. ${lastingText(shocks)} A rise before a tie that
        was kept is no proof that the institutions kept it.`,
    },
    alt: flowing`Panels of stacked steps, one an ally. Institutions in force at the end of ${last}:
      ${now.join(", ")}. Shocks drawn, by what followed: ${fates.join(", ")}.`,
    rows,
    spec: linkagesSpec(rows, tallest),
  };
};

/** Whether more institutions are recorded than in the compared year, and where not. */
function titleOf(drawn: readonly linkages.Course[], last: number): string {
  const standing = drawn.flatMap(({ name, years }) => {
    const [before, now] = [years.find(({ year }) => year === comparedYear), years.at(-1)!];
    // A tie without institutions then and now could not have grown.
    if (!before?.high && !now.high) return [];
    return [{ name, hasGrown: before !== undefined && now.low > before.high }];
  });
  if (standing.length === 0) return "Institutions that link allies, and the shocks to their ties";
  const others = standing.filter(({ hasGrown }) => !hasGrown).map(({ name }) => name);
  const grown = standing.length - others.length;
  const than = `institutions are recorded in ${last} than in ${comparedYear} for`;
  const ofAllies = (part: string | number) =>
    standing.length === 1 ? standing[0]!.name : `${part} of ${standing.length} allies`;
  if (grown === 0) return `No more ${than} ${ofAllies("any")}`;
  const except = others.length === 1 || others.length === 2 ? `, not ${listed(others)}` : "";
  return flowing`More ${than} ${ofAllies(others.length ? grown : "each")}${except}; recent ones are
    better documented`;
}

/** What became of the ties; an organisation's shocks strike its members too and stand apart. */
function lastingText(shocks: readonly linkages.LinkageRow[]): string {
  const isLasting = ({ followed }: linkages.LinkageRow) =>
    followed === "kept" || followed === "deepened";
  const apart = shocks.filter(({ ally }) => linkages.allyOfShocks(ally) !== ally);
  const states = shocks.filter((shock) => !apart.includes(shock));
  const lasting = states.filter(isLasting);
  const contested = lasting.filter((shock) => shock.contested).length;
  const organisations = [...Map.groupBy(apart, ({ ally }) => linkages.allyOfShocks(ally))]
    .map(([name, own]) =>
      `; of ${name}’s ${own.length}, ${own.filter(isLasting).length || "none"}`
    );
  return flowing`Of ${states.length} shocks to the states drawn ${lasting.length} left the tie kept
    or deepened, ${contested} of them contested${organisations.join("")}.`;
}
