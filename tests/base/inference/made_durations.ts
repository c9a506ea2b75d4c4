/**
 * Made durations for laws.
 *
 * @module
 */
import fc from "fast-check";

/** Few whole times, so that many tie. */
export const duration = fc.record({ time: fc.integer({ min: 0, max: 6 }), ended: fc.boolean() });

/** Several of them. */
export const durations = fc.array(duration, { minLength: 1, maxLength: 12 });
