// Links: the facts that something rests on, each a link to its place on this page.
import { html, nothing } from 'lit';
import { text } from '../text/index.js';

/** @param {import('../model/types.js').Citation[]} citations */
export function factLinks(citations) {
  if (citations.length === 0) return nothing;
  return html`<ul class="fact-links" aria-label=${text.reasons.citations}>
    ${citations.map(({ fact, locator }) => html`<li><a href="#${fact}" title=${locator}>${fact}</a></li>`)}
  </ul>`;
}
