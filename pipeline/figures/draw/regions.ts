/**
 * Regions and states, as figures call them.
 *
 * @module
 */

const names: Readonly<Record<string, string>> = {
  "asia-pacific": "Asia-Pacific",
  "north-atlantic": "North Atlantic",
};

/** Name of a region as text shows it. */
export function regionName(region: string): string {
  return names[region] ?? region;
}
