// Case: the document of nelm-case/1 that the entries make. What is not entered is absent: unknown is never a value.
import { readQuantities, readQuantity } from './quantity.js';

/** @typedef {import('./types.js').Field} Field */
/** @typedef {import('./types.js').Entry} Entry */
/** @typedef {import('./types.js').Entries} Entries */
/** @typedef {import('./quantity.js').QuantityProblem} QuantityProblem */
/** @typedef {{pointer: string, problem: QuantityProblem}} Unread */

/**
 * @param {Field} field
 * @param {Entry | undefined} entry
 * @returns {{value: unknown} | {problem: QuantityProblem} | undefined} undefined: not entered
 */
function readEntry(field, entry) {
  if (entry === undefined || entry === null) return undefined;
  if (typeof entry !== 'string') return { value: entry };
  if (field.type === 'number' || field.type === 'integer') return readQuantity(entry, field);
  if (field.type === 'numbers') return readQuantities(entry, field);
  return entry.trim() === '' ? undefined : { value: entry.trim() };
}

/**
 * @param {Record<string, any>} document
 * @param {string} pointer
 * @param {unknown} value
 */
function place(document, pointer, value) {
  const keys = pointer.slice(1).split('/');
  const last = /** @type {string} */ (keys.pop());
  let inner = document;
  for (const key of keys) inner = inner[key] ??= {};
  inner[last] = value;
}

/**
 * @param {Field[]} fields
 * @param {Entries} entries
 * @returns {{document: Record<string, any>, unread: Unread[]}} unread: entries that cannot be read (yet)
 */
export function buildCase(fields, entries) {
  const document = { format: 'nelm-case/1' };
  /** @type {Unread[]} */
  const unread = [];
  for (const field of fields) {
    const reading = readEntry(field, entries.get(field.pointer));
    if (!reading) continue;
    if ('problem' in reading) unread.push({ pointer: field.pointer, problem: reading.problem });
    else place(document, field.pointer, reading.value);
  }
  return { document, unread };
}
