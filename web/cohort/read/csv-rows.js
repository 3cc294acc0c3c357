// CSV rows: a text that comes in parts, cut into rows of cells by papaparse, with the number that a spreadsheet gives them.
import Papa from 'papaparse';

/** @typedef {',' | ';' | '\t'} Delimiter */
/** @typedef {{place: number, cells: string[], badQuotes?: true}} CsvRow */

/** @type {Delimiter[]} */
export const delimiters = [',', ';', '\t'];

/** A row that is longer than this is a quote that was never closed. */
const longestRow = 2 ** 21;

/** In Excel's own files the first line may name the delimiter: sep=; */
const named = /^sep=([,;\t])\n/i;

/**
 * The delimiter that parts the first lines most evenly.
 * @param {string} start of the text
 * @returns {Delimiter}
 */
export function delimiterOf(start) {
  const says = named.exec(oneLineEnd(start))?.[1];
  if (says) return /** @type {Delimiter} */ (says);
  const { meta } = Papa.parse(start, { delimitersToGuess: delimiters, preview: 50, skipEmptyLines: true });
  return /** @type {Delimiter} */ (meta.delimiter);
}

/** Whatever ends a line, it is one sign. @param {string} text */
export const oneLineEnd = (text) => text.replace(/\r\n?/g, '\n');

export class UnclosedQuote extends Error {
  /** @param {number} place of the row that it begins in */
  constructor(place) {
    super(`a quote that begins in row ${place} does not end`);
    this.place = place;
  }
}

export class CsvCutter {
  /** @param {Delimiter} delimiter */
  constructor(delimiter) {
    this.parser = new Papa.Parser({ delimiter, newline: '\n' });
    this.rest = '';
    this.place = 0;
    this.begun = false;
  }

  /**
   * @param {string} part of the text
   * @param {boolean} [last]
   * @returns {CsvRow[]} the rows that are whole
   */
  add(part, last = false) {
    let text = this.rest + part;
    // A line end of two signs may lie on both sides of the cut.
    const held = !last && text.endsWith('\r') ? '\r' : '';
    text = oneLineEnd(text.slice(0, text.length - held.length));
    if (!this.begun && (last || text.includes('\n'))) {
      this.begun = true;
      const line = named.exec(text);
      if (line) {
        text = text.slice(line[0].length);
        this.place = 1;
      }
    }
    if (text === '') {
      this.rest = held;
      return [];
    }
    const { data, errors, meta } = this.parser.parse(text, 0, !last);
    this.rest = last ? '' : text.slice(meta.cursor) + held;
    if (this.rest.length > longestRow) throw new UnclosedQuote(this.place + data.length + 1);
    const bad = new Set(errors.map((/** @type {{row: number}} */ { row }) => row));
    const rows = data.map((/** @type {string[]} */ cells, /** @type {number} */ at) => ({
      place: this.place + at + 1,
      cells,
      ...(bad.has(at) ? { badQuotes: true } : {}),
    }));
    this.place += data.length;
    // The end of the last line is no row.
    if (last && rows.at(-1)?.cells.join('') === '' && text.endsWith('\n')) rows.pop();
    return rows;
  }
}

/** Whether a row says anything. @param {{cells: string[]}} row */
export const isBlank = ({ cells }) => cells.every((cell) => cell.trim() === '');
