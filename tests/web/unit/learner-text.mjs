// Learner's text: every line of the learner's catalogue as a reader meets it, by the part of the page where it stands.
import { pieces, text } from '../../../web/learn/words.js';

/** What a line that depends on figures is asked with. One argument stands for all that a line may want. */
const figures = { spots: 9, tumour: 11, cleared: 95, remnant: 68, minimum: 20 };

/** @param {Function} line @param {string} key @returns {string} */
function filled(line, key) {
  if (key === 'segments') return line([6, 7]);
  if (key === 'place') return line(4, 1.4, 'segments 6 and 7');
  if (key === 'text') return line(figures);
  return line(3, 5);
}

/** @param {unknown} part @param {string} [key] @returns {string[]} with their marks */
export function markedLines(part, key = '') {
  if (typeof part === 'string') return /^S\d+$/.test(part) ? [] : [part];
  if (typeof part === 'function') return [filled(part, key)];
  return Object.entries(/** @type {object} */ (part)).flatMap(([name, value]) => markedLines(value, name));
}

/** @param {string} line */
export const plain = (line) =>
  pieces(line)
    .map(({ words }) => words)
    .join('');

/** @type {Record<string, string[]>} the marked lines of each part */
export const parts = Object.fromEntries(
  Object.entries(text)
    .filter(([, part]) => typeof part === 'object')
    .map(([name, part]) => [name, markedLines(part)]),
);

export const allLines = markedLines(text).map(plain);
