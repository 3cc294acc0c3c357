// Tally: the sums that the charts show, counted as the answers come.
import { countedLines, onlyOne } from './answer.js';

/** Counted under this: cases of tumours that no group is for. */
export const noGroup = 'none';

/** @typedef {import('./answer.js').Answered} Answered */
/** @typedef {Record<string, number>} Counts */
/**
 * verdicts and groups: '' for cases in which several remain. missing: pointers of facts that answers depend on; those of lesions
 * are one each, whichever lesion it is.
 * @typedef {object} Sums
 * @property {number} cases
 * @property {number} refused
 * @property {Counts} verdicts
 * @property {Counts} groups
 * @property {Record<string, Counts>} lines yes, no, unknown, and '' for not asked, by line
 * @property {Record<string, {open: number, settles: number}>} missing
 * @property {Counts} warnings by code
 */

/** @returns {Sums} */
export const noSums = () => ({
  cases: 0,
  refused: 0,
  verdicts: {},
  groups: {},
  lines: Object.fromEntries(countedLines.map((line) => [line, {}])),
  missing: {},
  warnings: {},
});

/** @param {Counts} counts @param {string} key */
const count = (counts, key) => (counts[key] = (counts[key] ?? 0) + 1);

/**
 * @param {Sums} sums are added to
 * @param {Answered} answered
 */
export function add(sums, { brief }) {
  sums.cases += 1;
  if (!brief) {
    sums.refused += 1;
    return;
  }
  count(sums.verdicts, onlyOne(brief.possible));
  count(sums.groups, brief.groups === '' ? noGroup : onlyOne(brief.groups));
  countedLines.forEach((line, at) => count(sums.lines[line], brief.lines[at]));
  /** @type {Map<string, boolean>} */
  const facts = new Map();
  for (const [pointer, settles] of brief.missing) {
    const fact = pointer.replace(/^\/lesions\/\d+\//, '/lesions/*/');
    facts.set(fact, settles || facts.get(fact) === true);
  }
  for (const [fact, settles] of facts) {
    const found = (sums.missing[fact] ??= { open: 0, settles: 0 });
    found.open += 1;
    if (settles) found.settles += 1;
  }
  for (const code of new Set(brief.warnings.split(' ').filter(Boolean))) count(sums.warnings, code);
}
