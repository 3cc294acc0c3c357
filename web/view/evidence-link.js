// Evidence link: the one way from a line to the evidence page. It opens beside the case, which is kept nowhere else.
import { html } from 'lit';
import { pageAddress } from './page-address.js';

/**
 * @param {string} anchor a fact's or source's id, or nothing for the page as a whole
 * @param {unknown} content
 */
export function evidenceLink(anchor, content) {
  return html`<a class="evidence-link" href=${pageAddress('evidence', anchor)} target="_blank" rel="noopener"
    >${content}</a
  >`;
}
