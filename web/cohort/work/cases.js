// Cases: the cases of a file one after the other, each as the text that the engine reads, or with why it cannot be read.
import { csvParts, lineParts } from '../read/parts.js';
import { rowCase } from '../read/row-case.js';
import { documentOf } from '../read/survey.js';
import { text } from '../../text/cohort-en.js';
import { refusalLine } from './refusal.js';

/** @typedef {import('../read/row-case.js').Used} Used */
/** @typedef {import('../read/parts.js').CsvManner} CsvManner */
/** @typedef {import('../read/parts.js').LinesManner} LinesManner */
/**
 * What was confirmed: how the file is written, which columns count, which are kept in the output.
 * @typedef {object} Plan
 * @property {CsvManner | LinesManner} manner
 * @property {string[]} headings of all columns; of lines, the keys of the fields that occur in them
 * @property {Used[]} used
 * @property {boolean[]} kept by column
 * @property {number} named the column that a case is known by, or -1
 * @property {number} cases
 */
/** @typedef {{issues: Record<string, unknown>[]}} Refusal */
/**
 * cells: of a row of a table. text: of the case, for the engine. refusal: why there is none.
 * @typedef {{place: number, name: string, cells?: string[], text?: string, refusal?: import('./answer.js').Answered}} FileCase
 */

/**
 * @param {import('../read/csv-rows.js').CsvRow} row
 * @param {Plan} plan
 * @returns {FileCase}
 */
function caseOfRow({ place, cells, badQuotes }, { headings, used, named }) {
  const name = cells[named] ?? '';
  const read = badQuotes
    ? { problems: [{ pointer: '', code: 'syntax', why: 'quotes', got: '' }] }
    : rowCase(cells, used, headings.length, text.vocabulary);
  if ('problems' in read) return { place, name, cells, refusal: refusalLine(read.problems, headings) };
  return { place, name, cells, text: JSON.stringify(read.document) };
}

/**
 * @param {import('../read/lines.js').Line} line
 * @param {Plan} plan
 * @returns {FileCase}
 */
function caseOfLine(line, { named }) {
  const { place } = line;
  if (!('text' in line)) {
    const why = line.fault;
    const code = why === 'too-long' ? 'too-long' : 'syntax';
    return { place, name: '', refusal: refusalLine([{ pointer: '', code, why, got: `${line.bytes}` }], []) };
  }
  const label = named >= 0 ? documentOf(line)?.label : undefined;
  return { place, name: typeof label === 'string' ? label : '', text: line.text };
}

/**
 * @param {Blob} file
 * @param {Plan} plan
 * @returns {AsyncGenerator<{read: number, cases: FileCase[]}>}
 */
export async function* casesOf(file, plan) {
  const { manner } = plan;
  if (manner.kind === 'csv') {
    for await (const { read, rows } of csvParts(file, manner))
      yield { read, cases: rows.map((row) => caseOfRow(row, plan)) };
  } else {
    for await (const { read, lines } of lineParts(file))
      yield { read, cases: lines.map((line) => caseOfLine(line, plan)) };
  }
}

/**
 * One case, found by reading the file again: what is kept of a hundred thousand cases stays small.
 * @param {Blob} file
 * @param {Plan} plan
 * @param {number} place
 */
export async function caseAt(file, plan, place) {
  for await (const { cases } of casesOf(file, plan)) {
    const found = cases.find((each) => each.place === place);
    if (found) return found;
  }
  return undefined;
}
