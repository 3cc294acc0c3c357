// Quantity: what was typed into a number field, read strictly. Nothing is clamped, guessed or rounded.

/** @typedef {import('./types.js').Field} Field */
/** @typedef {{min: number, max: number}} Interval */
/** @typedef {'half-typed' | 'not-a-number' | 'not-a-list' | 'thousands' | 'too-many-digits' | 'one-number-only'} QuantityProblem */
/** @typedef {{value: number | Interval} | {problem: QuantityProblem} | undefined} Reading undefined: nothing typed */

const one = String.raw`[-−]?\d+(?:[.,]\d+)?`;
const number = new RegExp(`^${one}$`);
const range = new RegExp(`^(${one})\\s*(?:[-–—]|to)\\s*(${one})$`);
/** What a number or a range is on the way to: "12,", "-", "1e", "15 -", "15 to". */
const unfinished = new RegExp(
  `^(?:${one}\\s*(?:[-–—]|to)\\s*)?(?:[-−]|[-−]?\\d+(?:[.,]|[eE][-+]?)|${one}\\s*(?:[-–—]|to?)|)$`,
);
/** "1,500": a decimal comma to some, a thousand to others. */
const grouped = /^[-−]?[1-9]\d{0,2}[.,]\d{3}$/;

/** A double holds every decimal of up to this many digits, and of longer ones those that it is written as. */
const mostDigits = 15;

/** A double in full, without an exponent. @param {number} value */
function inFull(value) {
  const text = String(value);
  const [, sign, whole, fraction = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const shift = Number(exponent);
  return shift < 0 ? `${sign}0.${'0'.repeat(-shift - 1)}${digits}` : sign + digits.padEnd(shift + 1, '0');
}

/** A number of a file as an entry that is read as exactly that number. @param {number} value */
export function quantityEntry(value) {
  const text = inFull(value);
  return grouped.test(text) ? `${text}0` : text;
}

/**
 * @param {string} text
 * @param {Pick<Field, 'min' | 'max'>} field
 * @returns {number | QuantityProblem}
 */
function readOne(text, { min = -Infinity, max = Infinity }) {
  const plain = text.replace('−', '-');
  const value = Number(plain.replace(',', '.'));
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  if (digits > mostDigits && inFull(value) !== plain.replace(',', '.')) return 'too-many-digits';
  const thousands = Number(plain.replace(/[.,]/, ''));
  if (grouped.test(plain) && thousands >= min && thousands <= max) return 'thousands';
  return value;
}

/**
 * @param {string} raw
 * @param {Pick<Field, 'interval' | 'min' | 'max'>} field
 * @returns {Reading}
 */
export function readQuantity(raw, field) {
  const text = raw.trim();
  if (text === '') return undefined;
  if (number.test(text)) {
    const value = readOne(text, field);
    return typeof value === 'number' ? { value } : { problem: value };
  }
  const ends = range.exec(text);
  if (!ends) return { problem: unfinished.test(text) ? 'half-typed' : 'not-a-number' };
  if (!field.interval) return { problem: 'one-number-only' };
  const min = readOne(ends[1], field);
  const max = readOne(ends[2], field);
  if (typeof min !== 'number') return { problem: min };
  return typeof max === 'number' ? { value: { min, max } } : { problem: max };
}

/**
 * Several numbers: "70 90", "70, 90" or "70; 90". Between digits a comma alone could be a decimal comma, so it is refused.
 * @param {string} raw
 * @param {Pick<Field, 'min' | 'max'>} field
 * @returns {{value: number[]} | {problem: QuantityProblem} | undefined}
 */
export function readQuantities(raw, field) {
  const text = raw.trim();
  if (text === '') return undefined;
  if (/[,;]$/.test(text)) return { problem: 'half-typed' };
  /** @type {number[]} */
  const value = [];
  for (const part of text.split(/\s*;\s*|,\s+|\s+/)) {
    if (part.includes(',')) return { problem: 'not-a-list' };
    const reading = readQuantity(part, { ...field, interval: false });
    if (!reading) return { problem: 'not-a-list' };
    if ('problem' in reading) return { problem: reading.problem === 'half-typed' ? 'half-typed' : 'not-a-list' };
    value.push(/** @type {number} */ (reading.value));
  }
  return { value };
}

/**
 * One to three diameters: "30", "30 x 25" or "30 × 25 × 20", also with blanks or semicolons between them.
 * @param {string} raw
 * @param {Pick<Field, 'min' | 'max'>} field
 * @returns {{value: number[]} | {problem: QuantityProblem} | undefined}
 */
export function readDiameters(raw, field) {
  const text = raw.trim();
  if (text === '') return undefined;
  if (/[x×*;]$/i.test(text)) return { problem: 'half-typed' };
  /** @type {number[]} */
  const value = [];
  for (const part of text.split(/\s*[x×*;]\s*|\s+/i)) {
    const reading = readQuantity(part, { ...field, interval: false });
    if (!reading || 'problem' in reading) return reading ?? { problem: 'not-a-number' };
    value.push(/** @type {number} */ (reading.value));
  }
  return { value };
}
