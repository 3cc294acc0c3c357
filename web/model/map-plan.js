// Map plan: what a plan does to each segment and to each circle of the liver map.

/** @typedef {import('./map-lesions.js').MapLesion} MapLesion */
/** @typedef {import('./liver-places.js').Mark} Mark */
/** @typedef {import('./types.js').Plan} Plan */
/** @typedef {Pick<Plan, 'segments' | 'wedged' | 'ablated' | 'left'>} MapPlan */
/** @typedef {'resected' | 'wedged' | 'ablated' | 'left'} Action */
/** @typedef {'present' | 'kept' | 'resected' | 'removed'} SegmentState present: there is no plan */

export const segmentNumbers = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * @param {number} segment
 * @param {readonly number[]} removed before
 * @param {MapPlan | undefined} plan
 * @returns {SegmentState}
 */
export function stateOf(segment, removed, plan) {
  if (removed.includes(segment)) return 'removed';
  if (!plan) return 'present';
  return plan.segments.includes(segment) ? 'resected' : 'kept';
}

/**
 * How many of a lesion's number meet what. Whatever is neither wedged, ablated nor left goes with its segments.
 * @param {MapLesion} lesion
 * @param {MapPlan} plan
 * @returns {[Action, number][]} those that occur
 */
export function actionsOn({ id, count }, { wedged, ablated, left }) {
  const local = [wedged[id] ?? 0, ablated[id] ?? 0, left[id] ?? 0];
  /** @type {[Action, number][]} */
  const all = [
    ['resected', count - local[0] - local[1] - local[2]],
    ['wedged', local[0]],
    ['ablated', local[1]],
    ['left', local[2]],
  ];
  return all.filter(([, n]) => n > 0);
}

/**
 * What happens to one circle; several actions where it stands for several lesions.
 * @param {Mark} mark
 * @param {MapLesion} lesion
 * @param {MapPlan} plan
 * @returns {[Action, number][]}
 */
export function actionsOnMark({ part, times }, lesion, plan) {
  const actions = actionsOn(lesion, plan);
  if (times > 1) return actions;
  const each = actions.flatMap(([action, n]) => Array.from({ length: n }, () => action));
  return [[each[part], 1]];
}
