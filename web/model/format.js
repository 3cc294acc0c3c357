// Format: numbers as people read them, without ever crossing a line by rounding.

/** @typedef {import('./types.js').Percent} Percent */

/**
 * One decimal, more where rounding would make a whole number of what is none: 69.96 is not 70.
 * @param {number} value
 */
export function decimal(value) {
  for (let digits = 1; digits < 9; ++digits) {
    const text = String(Number(value.toFixed(digits)));
    if (text.includes('.')) return text;
  }
  return String(Math.round(value * 1e9) / 1e9);
}

/** @param {Exclude<Percent, null>} value */
export function percent(value) {
  if (typeof value === 'number') return `${decimal(value)} %`;
  return `${decimal(value.min)} to ${decimal(value.max)} %`;
}

/** The sign stays on the number's line. @param {string} words */
export const unbroken = (words) => words.replaceAll(' %', '\u00a0%');

/**
 * One decimal, never more than the value: for "up to so much".
 * @param {number} value
 */
export function percentOrLess(value) {
  return `${Math.floor(Number((value * 10).toFixed(6))) / 10} %`;
}

/**
 * A volume: whole millilitres, below ten with one decimal.
 * @param {number} value in millilitres
 */
export function millilitres(value) {
  return `${Math.abs(value) < 9.95 ? Number(value.toFixed(1)) : Math.round(value)} mL`;
}

/**
 * "a", "a or b", "a, b or c".
 * @param {readonly (string | number)[]} items
 * @param {string} last the word before the last
 */
export function joined(items, last) {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/**
 * @param {readonly unknown[]} a
 * @param {readonly unknown[]} b
 */
export function sameMembers(a, b) {
  return a.length === b.length && a.every((item) => b.includes(item));
}
