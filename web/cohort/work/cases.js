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
/** @typedef {import('../read/csv-rows.js').CsvRow} CsvRow */
/** @typedef {import('../read/lines.js').Line} Line */
/**
 * text: of the case, for the engine. refusal: why there is none.
 * @typedef {{place: number, name: string, text?: string, refusal?: import('./answer.js').Answered}} FileCase
 */

/**
 * @param {CsvRow} row
 * @param {Plan} plan
 * @returns {FileCase}
 */
function caseOfRow({ place, cells, badQuotes }, { headings, used, named }) {
  const name = cells[named] ?? '';
  const read = badQuotes
    ? { problems: [{ pointer: '', code: 'syntax', why: 'quotes', got: '' }] }
    : rowCase(cells, used, headings.length, text.vocabulary);
  if ('problems' in read) return { place, name, refusal: refusalLine(read.problems, headings) };
  return { place, name, text: JSON.stringify(read.document) };
}

/**
 * @param {Line} line
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
 * What the file holds of its cases, not yet read.
 * @param {Blob} file
 * @param {Plan} plan
 * @returns {AsyncGenerator<(CsvRow | Line)[]>}
 */
export async function* rawCases(file, { manner }) {
  if (manner.kind === 'csv') for await (const { rows } of csvParts(file, manner)) yield rows;
  else for await (const { lines } of lineParts(file)) yield lines;
}

/**
 * @param {CsvRow | Line} raw
 * @param {Plan} plan
 * @returns {FileCase}
 */
export const readCase = (raw, plan) => ('cells' in raw ? caseOfRow(raw, plan) : caseOfLine(raw, plan));

/**
 * One case, found by reading the file again: what is kept of a hundred thousand cases stays small.
 * @param {Blob} file
 * @param {Plan} plan
 * @param {number} place
 */
export async function caseAt(file, plan, place) {
  for await (const some of rawCases(file, plan)) {
    const found = some.find((raw) => raw.place === place);
    if (found) return readCase(found, plan);
  }
  return undefined;
}
