/**
 * Claim: on form and membership the outcome lay nearer to the allies than to the United States.
 *
 * @module
 */
import { aheadOnForm as stated } from "../criteria/concession.ts";
import { aheadOn } from "./ahead_on.ts";
import { isOfForm } from "./issue_kinds.ts";

/** The claim and what it is measured by. */
export const aheadOnForm = aheadOn(stated, "ally", isOfForm);
