/**
 * Rows of the figure of preferences: the cells of the heat map, their names, and where they stand.
 *
 * @module
 */
import type { BallotLine } from "../../findings/tables/rules.ts";
import { forms } from "../../measures/social_choice/ballots.ts";
import { hub } from "../../tables/states.ts";
import type { DataRow } from "../draw/figure.ts";
import { byText } from "../../base/words/order.ts";

/** Sizes in pixels. */
export const layout = {
  /** Panels stand in two columns, this far from one another. */
  columnStep: 318,
  names: 84,
  cellWidth: 37,
  cellHeight: 14,
  /** Height of a panel's name and of the names of its forms. */
  head: 26,
  gap: 8,
} as const;

/** What the cells' columns are called where the table's name is too long for them. */
const shortForms: Readonly<Record<string, string>> = {
  "declaration": "declar.",
  "bilateral": "bilat.",
  "trilateral": "trilat.",
  "regional-small": "reg. small",
  "regional-full": "reg. full",
};

/** Why an episode is not counted, where the reason is too long for the head of its panel. */
const shortReasons: Readonly<Record<string, string>> = {
  "repeats the ballots of another episode": "ballots as in another",
  "resulting form ranked by fewer than half of the states": "result ranked by too few",
};

/** A form as the head of a panel calls it. */
function wholeForm(form: string | null): string {
  return (form ?? "no form").replace(/^regional-(.*)$/, "regional, $1");
}

/** The ballots of an episode. */
export interface EpisodeBallots {
  readonly episode: string;
  readonly lines: readonly BallotLine[];
  /** States with a ballot. */
  readonly states: number;
  /** Why the episode is not counted. */
  readonly unusable: string | null;
  /** The form that resulted, where a ballot ranks it. */
  readonly resulted: string | null;
}

/** Episodes by the year in their names, then by name. */
export function episodesOf(ballots: readonly BallotLine[]): EpisodeBallots[] {
  const yearOf = (episode: string) => Number(/\d{4}$/.exec(episode)?.[0] ?? 0);
  return [...Map.groupBy(ballots, ({ episode }) => episode)]
    .map(([episode, lines]): EpisodeBallots => ({
      episode,
      lines,
      states: new Set(lines.map(({ state }) => state)).size,
      unusable: lines[0]!.unusable,
      resulted: lines.find(({ resulted }) => resulted)?.form ?? null,
    }))
    .sort((a, b) => yearOf(a.episode) - yearOf(b.episode) || byText(a.episode, b.episode));
}

/**
 * Forms that a state puts first in an episode: those of its highest intensity, all of them where it
 * ties; none where its ballot ranks a single form, which says nothing of an order.
 */
export function firstChoices(lines: readonly BallotLine[], state: string): string[] {
  const own = lines.filter((line) => line.state === state);
  const most = Math.max(...own.map(({ intensity }) => intensity));
  return own.length < 2
    ? []
    : own.filter(({ intensity }) => intensity === most).map(({ form }) => form);
}

/** Rows of all panels. */
export function rowsOf(
  episodes: readonly EpisodeBallots[],
  names: ReadonlyMap<string, string>,
  named: (episode: string) => string,
): DataRow[] {
  return placed(episodes).flatMap(({ each, left, top }) => {
    const { episode, lines, unusable, resulted } = each;
    const nameOf = (state: string) => names.get(state) ?? state;
    const states = [...new Set(lines.map(({ state }) => state))].sort((a, b) =>
      Number(b === hub) - Number(a === hub) || byText(nameOf(a), nameOf(b))
    );
    const xOf = (form: string) => left + layout.names + forms.indexOf(form) * layout.cellWidth;
    const yOf = (state: string) => top + layout.head + states.indexOf(state) * layout.cellHeight;
    const text = (kind: string, label: string, x: number, y: number) =>
      row({ kind, episode, label, x, y });
    return [
      text(
        unusable === null ? "counted" : "uncounted",
        `${named(episode)}: ${
          unusable === null ? wholeForm(resulted) : shortReasons[unusable] ?? unusable
        }`,
        left,
        top + 10,
      ),
      ...forms.map((form) =>
        row({
          kind: "form",
          episode,
          form,
          label: shortForms[form] ?? form,
          x: xOf(form) + layout.cellWidth / 2,
          y: top + layout.head - 6,
        })
      ),
      ...states.map((state) =>
        text("state", nameOf(state), left + layout.names - 5, yOf(state) + layout.cellHeight / 2)
      ),
      ...lines.map(({ state, form, intensity, evidence }) =>
        row({
          kind: "cell",
          episode,
          state,
          form,
          intensity,
          evidence,
          first: firstChoices(lines, state).includes(form),
          x: xOf(form),
          y: yOf(state),
        })
      ),
      ...(resulted === null ? [] : [row({
        kind: "resulted",
        episode,
        form: resulted,
        x: xOf(resulted),
        y: top + layout.head,
        height: states.length * layout.cellHeight,
      })]),
    ];
  });
}

/** Height of a panel with the gap below it. */
function heightOf({ states }: EpisodeBallots): number {
  return layout.head + states * layout.cellHeight + layout.gap;
}

/** Panels down the left column as far as makes the columns most alike, then down the right one. */
function placed(episodes: readonly EpisodeBallots[]) {
  const total = (part: readonly EpisodeBallots[]) =>
    part.reduce((sum, each) => sum + heightOf(each), 0);
  const tallest = (split: number) =>
    Math.max(total(episodes.slice(0, split)), total(episodes.slice(split)));
  const splits = [...episodes.keys(), episodes.length];
  const split = splits.sort((a, b) => tallest(a) - tallest(b) || b - a)[0]!;
  return episodes.map((each, at) => {
    const before = episodes.slice(at < split ? 0 : split, at);
    return { each, left: at < split ? 0 : layout.columnStep, top: total(before) };
  });
}

/** A plotted row; what does not apply to it is empty. */
function row(cells: DataRow): DataRow {
  return {
    episode: null,
    state: null,
    form: null,
    intensity: null,
    evidence: null,
    first: null,
    label: null,
    height: null,
    ...cells,
  };
}
