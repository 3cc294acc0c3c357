// Own plan: the plan that the user draws, among the entries. What is done to a lesion stands in the lesion's own row, so it
// stays with the lesion when rows come, go or move; the case names lesions as the engine does.
import { lesionCount } from './lesion-entries.js';
import { lesionNames } from './map-lesions.js';

/** @typedef {import('./types.js').Entries} Entries */
/** @typedef {import('./types.js').Entry} Entry */
/** @typedef {import('./map-lesions.js').MapLesion} MapLesion */
/** @typedef {import('./map-plan.js').MapPlan} MapPlan */
/** @typedef {{wedge: number, ablate: number}} Treatment of how many of a row's lesions */
/** @typedef {{segments?: number[] | null, wedge?: Record<string, number> | null, ablate?: Record<string, number> | null}} DrawnPlan */

/** The plan is there as long as this entry is, be it empty. */
export const resectedPlace = '/plan/segments';

/** @param {number} row @param {keyof Treatment} action */
const place = (row, action) => `/lesions/${row}/plan/${action}`;

/** @param {Entries} entries */
export const hasPlan = (entries) => entries.has(resectedPlace);

/** @param {Entries} entries @returns {number[]} */
export function resectedIn(entries) {
  const resected = entries.get(resectedPlace);
  return Array.isArray(resected) ? resected.map(Number) : [];
}

/** @param {Entries} entries @param {number} row @returns {Treatment} */
export function treatmentOf(entries, row) {
  return {
    wedge: Number(entries.get(place(row, 'wedge')) ?? 0),
    ablate: Number(entries.get(place(row, 'ablate')) ?? 0),
  };
}

/**
 * @param {Entries} entries
 * @param {number} segment
 * @returns {Entries}
 */
export function toggleResected(entries, segment) {
  const before = resectedIn(entries);
  const after = before.includes(segment) ? before.filter((one) => one !== segment) : [...before, segment];
  return new Map(entries).set(resectedPlace, after.toSorted((a, b) => a - b).map(String));
}

/**
 * @param {Entries} entries
 * @param {number} row
 * @param {Treatment} treatment
 * @returns {Entries}
 */
export function treat(entries, row, treatment) {
  const drawn = new Map(entries);
  if (!hasPlan(entries)) drawn.set(resectedPlace, []);
  for (const action of /** @type {const} */ (['wedge', 'ablate']))
    if (treatment[action] > 0) drawn.set(place(row, action), String(treatment[action]));
    else drawn.delete(place(row, action));
  return drawn;
}

/**
 * Leave, wedge, ablate, and leave again: all of a group alike.
 * @param {Treatment} treatment
 * @param {number} count
 * @returns {Treatment}
 */
export function nextTreatment({ wedge, ablate }, count) {
  if (wedge === 0 && ablate === 0) return { wedge: count, ablate: 0 };
  return wedge > 0 && ablate === 0 ? { wedge: 0, ablate: count } : { wedge: 0, ablate: 0 };
}

/** @param {Entries} entries @returns {Entries} */
export function withoutPlan(entries) {
  return new Map([...entries].filter(([pointer]) => !/^(\/lesions\/\d+)?\/plan\//.test(pointer)));
}

/**
 * The plan as the case has it.
 * @param {Entries} entries
 * @param {{id?: string}[]} lesions of the case
 * @returns {DrawnPlan | undefined}
 */
export function planOf(entries, lesions) {
  if (!hasPlan(entries)) return undefined;
  const names = lesionNames(lesions);
  /** @param {keyof Treatment} action */
  const counts = (action) => {
    const treated = names.flatMap((name, row) => {
      const n = treatmentOf(entries, row)[action];
      return n > 0 ? [[name, n]] : [];
    });
    return treated.length > 0 ? { [action]: Object.fromEntries(treated) } : {};
  };
  return { segments: resectedIn(entries), ...counts('wedge'), ...counts('ablate') };
}

/**
 * The entries that make a case's plan again.
 * @param {{lesions?: {id?: string}[] | null, plan?: DrawnPlan | null}} document that the engine accepts
 * @returns {[string, Entry][]}
 */
export function planEntries({ lesions, plan }) {
  if (!plan) return [];
  const names = lesionNames(lesions ?? []);
  /** @param {keyof Treatment} action @returns {[string, Entry][]} */
  const of = (action) =>
    Object.entries(plan[action] ?? {})
      .filter(([, n]) => n > 0)
      .map(([name, n]) => [place(names.indexOf(name), action), String(n)]);
  return [[resectedPlace, (plan.segments ?? []).map(String)], ...of('wedge'), ...of('ablate')];
}

/**
 * The plan as the map draws it. A lesion goes with its segments when all of them are resected.
 * @param {Entries} entries
 * @param {MapLesion[]} lesions one for each row
 * @returns {MapPlan}
 */
export function drawnPlan(entries, lesions) {
  const segments = resectedIn(entries);
  /** @type {MapPlan} */
  const plan = { segments, wedged: {}, ablated: {}, left: {} };
  for (let row = 0; row < lesionCount(entries); ++row) {
    const { id, count, segments: within } = lesions[row];
    if (within.length > 0 && within.every((segment) => segments.includes(segment))) continue;
    const { wedge, ablate } = treatmentOf(entries, row);
    if (wedge > 0) plan.wedged[id] = wedge;
    if (ablate > 0) plan.ablated[id] = ablate;
    if (count - wedge - ablate > 0) plan.left[id] = count - wedge - ablate;
  }
  return plan;
}
