/**
 * Every estimate of every claim, once more and without haste.
 *
 * @module
 */
import { wantedLooser } from "./binding.ts";
import { concessionsOf, type Reading } from "./concessions.ts";
import { imposedLess, racedIssues } from "./models.ts";
import { salienceOrder } from "./orders.ts";
import * as premise from "./premise.ts";
import { committed, livingTighter, placesOf } from "./design_places.ts";
import type { Tables } from "./read_tables.ts";
import { leadOfIntensity, votesOf } from "./rules.ts";
import { drewBack, shapedByRegion } from "./seato.ts";
import { tieEstimates } from "./ties.ts";
import { topIssue } from "./top_issue.ts";
import { whoMoved } from "./who_moved.ts";

/** An estimate and over how many units it is taken. */
export interface NaiveEstimate {
  readonly estimate: number;
  readonly units: number;
}

/** Estimates by finding and part, with `/` between them. */
export type NaiveEstimates = Readonly<Record<string, NaiveEstimate>>;

/** All of them. */
export function naiveEstimates(tables: Tables): NaiveEstimates {
  const votes = votesOf(tables);
  const said = premise.readSaid();
  const { counted, without } = premise.widerForms;
  return {
    "allies-more-bilateral/trilateral counted as wider": premise.moreBilateral(said, counted),
    "allies-more-bilateral/trilateral left out": premise.moreBilateral(said, without),
    "allies-first-choice/": premise.bilateralFirst(said),
    "us-began-wider/": premise.beganWider(said, counted),
    "us-turned/": premise.turned(said, counted),
    "intensity-at-equal-weights/": leadOfIntensity(votes, ""),
    "intensity-at-power-weights/": leadOfIntensity(votes, "power-"),
    ...ofReading(tables, "earliest", "earliest word"),
    ...ofReading(tables, "coded", "word coded as an opening"),
    "region-shaped-seato/earliest word, carried back": shapedByRegion(committed, "earliest", true),
    "seato-loose/": placeInQuestion(),
    "loose-designs-die/": livingTighter(committed, "first"),
    ...Object.fromEntries(
      Object.entries(tieEstimates).map(([key, estimate]) => [key, estimate(committed)]),
    ),
  };
}

/** What rests on openings. */
function ofReading(tables: Tables, reading: Reading, name: string): NaiveEstimates {
  const concessions = concessionsOf(tables, reading);
  const moved = Object.entries(whoMoved(concessions, tables.rash));
  return {
    ...Object.fromEntries(moved.map(([key, estimate]) => [key + name, estimate])),
    [`imposed-against-nash/${name}`]: imposedLess(racedIssues(concessions), "nash"),
    [`top-issue/${name}`]: topIssue(
      concessions,
      (name) => tables.episodes.find(({ episode }) => episode === name)!.allies,
    ),
    [`salience-gap/${name}`]: salienceOrder(concessions),
    [`region-shaped-seato/${name}`]: shapedByRegion(committed, reading, false),
    [`region-wanted-looser/${name}`]: wantedLooser(tables, concessions),
    [`us-drew-back/${name}`]: drewBack(committed, reading),
  };
}

/** Place of the organisation in question in its first year. */
function placeInQuestion(): NaiveEstimate {
  const asked = committed("organisations").filter((row) => row["kind"] === "in-question")
    .map((row) => row["organisation"]);
  const [, { mean, others }] = Object.entries(placesOf(committed, "first"))
    .find(([design]) => asked.includes(design))!;
  return { estimate: mean, units: others.length };
}
