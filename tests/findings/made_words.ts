/**
 * Words on institutional forms made for a test, for the pipeline and for its naive twin.
 *
 * @module
 */
import fc from "fast-check";
import type { EvidenceRows } from "../../pipeline/findings/evidence/evidence.ts";
import { institutionalForms } from "../../pipeline/tables/vocabulary.ts";
import { rowsOfWords, wordRow } from "./made_ballots.ts";
import type { Said } from "./naive/premise.ts";

const dates = [
  null,
  "1950",
  "1950-03",
  "1950-03-01",
  "1951-02-03/1951-05",
  "../1951",
  "1951-12-31",
  "1952-01-01",
  "XXXX-02",
];
const voices = ["foreign-ministry", "head-of-government", "defence"] as const;

/** Words made for a test. */
export interface Made {
  readonly words: readonly {
    readonly episode: string;
    /** With `+` between. */
    readonly states: string;
    readonly actor: string;
    readonly voice: typeof voices[number];
    readonly form: typeof institutionalForms[number];
    readonly date: string | null;
    readonly intensity: number;
  }[];
  /** Whether the last episode repeats the ballots of the first. */
  readonly repeats: boolean;
  /** Whether one of the states is no ally. */
  readonly outsider: boolean;
}

/** Any words of two or three states in three episodes. */
export const made: fc.Arbitrary<Made> = fc.record({
  words: fc.array(
    fc.record({
      episode: fc.constantFrom("A", "B", "C"),
      states: fc.constantFrom("USA", "USA", "JPN", "KOR", "JPN+USA", "JPN+KOR"),
      actor: fc.constantFrom("Dulles", "Rusk"),
      voice: fc.constantFrom(...voices),
      form: fc.constantFrom(...institutionalForms),
      date: fc.constantFrom(...dates),
      // Few values, so that forms tie.
      intensity: fc.constantFrom(0, 20, 55, 60, 100),
    }),
    { minLength: 20, maxLength: 80 },
  ),
  repeats: fc.boolean(),
  outsider: fc.boolean(),
});

/** The same made words for both implementations. */
export function bothOf({ words, repeats, outsider }: Made): [EvidenceRows, Said] {
  const rows = words.map(({ episode, states, form, intensity, actor: actor_as_written, ...more }) =>
    wordRow(episode, states, form, intensity, { actor_as_written, ...more })
  );
  const allies = outsider ? ["JPN"] : ["JPN", "KOR"];
  const ballotsWith = repeats ? "A" : null;
  const talks = ["A", "B", "C"].map((episode) => ({
    episode,
    closes: "1951-12",
    allies,
    ballotsWith: episode === "C" ? ballotsWith : null,
  }));
  return [
    rowsOfWords(
      rows,
      Object.fromEntries(
        talks.map(({ episode, closes, allies: ally_states, ballotsWith: ballots_with }) => [
          episode,
          { closes, ally_states, ballots_with },
        ]),
      ),
    ),
    {
      words: words.map(({ states, date, ...more }) => ({
        ...more,
        states: states.split("+"),
        date: date ?? "",
      })),
      talks: talks.map((each) => ({ ...each, ballotsWith: each.ballotsWith ?? "" })),
      leading: ["foreign-ministry", "head-of-government"],
    },
  ];
}
