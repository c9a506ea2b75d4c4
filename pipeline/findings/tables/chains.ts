/**
 * The commitment chains of the Asia-Pacific, under each reading of their end.
 *
 * @module
 */
import type { ChainLine } from "../../tables/derived/findings/chains.ts";
import {
  chainDuration,
  type DurationBound,
  formGroup,
} from "../../measures/persistence/chain_durations.ts";
import {
  type Chain,
  chainReadings,
  type ChainRows,
  chainsOf,
} from "../../measures/persistence/chains.ts";

/** All chains, by reading and start. */
export function chainLines(rows: ChainRows): ChainLine[] {
  return chainReadings.flatMap((reading) => chainsOf(rows, reading).map(chainLine));
}

function chainLine(chain: Chain): ChainLine {
  const commitments = chain.members.map(({ commitment }) => commitment);
  const years = (bound: DurationBound) => chainDuration(chain, bound)?.time ?? NaN;
  return {
    chain: chain.id,
    reading: chain.reading,
    name: commitments.at(-1)!.name,
    treaties: commitments.map(({ treaty }) => treaty).join(";"),
    classes: commitments.map((commitment) => commitment.class).join(";"),
    form: chain.form,
    first_form: chain.firstForm,
    group: formGroup(chain),
    start_low: chain.start?.earliest ?? null,
    start_high: chain.start?.latest ?? null,
    start_imputed: chain.startImputed,
    end_low: chain.end?.earliest ?? null,
    end_high: chain.end?.latest ?? null,
    ended: chain.end !== undefined,
    years_low: years("shortest"),
    years_high: years("longest"),
    parties: chain.parties.join(";"),
    hub: chain.withHub,
    evidence: chain.evidence,
    contested: chain.contested,
  };
}
