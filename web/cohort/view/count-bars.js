// Count bars: how many cases, a bar for each line of words; a part of a bar may be filled and the rest outlined.
import { html, nothing, svg } from 'lit';
import { linear } from '../../model/scale.js';
import { ChartElement } from '../../view/chart-element.js';

/** @typedef {{label: string, said: string, filled: number, open?: number}} Bar open: as far as this it is outlined */

const barHeight = 14;

class CountBars extends ChartElement {
  static properties = { name: { attribute: false }, whole: { attribute: false }, bars: { attribute: false } };

  constructor() {
    super();
    this.name = '';
    this.whole = 1;
    /** @type {Bar[]} */
    this.bars = [];
  }

  /** @param {Bar} bar */
  renderBar({ filled, open = 0 }) {
    const { width, whole } = this;
    if (width === 0) return nothing;
    const x = linear([0, Math.max(1, whole)], [1, width - 1]);
    /** @param {number} n @param {string} kind */
    const part = (n, kind) =>
      svg`<rect class=${kind} x="1" y="0.5" width=${Math.max(1, x(n) - 1)} height=${barHeight - 1} rx="3" />`;
    return html`<svg class="chart" aria-hidden="true" viewBox="0 0 ${width} ${barHeight}">
      <rect class="shaft" x="0.5" y="0" width=${width - 1} height=${barHeight} rx="4" />
      ${open > filled ? part(open, 'open') : nothing} ${filled > 0 ? part(filled, 'filled') : nothing}
    </svg>`;
  }

  /** @override */
  render() {
    return html`<ul aria-label=${this.name}>
      ${this.bars.map(
        (bar) =>
          html`<li>
            <p><b>${bar.label}</b> <span>${bar.said}</span></p>
            ${this.renderBar(bar)}
          </li>`,
      )}
    </ul>`;
  }
}

customElements.define('nelm-count-bars', CountBars);
