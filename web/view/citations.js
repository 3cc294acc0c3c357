// Citations: source by its short name and number of the fact, with the place in the source.
import { html, nothing } from 'lit';
import { text, word } from '../text/index.js';

/** @param {import('../model/types.js').Citation[]} citations */
export function citationList(citations) {
  if (citations.length === 0) return nothing;
  return html`<ul class="citations" aria-label=${text.reasons.citations}>
    ${citations.map(
      ({ source, locator, fact }) =>
        html`<li><span class="fact">${fact}</span> ${word(text.source, source)}<span class="locator">, ${locator}</span></li>`,
    )}
  </ul>`;
}
