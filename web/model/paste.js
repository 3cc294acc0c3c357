// Paste: rows of a spreadsheet read as lesions. Every cell that cannot be read is named; a unit is asked for, never guessed.
import { readDiameters, readQuantity } from './quantity.js';
import { unitIn, unitNamed } from './units.js';

/** @typedef {'segments' | 'diametersMm' | 'volumeMl' | 'count' | 'depth' | 'nearMajorVessel' | 'id'} Column */
/** @typedef {{row: number, column: Column | '', cell: string}} BadCell */
/** @typedef {{heading: string, why: 'twice' | 'unit'}} BadHeading */
/** @typedef {Partial<Record<Column, string | boolean | string[]>>} Row */
/**
 * headings: those that cannot be read, though what they are is known. ignored: those of which it is not.
 * @typedef {{columns: (Column | '')[], rows: Row[], bad: BadCell[], headings: BadHeading[], ignored: string[], centimetres: boolean}} Pasted
 */

/** Without a heading, columns stand in this order. @type {Column[]} */
export const usualOrder = ['segments', 'diametersMm', 'depth', 'nearMajorVessel', 'count', 'volumeMl'];

/** Of a heading in lower case, without what stands in brackets. @type {[RegExp, Column][]} */
const headings = [
  [/^(lesion )?count$|^how many\b|^n$|^number( of lesions| alike)?$|^(no|nr)\.? of lesions$/, 'count'],
  [/^(lesion|name|id|nr|no)\.?( (id|name|nr|no|number)\.?)?$/, 'id'],
  [/^seg(ments?)?\b/, 'segments'],
  [/^(diam\w*|size|longest|largest|ø|d)(?![\p{L}])/u, 'diametersMm'],
  [/^vol(ume)?\b/, 'volumeMl'],
  [/^depth$/, 'depth'],
  // How far from one is not whether it is at one.
  [/^(?!.*\bdist).*\b(vessels?|ducts?)\b/, 'nearMajorVessel'],
];

/** The units that a column may have; of diameters all the same. @type {Partial<Record<Column, string[]>>} */
const units = { diametersMm: ['mm', 'cm'], volumeMl: ['mL'] };

/** @param {string} cell @returns {Column | ''} */
function columnOf(cell) {
  const name = cell
    .replace(/[([].*?[)\]]/g, '')
    .trim()
    .toLowerCase();
  return headings.find(([pattern]) => pattern.test(name))?.[1] ?? '';
}

/** What stands in brackets, or the word for a length or a volume at the end. @param {string} heading */
const unitOf = (heading) => /[([]\s*(.*?)\s*[)\]]/.exec(heading)?.[1] ?? unitIn(heading);

/**
 * @param {string[]} cells
 * @param {(Column | '')[]} columns
 * @returns {BadHeading[]}
 */
function badHeadings(cells, columns) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  /** @type {BadHeading[]} */
  const bad = [];
  for (const [at, heading] of cells.entries()) {
    const column = columns[at];
    if (column === '') continue;
    const unit = unitOf(heading) ?? '';
    const before = seen.get(column);
    seen.set(column, unit);
    const known = units[column]?.includes(unitNamed(unit) ?? unit) ?? true;
    if (unit !== '' && !known) bad.push({ heading, why: 'unit' });
    else if (before !== undefined && column !== 'diametersMm') bad.push({ heading, why: 'twice' });
    else if (before !== undefined && before !== unit) bad.push({ heading, why: 'unit' });
  }
  return bad;
}

/** @param {string} text */
function cellsOf(text) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const separator = ['\t', ';', ','].find((mark) => lines.some((line) => line.includes(mark))) ?? '\t';
  return lines.map((line) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
}

/** A dash may mean all between or these two: it is read where both are the same. @param {string} cell */
const withoutDash = (cell) =>
  cell.replace(/^(\d)\s*[-–]\s*(\d)$/, (dashed, from, to) =>
    Number(to) === Number(from) + 1 ? `${from}/${to}` : dashed,
  );

/** @type {Record<Column, (cell: string) => string | boolean | string[] | undefined>} undefined: cannot be read */
const readers = {
  id: (cell) => cell,
  segments: (cell) => {
    const segments = withoutDash(cell).split(/[\s,/+&]+/);
    return segments.every((segment) => /^[1-8]$/.test(segment)) ? [...new Set(segments)].toSorted() : undefined;
  },
  diametersMm: (cell) => {
    const reading = readDiameters(cell, {});
    return reading && 'value' in reading && reading.value.length <= 3 ? cell : undefined;
  },
  volumeMl: (cell) => numberText(cell),
  count: (cell) => (/^\d+$/.test(cell) ? cell : undefined),
  depth: (cell) => (/^s(uperficial)?$/i.test(cell) ? 'superficial' : /^d(eep)?$/i.test(cell) ? 'deep' : undefined),
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
      const column = columns[at];
      // A column that is not read; a cell beyond all columns may have shifted those before it.
      if (unknown.test(cell) || (heading && column === '')) return;
      // Several columns of diameters are one lesion's.
      const whole = column === 'diametersMm' && read.diametersMm ? `${read.diametersMm} x ${cell}` : cell;
      const value = column ? readers[column](whole) : undefined;
      if (value === undefined) bad.push({ row: index + 1, column: column ?? '', cell });
      else if (column) read[column] = value;
    });
    return read;
  });
  return {
    columns: columns.filter((column, at) => columns.indexOf(column) === at),
    rows,
    bad,
    headings: heading ? badHeadings(cells[0], columns) : [],
    ignored: heading ? cells[0].filter((cell, at) => columns[at] === '' && cell !== '') : [],
    centimetres: heading && cells[0].some((cell) => /\bcm\b/i.test(cell)),
  };
}
