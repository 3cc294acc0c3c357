// Parts: a file read from its beginning, a part at a time: rows of cells, or lines that are cases.
import { chunksOf } from './encoding.js';
import { CsvCutter, isBlank } from './csv-rows.js';
import { LineCutter } from './lines.js';

/** @typedef {import('./csv-rows.js').CsvRow} CsvRow */
/** @typedef {import('./lines.js').Line} Line */
/** @typedef {{kind: 'csv', encoding: import('./encoding.js').Encoding, bom: boolean, delimiter: import('./csv-rows.js').Delimiter}} CsvManner */
/** @typedef {{kind: 'ndjson'}} LinesManner */
/** read: bytes so far. blank: rows without anything in them, which are no cases. */
/** @typedef {{read: number, heading?: string[], rows: CsvRow[], blank: number}} CsvPart */
/** @typedef {{read: number, lines: Line[]}} LinesPart */

/**
 * @param {Blob} file
 * @param {CsvManner} manner
 * @returns {AsyncGenerator<CsvPart>}
 */
export async function* csvParts(file, { encoding, delimiter }) {
  const decoder = new TextDecoder(encoding);
  const cutter = new CsvCutter(delimiter);
  let read = 0;
  let headed = false;
  /** @param {CsvRow[]} all @returns {CsvPart} */
  const part = (all) => {
    const rows = all.filter((row) => !isBlank(row));
    const heading = headed ? undefined : rows.shift()?.cells;
    headed ||= heading !== undefined;
    return { read, rows, blank: all.length - rows.length - (heading ? 1 : 0), ...(heading ? { heading } : {}) };
  };
  for await (const bytes of chunksOf(file)) {
    read += bytes.length;
    yield part(cutter.add(decoder.decode(bytes, { stream: true })));
  }
  yield part(cutter.add(decoder.decode(), true));
}

/**
 * @param {Blob} file
 * @returns {AsyncGenerator<LinesPart>}
 */
export async function* lineParts(file) {
  const cutter = new LineCutter();
  let read = 0;
  for await (const bytes of chunksOf(file)) {
    read += bytes.length;
    yield { read, lines: cutter.add(bytes) };
  }
  yield { read, lines: cutter.add(new Uint8Array(), true) };
}
