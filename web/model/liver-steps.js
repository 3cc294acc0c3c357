// Liver steps: which segment an arrow key leads to on the map. Every way can be gone back.

/** @typedef {'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'} Arrow */

/** @type {Record<number, Partial<Record<Arrow, number>>>} */
const steps = {
  1: { ArrowLeft: 8, ArrowRight: 2, ArrowDown: 4 },
  2: { ArrowLeft: 1, ArrowDown: 3 },
  3: { ArrowLeft: 4, ArrowUp: 2 },
  4: { ArrowLeft: 5, ArrowRight: 3, ArrowUp: 1 },
  5: { ArrowLeft: 6, ArrowRight: 4, ArrowUp: 8 },
  6: { ArrowRight: 5, ArrowUp: 7 },
  7: { ArrowRight: 8, ArrowDown: 6 },
  8: { ArrowLeft: 7, ArrowRight: 1, ArrowDown: 5 },
};

/** @param {string} key @returns {key is Arrow} */
export const isArrow = (key) => key.startsWith('Arrow');

/**
 * The next segment in that direction, passing over those that are not there; the same one at the edge.
 * @param {number} segment
 * @param {Arrow} arrow
 * @param {readonly number[]} [removed]
 */
export function segmentBeside(segment, arrow, removed = []) {
  for (let next = steps[segment]?.[arrow]; next !== undefined; next = steps[next][arrow])
    if (!removed.includes(next)) return next;
  return segment;
}
