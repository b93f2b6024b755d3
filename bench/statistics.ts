/** The median, minimum and maximum of some measurements. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** @throws RangeError for an empty list */
export function spread(values: readonly number[]): Spread {
  return { median: percentile(values, 50), min: percentile(values, 0), max: percentile(values, 100) };
}

/**
 * The percentile of some values: always one of them, the lower one where two are in the middle.
 *
 * @param percent from 0 to 100
 * @throws RangeError for an empty list
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("There are no measurements to sum up.");
  return value;
}
