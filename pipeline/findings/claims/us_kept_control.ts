/**
 * Claim: on scope, the use of force and control the outcome lay nearer to the United States.
 *
 * @module
 */
import { usKeptControl as stated } from "../criteria/rivals.ts";
import { aheadOn } from "./ahead_on.ts";

/** The types of issue that control is about. */
export const controlTypes = ["scope", "restraint-and-control"] as const;

/** The claim and what it is measured by. */
export const usKeptControl = aheadOn(stated, "us", controlTypes);
