// Broken cases: the text of a case, spoiled in one of the ways in which files are. Some stay readable; none may stop the stream.
import { pick } from '../spec/random-cases.mjs';

const at = (random, text) => Math.floor(random() * text.length);
const replaced = (text, i, by) => text.slice(0, i) + by + text.slice(i + 1);
const noise = (random, length) => Array.from({ length }, () => String.fromCharCode(33 + Math.floor(random() * 90))).join('');

/** Each makes one line of one line. */
const ways = [
  (text, random) => text.slice(0, at(random, text)), // cut off
  (text, random) => text.slice(at(random, text)), // its beginning lost
  (text, random) => replaced(text, at(random, text), pick(random, ['"', '{', '}', '[', ',', ':', '\\', '\t', '\u0000', 'é', '0', '-'])),
  (text, random) => text.replace(/:(true|false)/, () => `:${pick(random, ['1', '"yes"', '[]', '"true"', '3.7'])}`),
  (text, random) => text.replace(/:(\d+(\.\d+)?)/, () => `:${pick(random, ['-1', '1e400', 'NaN', '"12"', '101', '1e9', '{}', '{"min":9,"max":1}'])}`),
  (text, random) => text.replace(/"(\w+)":/, (_, key) => `"${key}${pick(random, ['s', ' ', 'X', '\u200b'])}":`),
  (text) => text.replace(/("\w+":)/, '$1null,$1'), // a key given twice
  (text) => text.replace('nelm-case/1', 'nelm-case/2'),
  (_, random) => noise(random, Math.floor(random() * 200)),
  (_, random) => '['.repeat(Math.floor(random() * 3000)),
];

export const broken = (text, random) => pick(random, ways)(text, random).replaceAll(/[\r\n]/g, ' ');
