// Refusal: cells that cannot be read, as the engine says what it refuses: pointer, code, message, what was expected, what was there.
import { text } from '../../text/cohort-en.js';
import { issuesText } from './answer.js';

/** @typedef {import('../read/row-case.js').RowProblem} RowProblem */

/** What is said of a cell is about its beginning. */
const longest = 80;

/**
 * @param {RowProblem} problem
 * @param {string[]} headings
 */
function issueOf({ pointer, code, why, at, column, target, got }, headings) {
  const { unread } = text;
  const message = (why && /** @type {Record<string, string>} */ (unread.why)[why]) || unread.cell;
  const said = at ?? got;
  return {
    pointer,
    code,
    message,
    ...(target ? { expected: unread.expected(target) } : {}),
    got: said.length > longest ? `${said.slice(0, longest)}…` : said,
    ...(column === undefined ? {} : { column: headings[column] }),
  };
}

/**
 * @param {RowProblem[]} problems
 * @param {string[]} headings
 * @returns {import('./answer.js').Answered}
 */
export function refusalLine(problems, headings) {
  const issues = problems.map((problem) => issueOf(problem, headings));
  return { line: JSON.stringify({ ok: false, issues }), issues: issuesText(issues) };
}
