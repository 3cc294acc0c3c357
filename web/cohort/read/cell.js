// Cell: what one cell says for its target. Strict: what cannot be read is a problem, and what is empty is unknown.
import { readDiameters, readQuantities, readQuantity } from '../../model/quantity.js';
import { jsonCell } from './json-cell.js';
import { readLesions } from './lesions-cell.js';
import { converted, unitNamed } from '../../model/units.js';

/** @typedef {import('./targets.js').Target} Target */
/** @typedef {import('../../model/types.js').Field} Field */
/**
 * code is one of the engine's; why says more where there is more to say.
 * @typedef {{code: string, why?: string, at?: string}} CellProblem
 */
/** @typedef {{value: unknown} | {problem: CellProblem} | undefined} CellReading undefined: unknown */
/**
 * words: what the user said that certain cells mean; null is "not known".
 * @typedef {object} Manner
 * @property {string} [unit] that the column's numbers have
 * @property {ReadonlyMap<string, unknown>} [words]
 */
/** Words for yes, no, none and not known, in lower case. @typedef {{yes: string[], no: string[], none: string[], unknown: string[]}} Vocabulary */

/** @param {string} code @param {string} [why] @returns {CellReading} */
const problem = (code, why) => ({ problem: { code, ...(why ? { why } : {}) } });

/** @param {string} text */
export const folded = (text) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * A number may carry the unit that the column was said to have, and no other.
 * @param {string} text
 * @param {string | undefined} unit
 * @returns {{text: string} | {problem: CellProblem}}
 */
function withoutUnit(text, unit) {
  const found = /^(.*?[\d.,])\s*([^\d\s.,][^\d]*|%)$/.exec(text);
  if (!found || !unitNamed(found[2])) return { text };
  return unitNamed(found[2]) === unit ? { text: found[1] } : { problem: { code: 'wrong-type', why: 'other-unit' } };
}

/**
 * @param {number} value
 * @param {string | undefined} unit
 * @param {string | undefined} own the field's
 */
const inOwn = (value, unit, own) => (unit && own ? converted(value, unit, own) : value);

/**
 * The field as the quantity reader needs it, with its limits in the unit that the column has.
 * @param {Field} field
 * @param {string | undefined} unit
 */
function limits({ min, max, interval, unit: own }, unit) {
  const one = unit && own ? converted(1, unit, own) : 1;
  return { min: min && min / one, max: max && max / one, interval };
}

/**
 * @param {string} cell
 * @param {Target} target
 * @param {Manner} manner
 * @returns {CellReading}
 */
function readNumber(cell, { field, end, segment }, { unit }) {
  if (!field) return problem('wrong-type');
  const bare = withoutUnit(cell, unit ?? field.unit);
  if ('problem' in bare) return bare;
  const limited = limits(field, unit);
  const reading = readQuantity(bare.text, end || segment ? { ...limited, interval: false } : limited);
  if (!reading || 'problem' in reading)
    return problem('wrong-type', reading?.problem === 'half-typed' ? 'not-a-number' : reading?.problem);
  const { value } = reading;
  if (typeof value === 'number') return { value: inOwn(value, unit, field.unit) };
  return { value: { min: inOwn(value.min, unit, field.unit), max: inOwn(value.max, unit, field.unit) } };
}

/** @param {string} cell @param {Field} field */
const choiceOf = (cell, { choices = [] }) =>
  choices.find(({ value, label }) => folded(value) === folded(cell) || folded(label) === folded(cell))?.value;

/**
 * A list may be written as JSON, or with marks between its members.
 * @param {string} cell
 * @param {RegExp} marks
 * @param {(item: string) => unknown} read undefined: cannot be read
 * @param {Vocabulary} vocabulary
 * @param {string} code of what cannot be read
 * @returns {CellReading}
 */
function readList(cell, marks, read, { none }, code) {
  if (none.includes(folded(cell))) return { value: [] };
  if (cell.startsWith('[')) return jsonCell(cell);
  const value = cell.split(marks).map((item) => read(item.trim()));
  return value.includes(undefined) ? problem(code) : { value };
}

/** @param {string} item */
const segmentOf = (item) => (/^[1-8]$/.test(item) ? Number(item) : undefined);

/**
 * All eight, in order, or as JSON.
 * @param {string} cell
 * @param {Target} target
 * @param {Manner} manner
 * @returns {CellReading}
 */
function readVolumes(cell, target, manner) {
  if (cell.startsWith('{')) return jsonCell(cell);
  const readings = cell.split(/\s*[;|]\s*|\s+/).map((item) => readNumber(item, { ...target, segment: 1 }, manner));
  if (readings.length !== 8 || readings.some((reading) => !reading || 'problem' in reading))
    return problem('wrong-type', 'not-eight');
  return {
    value: Object.fromEntries(
      readings.map((reading, at) => [String(at + 1), /** @type {{value: unknown}} */ (reading).value]),
    ),
  };
}

/** @type {Record<string, (cell: string, target: Target, manner: Manner, vocabulary: Vocabulary) => CellReading>} */
const readers = {
  number: readNumber,
  integer: readNumber,
  boolean: (cell, _target, _manner, { yes, no }) => {
    if (yes.includes(folded(cell))) return { value: true };
    return no.includes(folded(cell)) ? { value: false } : problem('wrong-type');
  },
  choice: (cell, { field }) => {
    const value = field && choiceOf(cell, field);
    return value === undefined ? problem('not-a-choice') : { value };
  },
  choices: (cell, { field }, _manner, vocabulary) =>
    readList(cell, /[;|,]|\s\+\s/, (item) => field && choiceOf(item, field), vocabulary, 'not-a-choice'),
  segments: (cell, _target, _manner, vocabulary) => readList(cell, /[\s;,|/+]+/, segmentOf, vocabulary, 'wrong-type'),
  numbers: (cell, { field, pointer }) => {
    if (cell.startsWith('[')) return jsonCell(cell);
    const reading = pointer.startsWith('/lesions/')
      ? readDiameters(cell, field ?? {})
      : readQuantities(cell, field ?? {});
    return !reading || 'problem' in reading ? problem('wrong-type', reading?.problem) : reading;
  },
  text: (cell) => ({ value: cell }),
  'segment-volumes': readVolumes,
  lesions: (cell, { unit }, manner) => readLesions(cell, manner.unit ?? unit ?? 'mm'),
  json: jsonCell,
};

/**
 * @param {string} raw
 * @param {Target} target
 * @param {Manner} manner
 * @param {Vocabulary} vocabulary
 * @returns {CellReading}
 */
export function readCell(raw, target, manner, vocabulary) {
  const cell = raw.trim();
  const said = manner.words?.get(folded(cell));
  if (said !== undefined) return said === null ? undefined : { value: said };
  if (cell === '') return undefined;
  if (target.kind !== 'text' && vocabulary.unknown.includes(folded(cell)) && !isChoice(cell, target)) return undefined;
  return readers[target.kind](cell, target, manner, vocabulary);
}

/** A word that is a choice of this field is that choice. @param {string} cell @param {Target} target */
const isChoice = (cell, { kind, field }) =>
  (kind === 'choice' || kind === 'choices') && field !== undefined && choiceOf(cell, field) !== undefined;
