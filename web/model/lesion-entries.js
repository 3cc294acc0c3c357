// Lesion entries: rows of the lesion list among the entries. A row is there when anything is entered under its index.

/** @typedef {import('./types.js').Entries} Entries */
/** @typedef {import('./types.js').Entry} Entry */
/** @typedef {import('./types.js').Field} Field */

const place = /^\/lesions\/(\d+)(\/.*)$/;

/** @param {Entries} entries */
export function lesionCount(entries) {
  let count = 0;
  for (const pointer of entries.keys()) {
    const found = place.exec(pointer);
    if (found) count = Math.max(count, Number(found[1]) + 1);
  }
  return count;
}

/**
 * The fields of every row in place of the list's own, so that each has a pointer of its own.
 * @param {Field[]} fields
 * @param {Entries} entries
 * @returns {Field[]}
 */
export function withRows(fields, entries) {
  const count = lesionCount(entries);
  const inList = fields.filter(({ pointer }) => pointer.startsWith('/lesions/*/'));
  const rows = Array.from({ length: count }, (_, row) => inList.map((field) => inRow(field, row))).flat();
  return [...fields.filter((field) => !inList.includes(field)), ...rows];
}

/**
 * @param {Field} field
 * @param {number} row
 * @returns {Field}
 */
export function inRow(field, row) {
  return { ...field, pointer: field.pointer.replace('/*/', `/${row}/`) };
}

/**
 * A new row at the end. Its segments may still be none: then it is half typed, not absent.
 * @param {Entries} entries
 * @param {string[]} [segments]
 */
export function addLesion(entries, segments = []) {
  return new Map(entries).set(`/lesions/${lesionCount(entries)}/segments`, segments);
}

/**
 * Every row after it moves up.
 * @param {Entries} entries
 * @param {number} row
 */
export function removeLesion(entries, row) {
  /** @type {Map<string, Entry>} */
  const kept = new Map();
  for (const [pointer, entry] of entries) {
    const found = place.exec(pointer);
    const index = found ? Number(found[1]) : -1;
    if (found && index === row) continue;
    kept.set(found && index > row ? `/lesions/${index - 1}${found[2]}` : pointer, entry);
  }
  return kept;
}

/**
 * The same lesion once more, as a row of its own at the end. Its name and its place in the user's plan stay with the first.
 * @param {Entries} entries
 * @param {number} row
 */
export function copyLesion(entries, row) {
  const copy = new Map(entries);
  const end = lesionCount(entries);
  for (const [pointer, entry] of entries) {
    const found = place.exec(pointer);
    if (found && Number(found[1]) === row && found[2] !== '/id' && !found[2].startsWith('/plan/'))
      copy.set(`/lesions/${end}${found[2]}`, entry);
  }
  return copy;
}
