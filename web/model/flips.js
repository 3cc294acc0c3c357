// Flips: how far each value is from another answer. Numbers by how near the change is, other answers as the engine lists them.

/** @typedef {import('./types.js').Flip} Flip */
/** @typedef {{pointer: string, from: number, to: number, verdicts: string[], distance: number}} NumberFlip */
/** @typedef {{pointer: string, from: unknown, to: unknown[], verdicts: string[]}} ChoiceFlip */

/** @param {Flip['verdict']} verdict */
function verdictsOf(verdict) {
  if (verdict === null) return [];
  return typeof verdict === 'string' ? [verdict] : verdict;
}

/**
 * The change in relation to the larger of both values: 0 is no change, 1 is from or to nothing.
 * @param {number} from
 * @param {number} to
 */
function distance(from, to) {
  return Math.abs(to - from) / Math.max(Math.abs(to), Math.abs(from));
}

/**
 * @param {Flip[]} flips
 * @returns {{numbers: NumberFlip[], never: string[], choices: ChoiceFlip[]}} never: numbers that change nothing in range
 */
export function rankedFlips(flips) {
  /** @type {NumberFlip[]} */
  const numbers = [];
  /** @type {ChoiceFlip[]} */
  const choices = [];
  const never = flips.filter(({ to }) => to === null).map(({ pointer }) => pointer);
  for (const { pointer, from, to, verdict } of flips) {
    if (to === null) continue;
    const verdicts = verdictsOf(verdict);
    if (typeof from === 'number' && typeof to === 'number')
      numbers.push({ pointer, from, to, verdicts, distance: distance(from, to) });
    else {
      const same = choices.find((other) => other.pointer === pointer && other.verdicts.join() === verdicts.join());
      if (same) same.to.push(to);
      else choices.push({ pointer, from, to: [to], verdicts });
    }
  }
  return { numbers: numbers.sort((a, b) => a.distance - b.distance), never, choices };
}
