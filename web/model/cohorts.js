// Cohorts: published figures by likeness to the case, those on length of life apart, and each one's place on a scale.
import { decimal } from './format.js';

/** @typedef {import('./types.js').CohortRow} CohortRow */
/** @typedef {'yes' | 'unknown' | 'no'} Likeness */
/** @typedef {{likeness: Likeness, rows: CohortRow[], life: CohortRow[]}} CohortGroup */
/** @typedef {{scale: 'percent' | 'months', at?: number, from?: number, to?: number}} Mark places from 0 to 100 */

/** Words of a measure that speaks of length of life. Such figures are shown on request only. */
const lengthOfLife = /surviv|alive|death|died|hazard/i;

/** @param {CohortRow} row */
export const speaksOfLife = ({ measure }) => lengthOfLife.test(measure);

/**
 * @param {CohortRow[]} cohorts
 * @returns {CohortGroup[]} those that hold any figure: alike, not known, unlike
 */
export function groupsOf(cohorts) {
  /** @type {Likeness[]} */
  const order = ['yes', 'unknown', 'no'];
  return order
    .map((likeness) => {
      const own = cohorts.filter(({ resembles }) => resembles === likeness);
      return { likeness, rows: own.filter((row) => !speaksOfLife(row)), life: own.filter(speaksOfLife) };
    })
    .filter(({ rows, life }) => rows.length + life.length > 0);
}

const scales = { '%': ['percent', 1], months: ['months', 100 / 120], years: ['months', 100 / 10] };

/**
 * Where a figure stands on its scale: percent, or time up to ten years. Figures of other units and without any have none.
 * @param {CohortRow} row
 * @returns {Mark | undefined}
 */
export function markOf({ figure, spread, unit }) {
  const scale = unit === null ? undefined : scales[/** @type {keyof typeof scales} */ (unit)];
  if (!scale || (figure === null && spread === null)) return undefined;
  const [name, factor] = /** @type {['percent' | 'months', number]} */ (scale);
  const place = (/** @type {number} */ value) => Number(decimal(Math.min(value * factor, 100)));
  return {
    scale: name,
    ...(figure === null ? {} : { at: place(figure) }),
    ...(spread === null ? {} : { from: place(spread.low), to: place(spread.high) }),
  };
}

/**
 * The names of the other series that share patients with this figure, and whether other figures of its own series do.
 * @param {CohortRow} row
 * @param {CohortRow[]} all
 */
export function sharedWith({ samePatientsAs, series }, all) {
  const shared = all.filter(({ id }) => samePatientsAs.includes(id));
  const names = new Set(shared.filter((other) => other.series !== series).map(({ name }) => name));
  return { names: [...names], own: shared.some((other) => other.series === series) };
}
