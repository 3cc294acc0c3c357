// Told plan: what a plan does with each lesion of the case, with counts, in the order of the case.
import { lesionNames } from './map-lesions.js';

/** @typedef {import('./types.js').Plan} Plan */
/**
 * @typedef {object} ListedLesion
 * @property {string} id as the engine names it
 * @property {string} [name] as the case names it
 * @property {number} number of its row, from 1
 * @property {number[]} segments
 * @property {number[]} diametersMm
 * @property {number} [volumeMl]
 * @property {number} count
 */
/** @typedef {{lesion: ListedLesion, n: number}} Treated n of the lesion's count */
/** @typedef {{resected: Treated[], wedged: Treated[], ablated: Treated[], left: Treated[]}} ToldPlan */

/**
 * @param {Record<string, any>} document a case
 * @returns {ListedLesion[]}
 */
export function listedLesions(document) {
  /** @type {any[]} */
  const lesions = document.lesions ?? [];
  const names = lesionNames(lesions);
  return lesions.map(({ id, segments, diametersMm, volumeMl, count }, i) => ({
    id: names[i],
    ...(id ? { name: id } : {}),
    number: i + 1,
    segments,
    diametersMm: diametersMm ?? [],
    volumeMl,
    count: count ?? 1,
  }));
}

/**
 * @param {Plan} plan
 * @param {ListedLesion[]} lesions
 * @returns {ToldPlan}
 */
export function toldPlan({ wedged, ablated, left }, lesions) {
  /** @param {(lesion: ListedLesion) => number} count */
  const those = (count) => lesions.map((lesion) => ({ lesion, n: count(lesion) })).filter(({ n }) => n > 0);
  /** @param {import('./types.js').Counts} counts */
  const of = (counts) => those(({ id }) => counts[id] ?? 0);
  return {
    resected: those(({ id, count }) => count - (wedged[id] ?? 0) - (ablated[id] ?? 0) - (left[id] ?? 0)),
    wedged: of(wedged),
    ablated: of(ablated),
    left: of(left),
  };
}

/** @param {Treated[]} treated */
export function countOf(treated) {
  return treated.reduce((sum, { n }) => sum + n, 0);
}
