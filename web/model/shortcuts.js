// Shortcuts: which keys do what. All are Alt and Shift with a letter: a browser and a screen reader use none of these,
// and no single letter is taken from those who speak or type.

/** @typedef {'open' | 'save' | 'report' | 'copy' | 'answer' | 'next' | 'keys'} Shortcut */

/** @type {Record<Shortcut, string>} */
export const shortcuts = { open: 'O', save: 'S', report: 'R', copy: 'C', answer: 'V', next: 'N', keys: 'K' };

/**
 * With these keys macOS writes a sign of its own, so that only the place of the key tells the letter.
 * @param {{key: string, code: string}} event
 */
function letterOf({ key, code }) {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return /^Key([A-Z])$/.exec(code)?.[1];
}

/**
 * @param {Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>} event
 * @returns {Shortcut | undefined}
 */
export function shortcutOf(event) {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return undefined;
  const letter = letterOf(event);
  const found = Object.entries(shortcuts).find(([, key]) => key === letter);
  return /** @type {Shortcut | undefined} */ (found?.[0]);
}
