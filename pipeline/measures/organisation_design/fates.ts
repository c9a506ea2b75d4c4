/**
 * Which organisations still live.
 *
 * @module
 */
import { type Chain, type ChainRows, chainsOf } from "../persistence/chains.ts";

/** What became of a tie. */
export interface Fate {
  /** The form that it had longest. */
  readonly form: Chain["form"];
  /** `undefined` while it lives. */
  readonly end: Chain["end"];
}

/**
 * The fate of each treaty that is a commitment, of any region: it has ended with its own end, with
 * that of the treaty which replaced it last, or with that of the organisation set up under it,
 * whichever is first and lies before the end of the data.
 */
export function fatesByTreaty(rows: ChainRows): ReadonlyMap<string, Fate> {
  const regions = new Set(rows.commitments.map(({ region }) => region));
  return new Map(
    [...regions].flatMap((region) => region === null ? [] : chainsOf(rows, "organisation", region))
      .flatMap(({ members, form, end }) =>
        members.map(({ commitment }): [string, Fate] => [commitment.treaty, { form, end }])
      ),
  );
}
