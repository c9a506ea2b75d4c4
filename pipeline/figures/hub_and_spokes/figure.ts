/**
 * The figure of the networks: who is tied to whom, and by what form of commitment.
 *
 * @module
 */
import type { MakeFigure } from "../draw/figure.ts";
import { readingsOf } from "../../measures/networks/network_readings.ts";
import { networksOf } from "./networks.ts";
import { tieRows } from "./rows.ts";
import { networksSpec } from "./spec.ts";
import { altOf, captionOf, codesOf, titleOf } from "./text.ts";

/** Drawn in every year of the summaries, and in the first year only. */
const [inEveryYear, inFirstYear] = ["asia-pacific", "north-atlantic"];

/** Networks of both regions under the baseline reading. */
export const hubAndSpokes: MakeFigure = (read) => {
  const networks = networksOf(read);
  const series = networks.filter(({ region }) => region === inEveryYear);
  const compared = networks.find(({ region }) => region === inFirstYear)!;
  const panels = [...series, compared];
  return {
    id: "hub_and_spokes",
    title: titleOf(series.at(-1)!),
    caption: captionOf(series, panels, readingsOf(read)),
    alt: altOf(series, compared),
    rows: panels.flatMap(tieRows),
    spec: networksSpec(panels, [codesOf(series), codesOf([compared])]),
  };
};
