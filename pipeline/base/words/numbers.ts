/**
 * Numbers as readers see them, the same on every machine: a point before decimals, a comma between
 * thousands, a real minus.
 *
 * @module
 */

/** A number to so many places, without a minus where all figures are 0. */
export function fixed(value: number, places: number): string {
  const figures = Math.abs(value).toFixed(places);
  return value < 0 && Number(figures) !== 0 ? `−${figures}` : figures;
}

/** A number to so many places with its sign, without one where all figures are 0. */
export function signed(value: number, places: number): string {
  const text = fixed(value, places);
  return value < 0 || Number(text) === 0 ? text : `+${text}`;
}

/** A number to at most so many places: "6.5", but "7". */
export function brief(value: number, places: number): string {
  return fixed(value, places).replace(/\.0*$|(\.\d*[1-9])0+$/, "$1");
}

/** A whole number with commas between thousands: "1,530". */
export function grouped(value: number): string {
  return fixed(value, 0).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A share from 0 to 1 as whole percent: "33%". */
export function percent(share: number): string {
  return `${fixed(100 * share, 0)}%`;
}

/**
 * A p-value: two places, three where two would show little, and "< 0.001" below the least that
 * three can show.
 */
export function pValue(p: number): string {
  return p < 0.001 ? "< 0.001" : fixed(p, p < 0.1 ? 3 : 2);
}

/** A p-value as an equation: "p = 0.023", "p < 0.001". */
export function pEquation(p: number): string {
  return p < 0.001 ? `p ${pValue(p)}` : `p = ${pValue(p)}`;
}

/** A number as it is shown, or other words where there is none. */
export function ifKnown(
  value: number | null | undefined,
  shown: (value: number) => string,
  none: string,
): string {
  return value === null || value === undefined ? none : shown(value);
}
