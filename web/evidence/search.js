// Search: a text is found when every word of the search is in it, in any order and case.

/** @param {string} search */
export function wordsOf(search) {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

/**
 * @param {string[]} words
 * @param {(string | undefined | null)[]} parts of what is searched
 */
export function found(words, parts) {
  const whole = parts.filter(Boolean).join(' ').toLowerCase();
  return words.every((word) => whole.includes(word));
}
