// JSON cell: a value in one cell, as JSON.
import { readJson } from '../../model/strict-json.js';

/** @param {string} cell @returns {import('./cell.js').CellReading} */
export function jsonCell(cell) {
  const read = readJson(cell);
  return 'problem' in read ? { problem: { code: 'wrong-type', why: read.problem } } : read;
}
