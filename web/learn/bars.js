// Bars: a share of 100 as a drawing under the sentence that says it. The sentence is the bar's text twin.
import { html, nothing, svg } from 'lit';
import { text } from './words.js';

/**
 * @param {string} sentence
 * @param {number} share 0 to 100
 * @param {{kind: 'cleared' | 'remnant' | 'tumour', minimum?: number}} look
 */
export function bar(sentence, share, { kind, minimum }) {
  return html`<div class="share-bar ${kind}">
    <p>${sentence}</p>
    <svg viewBox="0 0 200 18" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" x="0.5" y="3.5" width="199" height="11" rx="3" />
      <rect class="share" x="0.5" y="3.5" width=${share * 1.99} height="11" rx="3" />
      ${minimum === undefined ? nothing : svg`<path class="minimum" d="M${0.5 + minimum * 1.99} 0V18" />`}
    </svg>
  </div>`;
}

/** @param {import('./story-types.js').Extent} extent */
export const clearedBar = ({ cleared }) => bar(text.bars.cleared(cleared), cleared, { kind: 'cleared' });

/**
 * @param {import('./story-types.js').Extent} extent
 * @param {number} minimum
 */
export const remnantBar = ({ remnant }, minimum) =>
  bar(text.bars.remnant(remnant), remnant, { kind: 'remnant', minimum });
