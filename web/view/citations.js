// Citations: the facts that a line rests on, by source; each opens in own words with its place in the source.
import { html, nothing } from 'lit';
import { bySource, sourceName } from '../model/evidence.js';
import { text } from '../text/index.js';

/** @typedef {import('../model/types.js').Citation} Citation */

/**
 * Asks the page to show a fact.
 * @param {Event} event
 * @param {Citation} citation
 */
function show(event, citation) {
  const detail = { citation };
  event.currentTarget?.dispatchEvent(new CustomEvent('nelm-show-fact', { bubbles: true, detail }));
}

/**
 * @param {Citation[]} citations
 * @param {string} [source] whose own lines these are: its name is not repeated
 */
export function citationList(citations, source) {
  if (citations.length === 0) return nothing;
  return html`<ul class="citations" aria-label=${text.reasons.citations}>
    ${bySource(citations).map(
      ([id, ofSource]) =>
        html`<li>
          ${id === source ? nothing : html`<span class="source">${sourceName(id)}</span>`}
          ${ofSource.map(
            (citation) =>
              html`<button
                type="button"
                class="fact"
                aria-haspopup="dialog"
                title=${citation.locator}
                @click=${(/** @type {Event} */ event) => show(event, citation)}
              >
                ${citation.fact}
              </button>`,
          )}
        </li>`,
    )}
  </ul>`;
}
