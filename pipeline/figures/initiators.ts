/**
 * Figure: who brought the institutions about.
 *
 * @module
 */
import type { InitiatorLine } from "../findings/tables/linkages.ts";
import type { MakeFigure } from "./figure.ts";
import { initiatorsSpec } from "./initiators_spec.ts";

/** Institutions of an ally below this get no line of their own. */
export const fewestInitiated = 5;
/** Institutions that one side alone began; a share of fewer is hollow. */
export const fewestOneSided = 5;

/** Institutions by initiator: a line an ally, a bar a decade. */
export const initiators: MakeFigure = (summary) => {
  const lines = summary("findings/initiators") as unknown as InitiatorLine[];
  const names = new Map(summary("state_names").map(({ state, name }) => [state, `${name}`]));
  const totals = lines.filter(({ decade }) => decade === "all");
  const whole = totals.find(({ ally }) => ally === "all");
  if (whole === undefined) throw new RangeError("The table of initiators has no line over all");
  const own = totals.filter((line) => line !== whole);
  const drawn = own.filter(({ institutions }) => institutions >= fewestInitiated)
    .sort((a, b) => b.institutions - a.institutions || (a.ally < b.ally ? -1 : 1));
  const order = [whole, ...drawn].map(({ ally }) => ally);
  const decades = [...new Set(lines.map(({ decade }) => decade))]
    .sort((a, b) => placeOf(a) - placeOf(b));
  const rows = lines.filter(({ ally }) => order.includes(ally)).map((line) => ({
    ally: line.ally,
    name: line.ally === "all" ? "All, each once" : shortName(names.get(line.ally) ?? line.ally),
    decade: line.decade,
    institutions: line.institutions,
    ally_began: line.ally_began,
    us_began: line.us_began,
    joint: line.joint,
    unclear: line.unclear,
    share: line.share,
    low: line.low,
    high: line.high,
    few: line.ally_began + line.us_began < fewestOneSided,
    line: order.indexOf(line.ally),
    column: decades.indexOf(line.decade),
  }));
  const shared = whole.joint + whole.unclear;
  const ahead = drawn.filter(({ ally_began, us_began }) => ally_began > us_began);
  const behind = drawn.filter(({ ally_began, us_began }) => ally_began < us_began);
  const conflicts = whole.conflicts;
  return {
    id: "initiators",
    title: titleOf(whole),
    caption:
      "Each bar is the institutions established in a decade, by who brought them about: the ally " +
      "from the left, the United States from the right, joint and unclear ones between. Its " +
      "number is printed above; in the first column, those that the ally and the United States " +
      "alone began, and all. The dot is the ally’s share among those that one side alone began, on a " +
      "scale from none at the left end of the bar to all at its right, " +
      `hollow where these are fewer than ${fewestOneSided}; the grey stretch is how far the share of ` +
      "all would move if every joint and unclear one were the work of one side. An institution " +
      "coded under several ids counts once an ally, and once in the first line, by its earliest " +
      "linkage; where several may be the earliest, an answer goes before “unclear”, and answers " +
      `that differ make it unclear (${conflicts} of ${whole.institutions} in the first line). Of the ` +
      `${drawn.length} lines below it the ally began more in ${ahead.length}, the United States in ` +
      `${behind.length}. Lines with fewer than ${fewestInitiated} institutions (` +
      `${
        own.length - drawn.length
      }) are left out below, not in the first line. The last column has no ` +
      "date of establishment. Only institutions that the coders found are counted, recent ones are " +
      "better documented, “joint” is also what official texts like to say, and a few link the ally " +
      "with other partners without the United States, which it could not have begun.",
    alt: `Rows of bars by ally and decade. Over all ${whole.institutions} institutions: allies ` +
      `${whole.ally_began}, United States ${whole.us_began}, joint ${whole.joint}, unclear ` +
      `${whole.unclear}. ${shared} are neither side’s alone. By line, ally to United States: ${
        rows.filter(({ decade, ally }) => decade === "all" && ally !== "all")
          .map(({ name, ally_began, us_began, institutions }) =>
            `${name} ${ally_began} to ${us_began} of ${institutions}`
          ).join(", ")
      }.`,
    summaries: ["findings/initiators", "state_names"],
    rows,
    spec: initiatorsSpec(
      order.map((ally) => rows.find((row) => row.ally === ally)!.name),
      decades.map(headingOf),
      whole,
      fewestOneSided,
    ),
  };
};

function titleOf({ institutions, ally_began, us_began, joint, unclear, low, high }: InitiatorLine) {
  const sides = us_began === ally_began
    ? `The United States and its allies alone each began ${us_began}`
    : us_began > ally_began
    ? `The United States alone began ${us_began}, allies alone ${ally_began}`
    : `Allies alone began ${ally_began}, the United States alone ${us_began}`;
  return `${sides} of ${institutions} institutions; ${joint + unclear} are joint or unclear, so ` +
    `that the allies’ share may be anything from ${percent(low)} to ${percent(high)}`;
}

/** Place of a decade from the left: all of them first, the unknown last. */
function placeOf(decade: InitiatorLine["decade"]): number {
  return decade === "all" ? -Infinity : decade === "unknown" ? Infinity : decade;
}

function headingOf(decade: InitiatorLine["decade"]): string {
  return decade === "all" ? "All decades" : decade === "unknown" ? "no date" : `${decade}s`;
}

/** A name without its history. */
function shortName(name: string): string {
  return name.replace(/ \((before|to) .*\)$/, "");
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
