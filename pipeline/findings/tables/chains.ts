/**
 * The commitment chains of the Asia-Pacific, under each reading of their end.
 *
 * @module
 */
import {
  chainDuration,
  type DurationBound,
  type FormGroup,
  formGroup,
} from "../../measures/persistence/chain_durations.ts";
import {
  type Chain,
  chainReadings,
  type ChainRows,
  chainsOf,
} from "../../measures/persistence/chains.ts";

/** A chain under a reading. */
export interface ChainLine {
  /** Its first treaty. */
  readonly chain: string;
  /** `treaty` or `organisation`: with what it counts as ended. */
  readonly reading: string;
  /** Name of its last treaty. */
  readonly name: string;
  /** Its treaties in order, with `;` between. */
  readonly treaties: string;
  /** The classes of these, in the same order. */
  readonly classes: string;
  /** The form that it had longest. */
  readonly form: string;
  readonly first_form: string;
  /** `bilateral`, or `multilateral` with three parties or more. */
  readonly group: FormGroup;
  /** First and last day on which it may have begun; empty where that is not known. */
  readonly start_low: string | null;
  readonly start_high: string | null;
  /** Whether a signature stands in for an unknown entry into force. */
  readonly start_imputed: boolean;
  /** First and last day on which it may have ended; empty while it lasts. */
  readonly end_low: string | null;
  readonly end_high: string | null;
  readonly ended: boolean;
  /** Years that it lasted, or has lasted by the last day: the fewest and the most. */
  readonly years_low: number;
  readonly years_high: number;
  /** Everybody who has been a party, with `;` between. */
  readonly parties: string;
  /** Whether the United States is one. */
  readonly hub: boolean;
  /** Weakest evidence grade of its treaties. */
  readonly evidence: string;
  /** Whether a careful reader could class or place one of its treaties otherwise. */
  readonly contested: boolean;
}

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
