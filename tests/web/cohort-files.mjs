// Cohort files: tables and lines made of the published vectors, for tests of the page of many cases. Every case is invented.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../vectors/', import.meta.url);

/** @returns {Record<string, any>[]} the cases of all vectors */
export function vectorCases() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).map((vector) => vector.case));
}

/** Each fact of a case by its key; lists of lesions, of numbers and the volumes of segments are one. */
function factsOf(document, path = []) {
  return Object.entries(document).flatMap(([key, value]) => {
    if (key === 'format' || value === null) return [];
    const here = [...path, key];
    const whole = typeof value !== 'object' || Array.isArray(value) || 'min' in value || key === 'functionalSegmentsMl';
    return whole ? [[here.join('.'), value]] : factsOf(value, here);
  });
}

const written = (value) => {
  if (typeof value !== 'object') return String(value);
  return 'min' in value ? `${value.min}-${value.max}` : JSON.stringify(value);
};

/** @param {string} cell @param {string} mark */
const quoted = (cell, mark) => (new RegExp(`["\\r\\n${mark}]`).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A table with a column for every fact that occurs. */
export function tableOf(cases, { mark = ',', end = '\n', extra = {} } = {}) {
  const rows = cases.map((document) => new Map(factsOf(document)));
  const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const names = [...Object.keys(extra), ...keys];
  const lines = rows.map((row, at) => [
    ...Object.values(extra).map((cell) => cell(at)),
    ...keys.map((key) => (row.has(key) ? written(row.get(key)) : '')),
  ]);
  return [names, ...lines].map((cells) => cells.map((cell) => quoted(cell, mark)).join(mark) + end).join('');
}

/** @param {Record<string, any>[]} cases */
export const linesOf = (cases) => cases.map((document) => `${JSON.stringify(document)}\n`).join('');
