// Answer: of the engine's answer to one case what many cases show: the native program's summary line, and what is counted.
import { numberText } from './number-text.js';

/** @typedef {import('../../model/types.js').Assessment} Assessment */
/** @typedef {import('../../model/types.js').Percent} Percent */
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

/** @param {Percent} value as the engine's text has it */
function percentText(value) {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return numberText(value);
  const ends = `"min":${numberText(value.min)},"max":${numberText(value.max)}`;
  return value.bounds === undefined ? `{${ends}}` : `{${ends},"bounds":${JSON.stringify(value.bounds)}}`;
}

/** @param {Assessment} assessment */
function lineOf({ verdict, group, grade, volumes, debulking, warnings }) {
  const outcome = (/** @type {{is: unknown, possible: unknown[]}} */ { is, possible }) => ({ is, possible });
  const start = JSON.stringify({
    ok: true,
    verdict: verdict.is,
    possible: verdict.possible,
    group: outcome(group),
    grade: outcome(grade),
  });
  return `${start.slice(0, -1)},"burdenPercent":${percentText(volumes.burdenPercent)},"reachPercent":${percentText(debulking.reach.percent)},"warnings":${JSON.stringify(warnings)}}`;
}

/** @param {Assessment} assessment @returns {Brief} */
function briefOf({ verdict, group, grade, volumes, debulking, warnings, missing }) {
  return {
    possible: verdict.possible.join(' '),
    groups: group.possible.join(' '),
    grades: grade.possible.join(' '),
    burden: rangeOf(volumes.burdenPercent),
    reach: rangeOf(debulking.reach.percent),
    warnings: warnings.map(({ code }) => code).join(' '),
    lines: countedLines.map((line) => debulking.thresholds.find(({ percent }) => percent === line)?.reachable ?? ''),
    missing: missing.map(({ pointer, settles }) => [pointer, settles]),
  };
}

/** @param {{code: string, pointer: string}[]} issues */
export const issuesText = (issues) =>
  issues.map(({ code, pointer }) => `${code}:${JSON.stringify(pointer).slice(1, -1)}`).join(' ');

/**
 * @param {string} text the engine's answer
 * @returns {Answered}
 */
export function answered(text) {
  const reply = JSON.parse(text);
  if (reply.ok === true) return { line: lineOf(reply), brief: briefOf(reply) };
  // The module escapes what is not ASCII; the native program writes it as it is.
  return { line: JSON.stringify(reply), issues: Array.isArray(reply.issues) ? issuesText(reply.issues) : 'fault' };
}
