// Capsule: a saved case with the versions and the answer in brief, so that opening it can say what has changed since.
import { readJson } from './strict-json.js';

/** @typedef {import('./types.js').Assessment} Assessment */
/**
 * @typedef {object} Brief
 * @property {string[]} verdict the verdicts still possible
 * @property {number[]} group
 * @property {string[]} grade
 */
/** @typedef {{version: string, ruleset: string, evidenceDate: string}} Versions */
/** @typedef {{case: any, engine?: Versions, answer?: Brief, example?: true}} Opened example: one of the page's own */

const format = 'nelm-capsule/1';

/**
 * @param {Assessment} assessment
 * @returns {Brief}
 */
export function briefOf({ verdict, group, grade }) {
  return { verdict: verdict.possible, group: group.possible, grade: grade.possible };
}

/**
 * @param {Record<string, any>} document
 * @param {Assessment} assessment the answer to it
 */
export function capsuleText(document, assessment) {
  const capsule = { format, engine: assessment.engine, answer: briefOf(assessment), case: document };
  return `${JSON.stringify(capsule, null, 1)}\n`;
}

/**
 * A capsule, or a case on its own. Whether the case is good is for the engine to say.
 * @param {string} text
 * @returns {Opened | {problem: 'not-json' | 'unclear' | 'foreign' | 'newer'}}
 */
export function readCapsule(text) {
  const json = readJson(text);
  if ('problem' in json) return json;
  const read = json.value;
  const is = typeof read === 'object' && read !== null ? String(read.format ?? '') : '';
  if (is === 'nelm-case/1') return { case: read };
  if (/^nelm-(case|capsule)\/\d+$/.test(is) && is !== format) return { problem: 'newer' };
  if (is !== format || typeof read.case !== 'object' || read.case === null) return { problem: 'foreign' };
  const saved = read.engine && Array.isArray(read.answer?.verdict) ? { engine: read.engine, answer: read.answer } : {};
  return { case: read.case, ...saved };
}

/**
 * Parts that differ. What was not saved is not compared.
 * @param {Brief} before
 * @param {Brief} now
 */
export function changedParts(before, now) {
  const parts = /** @type {const} */ (['verdict', 'group', 'grade']);
  return parts.filter((part) => before[part] && JSON.stringify(before[part]) !== JSON.stringify(now[part]));
}

/**
 * What the answer is now against what was saved with it.
 * @param {Opened} opened
 * @param {Assessment} assessment
 * @returns {'nothing-saved' | 'same' | 'same-newer-rules' | 'changed'}
 */
export function comparison({ engine, answer }, assessment) {
  if (!engine || !answer) return 'nothing-saved';
  if (changedParts(answer, briefOf(assessment)).length > 0) return 'changed';
  return engine.ruleset === assessment.engine.ruleset && engine.version === assessment.engine.version
    ? 'same'
    : 'same-newer-rules';
}
