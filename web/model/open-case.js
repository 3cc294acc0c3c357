// Open case: the entries that make a case again, its plan among them.
import { inRow } from './lesion-entries.js';
import { planEntries } from './own-plan.js';
import { valueAt } from './pointer.js';
import { quantityEntry } from './quantity.js';

/** @typedef {import('./types.js').Entry} Entry */
/** @typedef {import('./types.js').Field} Field */

/**
 * @param {Field} field
 * @param {any} value
 * @returns {Entry}
 */
function entryOf(field, value) {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return quantityEntry(value);
  if (field.type === 'numbers')
    return value.map(quantityEntry).join(field.pointer.startsWith('/lesions/') ? ' x ' : ' ');
  if (Array.isArray(value)) return value.map(String);
  if (value && typeof value === 'object') return `${quantityEntry(value.min)} - ${quantityEntry(value.max)}`;
  return String(value);
}

/**
 * @param {Field} field
 * @param {any} document
 * @param {Map<string, Entry>} entries
 */
function take(field, document, entries) {
  const value = valueAt(document, field.pointer);
  if (value === undefined || value === null) return;
  if (field.type === 'segment-volumes')
    for (const [segment, volume] of Object.entries(value))
      entries.set(`${field.pointer}/${segment}`, quantityEntry(volume));
  else entries.set(field.pointer, entryOf(field, value));
}

/**
 * @param {Field[]} fields of the catalogue
 * @param {any} document a case that the engine accepts
 * @returns {Map<string, Entry>}
 */
export function entriesOf(fields, document) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const field of fields)
    if (field.pointer.startsWith('/lesions/*/'))
      (document.lesions ?? []).forEach((/** @type {any} */ _, /** @type {number} */ row) =>
        take(inRow(field, row), document, entries),
      );
    else take(field, document, entries);
  for (const [pointer, entry] of planEntries(document)) entries.set(pointer, entry);
  return entries;
}
