/**
 * From how many institutions on an ally's links say something.
 *
 * @module
 */

/**
 * An ally with fewer coded institutions is left out of the tests that compare allies by their
 * links, and listed. With one or two, whether it had any link on a day rests on a single find, and
 * its depth can take only a few values. Fixed without sight of an estimate.
 */
export const fewestInstitutions = 3;
