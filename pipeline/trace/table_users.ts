/**
 * The summaries, figures and findings that the later stages declare, for traces. This is the one
 * place to add them: each entry names the clean tables that it is made of.
 *
 * @module
 */
import type { TableUser } from "./reach.ts";

/** What is made of which clean tables. */
export const tableUsers: readonly TableUser[] = [];
