// Narrowing: what each value of a missing fact would leave, with values that leave the same put together.
import { sameMembers } from './format.js';

/** @typedef {import('./types.js').Missing} Missing */
/**
 * @typedef {object} Branch
 * @property {string[]} values
 * @property {'nothing' | 'leaves' | 'rules-out'} change nothing: all that was possible remains
 * @property {string[]} verdicts those that are left, or those that are ruled out, whichever are fewer
 * @property {boolean} rest its values are too many to name beside the others': it comes last, as all other values
 */

const mostNamed = 4;

/**
 * Where a cell of numbers such as "<70", "≤20", "70 to <100", ">20" begins. JSON.parse moves keys such as "100" to the front.
 * @param {string} cell
 */
function beginning(cell) {
  const [, sign, number] = /** @type {RegExpExecArray} */ (/^([<≤>]?)([\d.]+)/.exec(cell.replace('≥', '')));
  if (sign === '<' || sign === '≤') return -Infinity;
  return Number(number) + (sign === '>' ? Number.EPSILON * 1000 : 0);
}

/** @param {Missing} missing */
function cellsInOrder({ remaining }) {
  const cells = Object.entries(remaining);
  const numbers = cells.every(([value]) => /^[<≤>≥]?\d/.test(value));
  return numbers ? cells.sort(([a], [b]) => beginning(a) - beginning(b)) : cells;
}

/**
 * @param {Missing} missing
 * @param {string[]} possible
 * @returns {Branch[]}
 */
export function branches(missing, possible) {
  /** @type {{values: string[], left: string[]}[]} */
  const groups = [];
  for (const [value, left] of cellsInOrder(missing)) {
    const same = groups.find((group) => sameMembers(group.left, left));
    if (same) same.values.push(value);
    else groups.push({ values: [value], left });
  }
  const many = groups.length > 1 ? groups.find(({ values }) => values.length > mostNamed) : undefined;
  if (many) groups.push(...groups.splice(groups.indexOf(many), 1));
  return groups.map((group) => {
    const { values, left } = group;
    const rest = group === many;
    const ruledOut = possible.filter((verdict) => !left.includes(verdict));
    const within = left.every((verdict) => possible.includes(verdict));
    if (within && ruledOut.length === 0) return { values, rest, change: 'nothing', verdicts: [] };
    if (within && ruledOut.length < left.length) return { values, rest, change: 'rules-out', verdicts: ruledOut };
    return { values, rest, change: 'leaves', verdicts: left };
  });
}
