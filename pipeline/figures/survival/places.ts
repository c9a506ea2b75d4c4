/**
 * Where the words, lower edges and numbers beside the survival curves stand.
 *
 * @module
 */
import { byNumber } from "../../base/words/order.ts";
import { textWidth, wrappedText } from "../draw/wrapped_text.ts";
import type { ChainEnd, SurvivalRow } from "./rows.ts";

/** Pixels of a panel; its scale of shares leaves room for words above a curve at 1. */
export const panel = { width: 256, height: 262, top: 1.09 };
/** Names of ends: letters, lines, how many there may be, gaps to the drop and to the line below. */
export const names = { fontSize: 9.5, lineHeight: 11, lines: 3, gap: 5, above: 3 };
/** Two tags closer than this part to both sides of their lines. */
const tagStep = 0.085;

/** Years on the axis: round steps, of which at most six fit. */
export function yearTicks(last: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((years) => last / years <= 6) ?? 100;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);
}

/**
 * Lines of the name of an end, and the side of its drop on which there is more use for them.
 *
 * @param last years at the right end of the panel
 */
export function placedEnd(end: ChainEnd, last: number) {
  const { width, height, top } = panel;
  const place = width * end.years / last;
  const before = place - 2 * names.gap;
  const fits = `${end.name} (${end.dated})`.split(" ")
    .every((word) => textWidth(word, names.fontSize) <= before);
  // Left of a drop stands the line that comes down, so that only a deep one has room there.
  const left = end.before - end.survival > 0.2 && fits;
  const lines = nameLines(end, left ? before : width - place - names.gap);
  // A text of several lines hangs below its place: it begins higher, to stand around the middle,
  // or above the line that goes on after the drop.
  const share = top / height;
  const up = (lines.length - 1) / 2 * names.lineHeight * share;
  const lowest = end.survival + (names.fontSize / 2 + names.above) * share + up;
  const middle = Math.max((end.before + end.survival) / 2, lowest) + up;
  return { ...end, left, middle, shown: lines.join("\n") };
}

/** Name and year in few lines; words at the end of the name give way. */
function nameLines({ name, dated }: ChainEnd, width: number): string[] {
  const words = name.split(" ");
  for (let kept = words.length;; kept--) {
    const shown = kept === words.length ? name : `${words.slice(0, kept).join(" ")} …`;
    const lines = wrappedText(`${shown} (${dated})`, width, names.fontSize);
    if (lines.length <= names.lines || kept === 1) return lines;
  }
}

/**
 * Lower edges of the intervals of a curve: the lower of both bounds at each time at which one
 * changes, from the first end to the last time seen.
 */
export function lowerEdge(curve: readonly SurvivalRow[]) {
  const ends = curve.filter(({ ends }) => ends > 0).map(({ years }) => years);
  if (ends.length === 0) return [];
  const { group } = curve[0]!;
  const last = Math.max(...curve.map(({ years }) => years));
  const bounds = [...Map.groupBy(curve, ({ bound }) => bound).values()];
  return [...new Set([...ends, last])].sort(byNumber).map((years) => {
    const lows = bounds.map((steps) => steps.findLast((step) => step.years <= years)?.low ?? 0);
    return { group, years, low: Math.min(...lows), last };
  });
}

/** Ends of all chains at the last step of each curve, above or below its line. */
export function tags(curves: readonly (readonly SurvivalRow[])[], ends: readonly ChainEnd[]) {
  const lasts = curves.map((curve) => {
    const { group, survival } = curve.at(-1)!;
    const ended = ends.filter((end) => end.group === group).length;
    return { group, survival, text: `${group}: ${ended} of ${curve[0]!.at_risk} ended` };
  });
  const shares = lasts.map(({ survival }) => survival);
  const upper = Math.max(...shares);
  const close = upper - Math.min(...shares) < tagStep;
  return lasts.map((tag, at) => ({
    ...tag,
    above: tag.survival > 0.95 || close && at === 0 && tag.survival === upper,
  }));
}

/** Shares between a line and one above it, whose tag hangs down to where words on it would stand. */
const hangingStep = 30 * panel.top / panel.height;

/** The last places of lower edges, and whether their words stand below them, to leave a tag room. */
export function edgeWords(edges: ReturnType<typeof lowerEdge>, tagged: ReturnType<typeof tags>) {
  return edges.filter(({ years, last }) => years === last).map((edge) => ({
    ...edge,
    below: tagged.some(({ survival, above }) =>
      !above && survival > edge.low && survival - edge.low < hangingStep
    ),
  }));
}

/** Chains still counted at the years of the axis. */
export function atRisk(curve: readonly SurvivalRow[], ticks: readonly number[]) {
  return ticks.map((years) => ({
    years,
    group: curve[0]!.group,
    text: `${curve.find((step) => step.years >= years)?.at_risk ?? 0}`,
  }));
}
