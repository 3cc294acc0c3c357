// Citations: source by its short name and number of the fact, with the place in the source.
import { html, nothing } from 'lit';
import { text, word } from '../text/index.js';

/**
 * @param {import('../model/types.js').Citation[]} citations
 * @param {string} [source] whose own lines these are: its name is not repeated
 */
export function citationList(citations, source) {
  if (citations.length === 0) return nothing;
  return html`<ul class="citations" aria-label=${text.reasons.citations}>
    ${citations.map((citation) => {
      const name = citation.source === source ? '' : `${word(text.source, citation.source)}, `;
      return html`<li><span class="fact">${citation.fact}</span> ${name}${citation.locator}</li>`;
    })}
  </ul>`;
}
