// Paste: rows of a spreadsheet read as lesions. Every cell that cannot be read is named; a unit is asked for, never guessed.
import { readDiameters, readQuantity } from './quantity.js';

/** @typedef {'segments' | 'diametersMm' | 'volumeMl' | 'count' | 'depth' | 'nearMajorVessel' | 'id'} Column */
/** @typedef {{row: number, column: Column | '', cell: string}} BadCell */
/** @typedef {Partial<Record<Column, string | boolean | string[]>>} Row */
/** @typedef {{columns: (Column | '')[], rows: Row[], bad: BadCell[], centimetres: boolean}} Pasted */

/** Without a heading, columns stand in this order. @type {Column[]} */
export const usualOrder = ['segments', 'diametersMm', 'depth', 'nearMajorVessel', 'count', 'volumeMl'];

/** @type {[RegExp, Column][]} */
const headings = [
  [/^(lesion|name|id|nr|no)\b/i, 'id'],
  [/^seg/i, 'segments'],
  [/^(diam|size|longest|largest|ø|d\b)/i, 'diametersMm'],
  [/^vol/i, 'volumeMl'],
  [/^(count|number|how many|n\b)/i, 'count'],
  [/^(depth|location)/i, 'depth'],
  [/vessel|duct/i, 'nearMajorVessel'],
];

/** @param {string} cell @returns {Column | ''} */
const columnOf = (cell) => headings.find(([pattern]) => pattern.test(cell.trim()))?.[1] ?? '';

/** @param {string} text */
function cellsOf(text) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const separator = ['\t', ';', ','].find((mark) => lines.some((line) => line.includes(mark))) ?? '\t';
  return lines.map((line) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
}

/** @type {Record<Column, (cell: string) => string | boolean | string[] | undefined>} undefined: cannot be read */
const readers = {
  id: (cell) => cell,
  segments: (cell) => {
    const segments = cell.split(/[\s,/+&-]+/);
    return segments.every((segment) => /^[1-8]$/.test(segment)) ? [...new Set(segments)].toSorted() : undefined;
  },
  diametersMm: (cell) => {
    const reading = readDiameters(cell, {});
    return reading && 'value' in reading && reading.value.length <= 3 ? cell : undefined;
  },
  volumeMl: (cell) => numberText(cell),
  count: (cell) => (/^\d+$/.test(cell) ? cell : undefined),
  depth: (cell) => (/^s/i.test(cell) ? 'superficial' : /^d/i.test(cell) ? 'deep' : undefined),
  nearMajorVessel: (cell) =>
    /^(y|yes|1|true)$/i.test(cell) ? true : /^(n|no|0|false)$/i.test(cell) ? false : undefined,
};

/** @param {string} cell */
function numberText(cell) {
  const reading = readQuantity(cell, {});
  return reading && 'value' in reading ? cell : undefined;
}

/** Cells that say that it is not known. */
const unknown = /^(|\?|-|na|n\/a|unknown|not known)$/i;

/**
 * @param {string} text
 * @returns {Pasted}
 */
export function readPaste(text) {
  const cells = cellsOf(text);
  const named = (cells[0] ?? []).map(columnOf);
  const heading = named.filter(Boolean).length >= 2;
  const columns = heading ? named : usualOrder.slice(0, Math.max(0, ...cells.map((row) => row.length)));
  /** @type {BadCell[]} */
  const bad = [];
  const rows = cells.slice(heading ? 1 : 0).map((row, index) => {
    /** @type {Row} */
    const read = {};
    row.forEach((cell, at) => {
      const column = columns[at] ?? '';
      if (unknown.test(cell)) return;
      const value = column === '' ? (heading ? '' : undefined) : readers[column](cell);
      if (value === undefined) bad.push({ row: index + 1, column, cell });
      else if (column !== '') read[column] = value;
    });
    return read;
  });
  return { columns, rows, bad, centimetres: heading && cells[0].some((cell) => /\bcm\b/i.test(cell)) };
}
