// Mapping: what each column is said to stand for. Guesses fill it in; nothing is read before a person has confirmed it.
import { answerColumns, holdsAnswers } from './answer-columns.js';
import { folded, readCell } from './cell.js';
import { guesses } from './headings.js';
import { personalIn } from './personal.js';
import { unitIn, unitsFor } from '../../model/units.js';

/** @typedef {import('./targets.js').Target} Target */
/** @typedef {import('./row-case.js').Used} Used */
/** @typedef {import('./personal.js').Personal} Personal */
/**
 * What was seen of a column when the file was read through. values: each different cell with how often, unless they are many.
 * @typedef {{heading: string, samples: string[], filled: number, values?: [string, number][]}} Seen
 */
/**
 * sure: the column has the exact name of its target. unit: '' while it is asked. words: what cells were said to mean.
 * @typedef {object} Column
 * @property {Seen} seen
 * @property {string} pointer '' when the column is not used
 * @property {boolean} sure
 * @property {boolean} guessed
 * @property {string} unit
 * @property {string | undefined} headingUnit
 * @property {Personal | undefined} personal
 * @property {boolean} kept in the output
 * @property {ReadonlyMap<string, unknown>} words
 */
/** @typedef {'twice' | 'unit' | 'half' | 'both-ways'} Obstacle */

/** @param {Target[]} targets @param {string} pointer */
export const targetAt = (targets, pointer) => targets.find((target) => target.pointer === pointer);

/**
 * The unit is settled where the name is exact or the heading names the field's own; else it is asked.
 * @param {Target | undefined} target
 * @param {string | undefined} headingUnit
 * @param {boolean} sure
 */
const settledUnit = (target, headingUnit, sure) =>
  target?.unit !== undefined && (sure || headingUnit === target.unit) ? target.unit : '';

/**
 * @param {Seen[]} seen
 * @param {Target[]} targets
 * @param {Record<string, string[]>} usual
 * @param {number} year now
 * @returns {Column[]}
 */
export function firstMapping(seen, targets, usual, year) {
  const headings = seen.map(({ heading }) => heading);
  const answers = holdsAnswers(headings) ? answerColumns : [];
  const found = guesses(
    headings.map((heading) => (answers.includes(heading) ? '' : heading)),
    targets,
    usual,
  );
  return seen.map((each, at) => {
    const guess = found[at];
    const sure = guess?.sure ?? false;
    const headingUnit = unitIn(each.heading);
    // The exact name of a field is not the name of a person; of free text only its content tells.
    const heading = sure ? '' : each.heading;
    const numeric = guess && guess.target.kind !== 'text';
    const personal = numeric && sure ? undefined : personalIn(heading, numeric ? [] : each.samples, year);
    return {
      seen: each,
      pointer: guess?.target.pointer ?? '',
      sure,
      guessed: guess !== undefined && !sure,
      unit: settledUnit(guess?.target, headingUnit, sure),
      headingUnit,
      personal,
      kept: personal === undefined,
      words: new Map(),
    };
  });
}

/**
 * @param {Column} column
 * @param {Target | undefined} target
 * @returns {Column}
 */
export function retargeted(column, target) {
  const sure = target !== undefined && [target.pointer, target.key].includes(column.seen.heading.trim());
  return {
    ...column,
    pointer: target?.pointer ?? '',
    sure,
    guessed: false,
    unit: settledUnit(target, column.headingUnit, sure),
    words: new Map(),
  };
}

/** @param {Column} column @param {Target[]} targets */
export function unitChoices({ pointer, sure, headingUnit }, targets) {
  const unit = targetAt(targets, pointer)?.unit;
  if (unit === undefined || sure || headingUnit === unit) return [];
  return unitsFor(unit);
}

/**
 * Why the mapping cannot be confirmed yet, by column.
 * @param {Column[]} columns
 * @param {Target[]} targets
 * @returns {Map<number, Obstacle>}
 */
export function obstacles(columns, targets) {
  const used = columns.map(({ pointer }) => targetAt(targets, pointer));
  /** @type {Map<number, Obstacle>} */
  const found = new Map();
  for (const [at, target] of used.entries()) {
    if (!target) continue;
    const others = used.filter((other, i) => other && i !== at && other.field === target.field && target.field);
    const isPart = (/** @type {Target} */ { end, segment }) => end !== undefined || segment !== undefined;
    if (used.some((other, i) => i !== at && other === target)) found.set(at, 'twice');
    else if (others.some((other) => other && isPart(other) !== isPart(target))) found.set(at, 'both-ways');
    else if (target.end && !others.some((other) => other?.end && other.end !== target.end)) found.set(at, 'half');
    else if (target.unit !== undefined && columns[at].unit === '') found.set(at, 'unit');
  }
  return found;
}

/**
 * What the readers of rows need of it.
 * @param {Column[]} columns
 * @param {Target[]} targets
 * @returns {Used[]}
 */
export function usedOf(columns, targets) {
  return columns.flatMap(({ pointer, unit, words }, column) => {
    const target = targetAt(targets, pointer);
    if (!target) return [];
    return [{ column, target, ...(unit ? { unit } : {}), ...(words.size > 0 ? { words } : {}) }];
  });
}

/** Kinds of field whose cells are words that can be shown one by one. */
const worded = ['boolean', 'choice'];

/**
 * Every different cell of a column of words, how often it stands there, and how it is read.
 * @param {Column} column
 * @param {Target[]} targets
 * @param {import('./cell.js').Vocabulary} vocabulary
 */
export function readings(column, targets, vocabulary) {
  const target = targetAt(targets, column.pointer);
  if (!target || !worded.includes(target.kind) || !column.seen.values) return [];
  /** @type {Map<string, {cell: string, count: number}>} */
  const cells = new Map();
  for (const [cell, count] of column.seen.values) {
    const key = folded(cell);
    cells.set(key, { cell: cells.get(key)?.cell ?? cell.trim(), count: (cells.get(key)?.count ?? 0) + count });
  }
  return [...cells].map(([key, { cell, count }]) => ({
    key,
    cell,
    count,
    said: column.words.has(key),
    plain: readCell(cell, target, {}, vocabulary),
    reading: readCell(cell, target, { words: column.words }, vocabulary),
  }));
}
