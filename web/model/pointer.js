// Pointer: reads and writes a value of a case where a JSON pointer leads.

/** @param {string} pointer */
const keysOf = (pointer) => pointer.slice(1).split('/');

/**
 * @param {any} document
 * @param {string} pointer
 * @returns {any} undefined where there is none
 */
export function valueAt(document, pointer) {
  let value = document;
  for (const key of keysOf(pointer)) value = typeof value === 'object' && value !== null ? value[key] : undefined;
  return value;
}

/**
 * What lies on the way is made; lesions are a list.
 * @param {Record<string, any>} document
 * @param {string} pointer
 * @param {unknown} value
 */
export function place(document, pointer, value) {
  const keys = keysOf(pointer);
  const last = /** @type {string} */ (keys.pop());
  let inner = document;
  for (const key of keys) inner = inner[key] ??= key === 'lesions' ? [] : {};
  inner[last] = value;
}
