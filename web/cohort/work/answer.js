// Answer: the engine's answer to one of many cases: the native program's summary line, and what is counted.

/** @typedef {import('../../model/types.js').Percent} Percent */
/**
 * @typedef {object} Summary nelm-summary/1
 * @property {string[]} possible
 * @property {{possible: (string | number)[]}} group
 * @property {{possible: string[]}} grade
 * @property {Percent} burdenPercent
 * @property {Percent} reachPercent
 * @property {{code: string}[]} warnings
 */
/** @typedef {{reachable: {percent: number, reachable: string}[], missing: {pointer: string, settles: boolean}[]}} Counts */
/** @typedef {{min: number, max: number, bounds: string} | null} Range */
/**
 * line: as `nelm cohort --summary` prints it. The rest is absent for a refused case, or one that the engine failed on.
 * @typedef {object} Answered
 * @property {string} line
 * @property {Brief} [brief]
 * @property {string} [issues] as the table of `nelm cohort --csv` has them
 */
/**
 * @typedef {object} Brief
 * @property {string} possible verdicts, a blank between them
 * @property {string} groups
 * @property {string} grades
 * @property {Range} burden
 * @property {Range} reach
 * @property {string} warnings codes
 * @property {string[]} lines for 70 % and 90 %: yes, no or unknown; '' where the case asks for another line
 * @property {[string, boolean][]} missing facts that the answer depends on, and whether each settles it
 */

/** Of several values in one text none is the answer. @param {string} values a blank between them */
export const onlyOne = (values) => (values.includes(' ') ? '' : values);

/** The lines that the charts count. */
export const countedLines = [70, 90];

/** @param {Percent} value @returns {Range} */
function rangeOf(value) {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { min: value, max: value, bounds: '' };
  return { min: value.min, max: value.max, bounds: value.bounds ?? '' };
}

/** @param {Summary} summary @param {Counts} counts @returns {Brief} */
function briefOf({ possible, group, grade, burdenPercent, reachPercent, warnings }, { reachable, missing }) {
  return {
    possible: possible.join(' '),
    groups: group.possible.join(' '),
    grades: grade.possible.join(' '),
    burden: rangeOf(burdenPercent),
    reach: rangeOf(reachPercent),
    warnings: warnings.map(({ code }) => code).join(' '),
    lines: countedLines.map((line) => reachable.find(({ percent }) => percent === line)?.reachable ?? ''),
    missing: missing.map(({ pointer, settles }) => [pointer, settles]),
  };
}

/** @param {{code: string, pointer: string}[]} issues */
export const issuesText = (issues) =>
  issues.map(({ code, pointer }) => `${code}:${JSON.stringify(pointer).slice(1, -1)}`).join(' ');

/**
 * @param {string} text the engine's answer: the line of a summary, and behind it what is counted
 * @returns {Answered}
 */
export function answered(text) {
  const [line, counts] = text.split('\n');
  const said = JSON.parse(line);
  if (said.ok === true) return { line, brief: briefOf(said, JSON.parse(counts)) };
  return { line, issues: Array.isArray(said.issues) ? issuesText(said.issues) : 'fault' };
}
