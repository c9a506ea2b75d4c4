/**
 * Figure: who brought the institutions about.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { percent } from "../../base/words/numbers.ts";
import * as table from "../../tables/derived/findings/initiators.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { stateNames } from "../draw/reader_names.ts";
import { fewestInitiated, fewestOneSided, initiatorRows } from "./rows.ts";
import { initiatorsSpec } from "./spec.ts";

/** Institutions by initiator: a line an ally, a bar a decade. */
export const initiators: MakeFigure = (read) => {
  const lines = read(table.initiators);
  const totals = lines.filter(({ decade }) => decade === "all");
  const whole = totals.find(({ ally }) => ally === "all");
  if (whole === undefined) throw new RangeError("The table of initiators has no line over all");
  const rows = initiatorRows(lines, stateNames(read));
  const drawn = rows.filter(({ ally, decade }) => ally !== "all" && decade === "all");
  const ahead = drawn.filter(({ ally_began, us_began }) => ally_began > us_began).length;
  const behind = drawn.filter(({ ally_began, us_began }) => ally_began < us_began).length;
  return {
    id: "initiators",
    title: titleOf(whole),
    caption: {
      reading: flowing`A bar is the institutions established in a decade, whose number stands above,
        by who brought them about: the ally from the left, the United States from the right, joint
        and unclear ones between. The three numbers beside the bar of all decades are those that the
        ally alone and the United States alone began, and the ally’s share of both. An institution
        coded under several ids counts once an ally, and once in the first line, by its earliest
        linkage. Of the ${drawn.length} lines below the first, the ally began more in ${ahead}, the
        United States in ${behind}.`,
      leftOut: flowing`Shares of fewer than ${fewestOneSided} that one side alone began: one more or
        less would move them far. Lines with fewer than ${fewestInitiated} institutions
        (${totals.length - 1 - drawn.length}), which the first line has. The last column has no date
        of establishment.`,
      caution: flowing`
        ${whole.joint + whole.unclear} institutions are neither side’s alone; “joint” is also what
        official texts like to say. Where several linkages may be the earliest, an answer goes
        before “unclear”, and answers that differ make it unclear (${whole.conflicts}).
        ${withoutText(whole)} Only institutions that the coders found are counted, and recent ones
        are better documented.`,
    },
    alt: flowing`Rows of bars by ally and decade. Of all ${whole.institutions} institutions allies
      alone began ${whole.ally_began}, the United States alone ${whole.us_began}; ${whole.joint} are
      joint, ${whole.unclear} unclear. The ally began more in ${ahead} of ${drawn.length} lines, the
      United States in ${behind}.`,
    rows,
    spec: initiatorsSpec(rows),
  };
};

function titleOf(whole: table.InitiatorLine): string {
  const { institutions, ally_began: allies, us_began: us, low, high } = whole;
  const sides = us === allies
    ? `The United States and its allies alone each began ${us} of ${institutions} institutions`
    : us > allies
    ? `The United States alone began ${us} of ${institutions} institutions, allies ${allies}`
    : `Allies alone began ${allies} of ${institutions} institutions, the United States ${us}`;
  const open = whole.joint + whole.unclear;
  if (open === 0 || low === null || high === null) return sides;
  return flowing`${sides}; with ${open} joint or unclear, the allies’ share may be
    ${percent(low)} to ${percent(high)}`;
}

/** What the share is without institutions to which the United States is no party. */
function withoutText({ without_us, share, share_with_us }: table.InitiatorLine): string | false {
  if (without_us === 0) return false;
  const which = `${without_us} do not list the United States as a party`;
  if (share === null || share_with_us === null) return `${which}.`;
  return flowing`${which}; without them the allies’ share of those that one side began is
    ${percent(share_with_us)} instead of ${percent(share)}.`;
}
