// Number text: a figure as the engine's texts write it, so that a file from this page and one from the native program are alike.

/** Below this the engine writes an exponent. */
const smallest = 1e-4;

/** @param {number} value 0 or more, below 1e15 */
export function numberText(value) {
  if (Number.isInteger(value)) return `${value}.0`;
  if (value >= smallest) return String(value);
  const [digits, exponent] = value.toExponential().split('e-');
  return `${digits}e-${exponent.padStart(2, '0')}`;
}
