/**
 * Issues of two families by hand.
 *
 * @module
 */
import type { MadeIssue } from "./made_evidence.ts";

/** Two families; the second has two episodes. */
export const issues: readonly MadeIssue[] = [
  // The ally's: 90 is 90 from 0 and 10 from 100, nearness 0.8, share conceded 0.9.
  { outcome: 90, openings: { USA: 0, AUS: 100 }, episode: "D", family: "f", type: "scope" },
  // Halfway: nearness 0, share 0.5.
  { outcome: 50, openings: { USA: 20, AUS: 80 }, episode: "D", family: "f", type: "scope" },
  // Openings 8 points apart: contested from 5 on only. Nearness (4 - 4) / 8 = 0.
  { outcome: 54, openings: { USA: 50, AUS: 58 }, episode: "D", family: "f", type: "duration" },
  // Allies at 40 and 100, their median at 70; the outcome 60 is nearer to it than to 0. Nearness
  // (60 - 10) / 70, share 60 / 70.
  {
    outcome: 60,
    openings: { USA: 0, AUS: 40, JPN: 100 },
    episode: "E",
    family: "g",
    type: "strength",
  },
  // The United States': nearness (10 - 30) / 40 = -0.5, share 10 / 40.
  { outcome: 60, openings: { USA: 50, JPN: 90 }, episode: "F", family: "g", type: "strength" },
  // Openings 15 points apart, contested up to 15: at the US opening, nearness -1, share 0.
  { outcome: 30, openings: { USA: 30, JPN: 45 }, episode: "F", family: "g", type: "scope" },
  // No opening of the United States: in no group.
  { outcome: 0, openings: { JPN: 10 }, episode: "F", family: "g", type: "scope" },
  // Britain is no ally there: in no group either.
  { outcome: 0, openings: { USA: 10, GBR: 90 }, others: ["GBR"], episode: "F", family: "g" },
];
