// Case: the document of nelm-case/1 that the entries make. What is not entered is absent: unknown is never a value.
import { lesionCount, withRows } from './lesion-entries.js';
import { planOf } from './own-plan.js';
import { readDiameters, readQuantities, readQuantity } from './quantity.js';
import { place } from './pointer.js';

/** @typedef {import('./types.js').Field} Field */
/** @typedef {import('./types.js').Entry} Entry */
/** @typedef {import('./types.js').Entries} Entries */
/** @typedef {import('./quantity.js').QuantityProblem | 'no-segment' | 'no-size' | 'volumes-missing'} QuantityProblem */
/** @typedef {{pointer: string, problem: QuantityProblem}} Unread */

/**
 * @param {Field} field
 * @param {Entry | undefined} entry
 * @returns {{value: unknown} | {problem: QuantityProblem} | undefined} undefined: not entered
 */
function readEntry(field, entry) {
  if (entry === undefined || entry === null) return undefined;
  if (field.type === 'segments' && Array.isArray(entry)) return { value: entry.map(Number) };
  if (typeof entry !== 'string') return { value: entry };
  if (field.type === 'number' || field.type === 'integer') return readQuantity(entry, field);
  if (field.type === 'numbers')
    return field.pointer.startsWith('/lesions/') ? readDiameters(entry, field) : readQuantities(entry, field);
  return entry.trim() === '' ? undefined : { value: entry.trim() };
}

/**
 * A field of several numbers, each with an entry of its own.
 * @param {Field} field
 * @returns {Field[]}
 */
function parts(field) {
  if (field.type !== 'segment-volumes') return [field];
  return Array.from({ length: 8 }, (_, i) => ({ ...field, type: 'number', pointer: `${field.pointer}/${i + 1}` }));
}

/**
 * A row without a segment or a size is half typed. It is not left out: the user has begun to say that there is a lesion.
 * @param {Entries} entries
 * @param {Record<string, any>} document
 * @param {Unread[]} unread
 */
function checkRows(entries, document, unread) {
  for (let row = 0; row < lesionCount(entries); ++row) {
    const pointer = `/lesions/${row}`;
    const lesion = document.lesions?.[row] ?? {};
    if (!lesion.segments?.length) unread.push({ pointer: `${pointer}/segments`, problem: 'no-segment' });
    const sized = unread.some(
      (other) => other.pointer === `${pointer}/diametersMm` || other.pointer === `${pointer}/volumeMl`,
    );
    if (!lesion.diametersMm && lesion.volumeMl === undefined && !sized)
      unread.push({ pointer: `${pointer}/diametersMm`, problem: 'no-size' });
  }
}

/**
 * @param {Field[]} fields
 * @param {Entries} entries
 * @returns {{document: Record<string, any>, unread: Unread[]}} unread: entries that cannot be read (yet)
 */
export function buildCase(fields, entries) {
  /** @type {Record<string, any>} */
  const document = { format: 'nelm-case/1' };
  /** @type {Unread[]} */
  const unread = [];
  for (const field of withRows(fields, entries).flatMap(parts)) {
    const reading = readEntry(field, entries.get(field.pointer));
    if (!reading) continue;
    if ('problem' in reading) unread.push({ pointer: field.pointer, problem: reading.problem });
    else place(document, field.pointer, reading.value);
  }
  checkRows(entries, document, unread);
  const plan = planOf(
    entries,
    Array.from(document.lesions ?? [], (lesion) => lesion ?? {}),
  );
  if (plan) document.plan = plan;
  return { document, unread };
}
