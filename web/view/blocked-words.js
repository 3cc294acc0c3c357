// Blocked words: what keeps a threshold out of reach, in words, on the page and in the report alike.
import { joined, percent, unbroken } from '../model/format.js';
import { text } from '../text/index.js';

/**
 * @param {string[]} blockedBy
 * @param {number[]} minimum each share of liver that must be exceeded, as far as it is known
 */
export function blockedWords(blockedBy, minimum) {
  /** @type {Record<string, (minimum: string) => string>} */
  const words = text.plans.blocked;
  const exceeded = unbroken(joined(minimum.map(percent), text.or));
  return blockedBy.map((cause) => words[cause]?.(exceeded) ?? cause);
}
