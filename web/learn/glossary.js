// Glossary: what a term means, over the page where it was met, and all of them in a list at the end.
import { html, nothing } from 'lit';
import { text } from './words.js';

const terms = /** @type {Record<string, {name: string, means: string}>} */ (text.glossary.terms);

/**
 * The dialog. The browser gives the focus back to the term when it is closed.
 * @param {string | undefined} term
 * @param {() => void} close
 */
export function glossaryDialog(term, close) {
  const entry = term === undefined ? undefined : terms[term];
  return html`<dialog class="glossary-dialog" aria-labelledby="term-name">
    ${
      entry
        ? html`<h2 id="term-name" tabindex="-1" autofocus>${entry.name}</h2>
            <p>${entry.means}</p>
            <p><button type="button" @click=${close}>${text.close}</button></p>`
        : nothing
    }
  </dialog>`;
}

export function glossaryList() {
  return html`<details>
    <summary>${text.glossary.heading}</summary>
    <dl class="glossary">
      ${Object.values(terms)
        .sort((a, b) => a.name.localeCompare(b.name, 'en'))
        .map(
          ({ name, means }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${means}</dd>
            </div>`,
        )}
    </dl>
  </details>`;
}
