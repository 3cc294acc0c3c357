// Difference: the first place at which two answers of the same case are not the same.

const RELATIVE = 1e-12; // the mathematical functions of two platforms differ in the last bit

/** Where two answers differ; numbers may in the last digits. */
export function difference(a, b, place = '') {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b)) ? null : `${place}: ${a} and ${b}`;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b ? null : `${place}: ${a} and ${b}`;
  const keys = Object.keys(a);
  if (keys.join() !== Object.keys(b).join()) return `${place}: ${keys} and ${Object.keys(b)}`;
  for (const key of keys) {
    const found = difference(a[key], b[key], `${place}/${key}`);
    if (found) return found;
  }
  return null;
}
