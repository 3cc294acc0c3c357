// Lesions cell: a list of lesions in one cell, as JSON or in short: "2+3: 30x25 mm deep vessel n=2; 6: 12 superficial".
import { readDiameters, readQuantity } from '../../model/quantity.js';
import { jsonCell } from './json-cell.js';
import { converted, unitNamed } from '../../model/units.js';

/** @typedef {import('./cell.js').CellReading} CellReading */

const number = String.raw`\d+(?:[.,]\d+)?`;
const entry = new RegExp(
  String.raw`^s?(\d(?:\s*[+/,]\s*\d)*)\s*:\s*(${number}(?:(?:[x×*]|\s+[x×*]\s+)${number}){0,2})\s*(mm|cm|ml|l|cc)?(?=\s|,|$)([^:]*)$`,
  'i',
);

/** Each says one thing of a lesion, and may say it once. @type {[RegExp, (lesion: Record<string, unknown>, found: RegExpExecArray) => void][]} */
const flags = [
  [/^superficial$/i, (lesion) => (lesion.depth = 'superficial')],
  [/^deep$/i, (lesion) => (lesion.depth = 'deep')],
  [/^vessel$/i, (lesion) => (lesion.nearMajorVessel = true)],
  [/^no[- ]vessel$/i, (lesion) => (lesion.nearMajorVessel = false)],
  [/^n=(\d+)$/i, (lesion, found) => (lesion.count = Number(found[1]))],
  [/^id=(\S+)$/i, (lesion, found) => (lesion.id = found[1])],
];

/**
 * @param {string} text
 * @param {string} unit of sizes that name none
 * @returns {Record<string, unknown> | undefined} undefined: cannot be read
 */
function readLesion(text, unit) {
  const [, segments, sizes, own, rest] = entry.exec(text) ?? [];
  if (segments === undefined) return undefined;
  /** @type {Record<string, unknown>} */
  const lesion = { segments: segments.split(/\s*[+/,]\s*/).map(Number) };
  const named = own === undefined ? unit : (unitNamed(own) ?? unit);
  if (named === 'mm' || named === 'cm') {
    const reading = readDiameters(sizes, {});
    if (!reading || 'problem' in reading) return undefined;
    lesion.diametersMm = reading.value.map((value) => converted(value, named, 'mm'));
  } else {
    const reading = readQuantity(sizes, {});
    if (!reading || 'problem' in reading || typeof reading.value !== 'number') return undefined;
    lesion.volumeMl = converted(reading.value, named, 'mL');
  }
  const words = rest.replace(/\bno\s+vessel\b/gi, 'no-vessel').split(/[\s,]+/);
  for (const word of words.filter(Boolean)) {
    const said = Object.keys(lesion).length;
    for (const [pattern, set] of flags) {
      const found = pattern.exec(word);
      if (found) set(lesion, found);
    }
    if (Object.keys(lesion).length === said) return undefined;
  }
  return lesion;
}

/**
 * @param {string} cell
 * @param {string} unit of sizes that name none
 * @returns {CellReading}
 */
export function readLesions(cell, unit) {
  if (cell.startsWith('[')) return jsonCell(cell);
  const parts = cell
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const lesions = parts.map((part) => readLesion(part, unit));
  const bad = lesions.indexOf(undefined);
  return bad < 0 ? { value: lesions } : { problem: { code: 'wrong-type', why: 'not-a-lesion', at: parts[bad] } };
}
