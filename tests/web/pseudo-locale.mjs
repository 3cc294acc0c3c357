// Pseudo-locale: the English catalogue with every letter accented and every text two fifths longer, as a catalogue of its own.
// What shows plain letters in a page built with it is not from the catalogue; what breaks has no room for a translation.
import { shell as englishShell, text as english } from '../../web/text/en.js';

const accents = {
  ...Object.fromEntries([...'aeiouAEIOU'].map((letter, i) => [letter, [...'áéíóúÁÉÍÓÚ'][i]])),
  ...Object.fromEntries(
    [...'bcdfghjklmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ'].map((letter, i) => [
      letter,
      [...'ƀçđƒğĥĵķłɱñþɋřšţṽŵẋýžƁÇĐƑĞĤĴĶŁṀÑÞɊŘŠŢṼŴẊÝŽ'][i],
    ]),
  ),
};

/**
 * Longer by as much as a translation may be; only letters not accented yet count, so that a text within a text grows once.
 * @param {string} plain
 */
function accented(plain) {
  const letters = plain.match(/[A-Za-z]/g)?.length ?? 0;
  const words = [...plain].map((letter) => accents[letter] ?? letter).join('');
  if (letters === 0) return words;
  const more = Math.ceil(letters * 0.4);
  // Broken into words, as a longer text would be.
  const filling = Array.from({ length: more }, (_, i) => (i % 6 === 5 ? ' ' : 'ö')).join('');
  return `${words}${more > 6 ? ' ' : ''}${filling.trimEnd()}`;
}

/** Tags that a browser must understand, and words that a screen reader or a file system reads. */
const kept = new Set(['lang', 'fileName']);

function translated(value, key = '') {
  if (kept.has(key)) return value;
  if (typeof value === 'string') return accented(value);
  if (typeof value === 'function') return (...given) => translated(value(...given));
  if (Array.isArray(value)) return value.map((item) => translated(item));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, translated(item, name)]));
}

export const shell = translated(englishShell);
export const text = translated(english);
