// Words: the catalogue in use, and text with terms in it as a template. A term is a button that asks for its meaning.
import { html } from 'lit';
import { text } from '../text/learn-en.js';

export { text };

/** {term} or {term|words as they stand} */
const marked = /\{([^}|]+)(?:\|([^}]+))?\}/g;

/**
 * The pieces of a text: plain words, and terms of the glossary.
 * @param {string} line
 * @returns {{words: string, term?: string}[]}
 */
export function pieces(line) {
  /** @type {{words: string, term?: string}[]} */
  const list = [];
  let end = 0;
  for (const { 0: whole, 1: term, 2: words = term, index } of line.matchAll(marked)) {
    if (index > end) list.push({ words: line.slice(end, index) });
    list.push({ words, term });
    end = index + whole.length;
  }
  if (end < line.length) list.push({ words: line.slice(end) });
  return list;
}

/** @param {Event} event */
function ask(event) {
  const button = /** @type {HTMLElement} */ (event.currentTarget);
  button.dispatchEvent(new CustomEvent('nelm-term', { bubbles: true, detail: { term: button.dataset.term } }));
}

/** Keeps a stop or a comma on the line of the term before it. */
const joiner = '\u2060';

/** @param {string} line */
export function rich(line) {
  return pieces(line).map(({ words, term }, i) =>
    term
      ? html`<button type="button" class="term" aria-haspopup="dialog" data-term=${term} @click=${ask}>
          ${words}
        </button>`
      : i > 0 && /^[.,:;?!]/.test(words)
        ? joiner + words
        : words,
  );
}

/** @param {string[]} lines */
export const paragraphs = (lines) => lines.map((line) => html`<p>${rich(line)}</p>`);
