/**
 * Institutions begun in the years after shocks and in others.
 *
 * @module
 */
import { sinceShock, standOf } from "../../measures/persistence/years_after_shocks.ts";
import {
  type InvestmentLine,
  investmentSpans,
} from "../../tables/derived/findings/investment_after_shock.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import type { DatedTie, DatedTies } from "../evidence/dated_ties.ts";
import { fiveYears } from "../statistics/investment_statistics.ts";

type Initiator = CleanRows["linkages"][number]["initiator"];

/** Years of one span, and who began the institutions that came in them. */
interface Spell {
  readonly years: number;
  readonly begun: readonly Initiator[];
}

/** A line a span for all allies together, thin ones left out, then for each ally. */
export function investmentLines({ ties }: DatedTies): InvestmentLine[] {
  const spells = ties.map((tie) => investmentSpans.map((span) => spellOf(tie, span)));
  const all = investmentSpans.map((_, at): Spell => {
    const own = spells.filter((_, tie) => !ties[tie]!.thin).map((of) => of[at]!);
    return {
      years: own.reduce((sum, { years }) => sum + years, 0),
      begun: own.flatMap(({ begun }) => begun),
    };
  });
  const lines = (ally: string, thin: boolean, own: readonly Spell[]) =>
    own.map((spell, at) => lineOf(ally, thin, investmentSpans[at]!, spell));
  return [
    ...lines("all", false, all),
    ...ties.flatMap(({ ally, thin }, at) => lines(ally, thin, spells[at]!)),
  ];
}

function spellOf({ years, shocks, begun }: DatedTie, span: InvestmentLine["span"]): Spell {
  const own = new Set(years.filter((year) => liesIn(year, shocks, span)));
  return {
    years: own.size,
    begun: begun.all.filter((each) => each.years !== undefined && own.has(each.years[0]))
      .map(({ initiator }) => initiator),
  };
}

function liesIn(
  year: number,
  shocks: readonly number[],
  span: InvestmentLine["span"],
): boolean {
  if (span === "after" || span === "other" || span === "shock") {
    return standOf(year, shocks, fiveYears) === span;
  }
  const since = sinceShock(year, shocks);
  if (span === "before") return since === undefined;
  if (span === "later") return since !== undefined && since > 10;
  return since === Number(span);
}

function lineOf(
  ally: string,
  thin: boolean,
  span: InvestmentLine["span"],
  { years, begun }: Spell,
): InvestmentLine {
  const count = (of: Initiator) => begun.filter((each) => each === of).length;
  return {
    ally,
    thin,
    span,
    years,
    ally_began: count("ally"),
    us_began: count("us"),
    joint: count("joint"),
    unclear: count("unclear"),
    ally_a_year: count("ally") / years,
    us_a_year: count("us") / years,
  };
}
