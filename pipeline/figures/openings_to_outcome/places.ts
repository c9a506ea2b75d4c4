/**
 * Where the issues stand: in two columns of lines, under headings of their episodes.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { textWidth } from "../draw/wrapped_text.ts";
import type { OutcomeRow } from "./rows.ts";

/** Pixels of the key. */
export const pageWidth = figureWidth - 20;
/** Pixels between the two columns below it. */
export const spacing = 16;
/** Pixels of each of them. */
export const columnWidth = (pageWidth - spacing) / 2;

/** Letters of a heading. */
export const headings = { fontSize: 9.6, fontWeight: 600 };
/** Lines left free between episodes, and between families. */
const gaps = { episode: 0.25, family: 0.7 };

/**
 * Rows in two columns of nearly the same number of lines, broken between episodes: their columns
 * from 1, their lines from 0. The line above the first issue of an episode has its heading.
 */
export function inColumns(rows: readonly OutcomeRow[]) {
  const episodes = [...Map.groupBy(rows, ({ episode }) => episode).values()];
  const set = (of: readonly (readonly OutcomeRow[])[], column: number) => {
    let line = 0;
    return of.flatMap((issues, at) => {
      const sameFamily = of[at - 1]?.[0]?.family === issues[0]?.family;
      if (at > 0) line += sameFamily ? gaps.episode : gaps.family;
      line += 1;
      return issues.map((issue, place) => ({
        ...issue,
        column,
        line: Math.round(100 * line++) / 100,
        heading: place === 0 ? headingOf(issue) : null,
      }));
    });
  };
  const longer = episodes.map((_, at) => {
    const columns = [episodes.slice(0, at + 1), episodes.slice(at + 1)];
    return Math.max(...columns.map((of) => set(of, 1).at(-1)?.line ?? 0));
  });
  const broken = longer.indexOf(Math.min(...longer)) + 1;
  return [...set(episodes.slice(0, broken), 1), ...set(episodes.slice(broken), 2)];
}

/** The episode and its allies; of more allies than fit, how many there are. */
function headingOf({ episode_name, allies }: OutcomeRow): string {
  const whole = `${episode_name} · ${allies}`;
  const fits = textWidth(whole, headings.fontSize, true) <= columnWidth;
  return fits ? whole : `${episode_name} · ${allies.split(" ").length} allies`;
}
