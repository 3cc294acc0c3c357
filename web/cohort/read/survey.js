// Survey: a file read through once, before anything is computed: how it is written, what its columns hold, how many cases.
import { encodingOf } from './encoding.js';
import { delimiterOf } from './csv-rows.js';
import { csvParts, lineParts } from './parts.js';
import { valueAt } from '../../model/pointer.js';

/** @typedef {import('./mapping.js').Seen} Seen */
/** @typedef {import('./targets.js').Target} Target */
/**
 * short: rows that end early. places: rows beyond which there are no more.
 * @typedef {object} Survey
 * @property {import('./parts.js').CsvManner | import('./parts.js').LinesManner} manner
 * @property {Seen[]} seen of columns; of lines, of the fields that occur in them
 * @property {number} cases
 * @property {number} blank
 * @property {number} short
 */

/** So many cells of a column are looked at for what they are. */
const mostSamples = 200;
/** A column with more different cells than this is not one of words. */
const mostValues = 24;
const startBytes = 2 ** 16;

class SeenColumn {
  /** @param {string} heading */
  constructor(heading) {
    this.heading = heading;
    /** @type {string[]} */
    this.samples = [];
    this.filled = 0;
    /** @type {Map<string, number> | undefined} */
    this.values = new Map();
  }

  /** @param {string} cell */
  see(cell) {
    if (cell.trim() === '') return;
    this.filled += 1;
    if (this.samples.length < mostSamples) this.samples.push(cell.slice(0, 200));
    if (!this.values) return;
    this.values.set(cell, (this.values.get(cell) ?? 0) + 1);
    if (this.values.size > mostValues) this.values = undefined;
  }

  /** @returns {Seen} */
  get seen() {
    const { heading, samples, filled, values } = this;
    return { heading, samples, filled, ...(values ? { values: [...values] } : {}) };
  }
}

/** Whether the file holds JSON: its first sign tells. @param {string} start */
const isJson = (start) => /^\s*[{[]/.test(start.replace('\uFEFF', ''));

/** @param {string[]} names a column without a heading, or with one that was there already, gets a name of its own */
export function headingsOf(names) {
  const trimmed = names.map((name) => name.trim());
  /** @type {Set<string>} */
  const taken = new Set();
  return trimmed.map((name, at) => {
    const own = name || `#${at + 1}`;
    let free = own;
    // No name that is made up may be one that another column has.
    for (let n = 2; taken.has(free) || (free !== name && trimmed.includes(free)); n += 1) free = `${own} (${n})`;
    taken.add(free);
    return free;
  });
}

/**
 * @param {Blob} file
 * @param {Partial<import('./parts.js').CsvManner>} told what the user says of it
 * @param {(share: number) => void} progress
 * @returns {Promise<Survey>}
 */
async function surveyCsv(file, told, progress) {
  const written = await encodingOf(file, (read) => progress((read / file.size) * 0.3));
  const encoding = told.encoding ?? written.encoding;
  const start = new TextDecoder(encoding).decode(await file.slice(0, startBytes).arrayBuffer());
  const delimiter = told.delimiter ?? delimiterOf(start);
  const manner = /** @type {const} */ ({ kind: 'csv', encoding, bom: written.bom, delimiter });
  /** @type {SeenColumn[]} */
  let columns = [];
  const found = { cases: 0, blank: 0, short: 0 };
  for await (const { read, heading, rows, blank } of csvParts(file, manner)) {
    if (heading) columns = headingsOf(heading).map((name) => new SeenColumn(name));
    found.blank += blank;
    found.cases += rows.length;
    for (const { cells } of rows) {
      if (cells.length < columns.length) found.short += 1;
      columns.forEach((column, at) => column.see(cells[at] ?? ''));
    }
    progress(0.3 + (read / file.size) * 0.7);
  }
  return { manner, seen: columns.map(({ seen }) => seen), ...found };
}

/** Fields that lines have whole; no parts of them. @param {Target[]} targets */
export const wholeTargets = (targets) =>
  targets.filter(({ end, segment }) => end === undefined && segment === undefined);

/**
 * @param {Blob} file
 * @param {Target[]} targets
 * @param {(share: number) => void} progress
 * @returns {Promise<Survey>}
 */
async function surveyLines(file, targets, progress) {
  const columns = wholeTargets(targets).map((target) => ({ target, column: new SeenColumn(target.key) }));
  let cases = 0;
  for await (const { read, lines } of lineParts(file)) {
    cases += lines.length;
    for (const line of lines) {
      const document = documentOf(line);
      if (!document) continue;
      for (const { target, column } of columns) {
        const value = valueAt(document, target.pointer);
        if (value !== undefined && value !== null)
          column.see(typeof value === 'string' ? value : JSON.stringify(value));
      }
    }
    progress(read / file.size);
  }
  const seen = columns.map(({ column }) => column.seen).filter(({ filled }) => filled > 0);
  return { manner: { kind: 'ndjson' }, seen, cases, blank: 0, short: 0 };
}

/** @param {import('./lines.js').Line} line */
export function documentOf(line) {
  if (!('text' in line)) return undefined;
  try {
    const document = JSON.parse(line.text);
    return typeof document === 'object' ? document : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {Blob} file
 * @param {Target[]} targets
 * @param {Partial<import('./parts.js').CsvManner>} told
 * @param {(share: number) => void} [progress]
 * @returns {Promise<Survey>}
 */
export async function survey(file, targets, told, progress = () => {}) {
  const start = new TextDecoder().decode(await file.slice(0, startBytes).arrayBuffer());
  return isJson(start) ? surveyLines(file, targets, progress) : surveyCsv(file, told, progress);
}
