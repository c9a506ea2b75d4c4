/**
 * Claim: over all contested issues the outcome lay nearer to the allies than to the United States.
 *
 * @module
 */
import { alliesAhead as stated } from "../criteria/concession.ts";
import { aheadOn } from "./ahead_on.ts";

/** The claim and what it is measured by. */
export const alliesAhead = aheadOn(stated, "ally");
