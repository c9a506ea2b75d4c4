/**
 * Claim: on scope, the use of force and control the outcome lay nearer to the United States.
 *
 * @module
 */
import { usKeptControl as stated } from "../criteria/rivals.ts";
import { aheadOn } from "./ahead_on.ts";
import { isOfControl } from "./issue_kinds.ts";

/** The claim and what it is measured by. */
export const usKeptControl = aheadOn(stated, "us", isOfControl);
