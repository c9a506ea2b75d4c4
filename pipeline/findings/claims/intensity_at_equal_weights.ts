/**
 * Claim: with all states weighing alike, rules that heed intensity name the result more often than
 * rules of order alone.
 *
 * @module
 */
import { intensityAtEqualWeights as stated } from "../criteria/theory.ts";
import type { Claim } from "./claim.ts";
import { leadsAt } from "./intensity_leads.ts";

/** The claim and what it is measured by. */
export const intensityAtEqualWeights: Claim = { ...stated, ...leadsAt(stated.criterion, "alike") };
