// Row case: the case that a row of cells makes, or why it makes none: every cell that cannot be read, with its place.
import { place } from '../../model/pointer.js';
import { readCell } from './cell.js';

/** @typedef {import('./targets.js').Target} Target */
/** @typedef {import('./cell.js').CellProblem} CellProblem */
/** @typedef {import('./cell.js').Vocabulary} Vocabulary */
/** A column that counts. @typedef {{column: number, target: Target, unit?: string, words?: ReadonlyMap<string, unknown>}} Used */
/** @typedef {CellProblem & {column?: number, pointer: string, got: string, target?: Target}} RowProblem */
/** @typedef {{document: Record<string, any>} | {problems: RowProblem[]}} RowCase */

/**
 * A range of which one end is not known is no range: the end is not made up.
 * @param {Used[]} used
 * @param {Set<Used>} known
 * @returns {RowProblem[]}
 */
function halfRanges(used, known) {
  const halves = used.filter(({ target }) => target.end);
  /** @param {Used} half @param {Used} other */
  const together = (half, other) => half.target.field === other.target.field && half !== other;
  return halves
    .filter((half) => !known.has(half) && halves.some((other) => known.has(other) && together(half, other)))
    .map(({ column, target }) => ({
      column,
      target,
      pointer: target.pointer,
      code: 'missing',
      why: 'half-range',
      got: '',
    }));
}

/**
 * @param {string[]} cells
 * @param {Used[]} used
 * @param {number} columns that the heading row has
 * @param {Vocabulary} vocabulary
 * @returns {RowCase}
 */
export function rowCase(cells, used, columns, vocabulary) {
  if (cells.length > columns)
    return { problems: [{ pointer: '', code: 'inconsistent', why: 'more-cells', got: String(cells.length) }] };
  /** @type {Record<string, any>} */
  const document = { format: 'nelm-case/1' };
  /** @type {RowProblem[]} */
  const problems = [];
  /** @type {Set<Used>} */
  const known = new Set();
  for (const each of used) {
    const got = cells[each.column] ?? '';
    const { target } = each;
    const reading = readCell(got, target, each, vocabulary);
    if (!reading) continue;
    known.add(each);
    if ('problem' in reading)
      problems.push({ ...reading.problem, column: each.column, target, pointer: target.pointer, got });
    else place(document, target.pointer, reading.value);
  }
  problems.push(...halfRanges(used, known));
  return problems.length > 0 ? { problems } : { document };
}
