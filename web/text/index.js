// The language of the page, and look-ups of words by the engine's ids.
import { text } from '#language';

export { text };

/**
 * The word for an id of the engine. An id without a word is shown as it is rather than hidden.
 * @param {Record<string, string>} words
 * @param {string} id
 */
export function word(words, id) {
  return words[id] ?? id;
}

/** @param {string} id */
export function verdictLabel(id) {
  return /** @type {Record<string, {label: string}>} */ (text.verdict)[id]?.label ?? id;
}

/**
 * @param {string} id
 * @param {string} [atMost] how much can be removed, in words, where that is known
 */
export function verdictSentence(id, atMost) {
  const words = /** @type {Record<string, {sentence: string, reach?: (percent: string) => string}>} */ (text.verdict)[
    id
  ];
  if (!words) return id;
  return words.sentence + (atMost && words.reach ? words.reach(atMost) : '');
}
