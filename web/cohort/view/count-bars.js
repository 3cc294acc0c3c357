// Count bars: how many cases, one bar a line; a part of a bar may be filled and the rest outlined.
import { html, nothing, svg } from 'lit';
import { linear } from '../../model/scale.js';
import { ChartElement } from '../../view/chart-element.js';

/** @typedef {{label: string, said: string, filled: number, open?: number}} Bar open: as far as this it is outlined */

const barHeight = 14;
const gap = 12;
/** Between a label and its figure. */
const apart = 8;

class CountBars extends ChartElement {
  static properties = { name: { attribute: false }, whole: { attribute: false }, bars: { attribute: false } };

  constructor() {
    super();
    this.name = '';
    this.whole = 1;
    /** @type {Bar[]} */
    this.bars = [];
  }

  /** @override */
  render() {
    const { width, line, bars, whole, name } = this;
    if (width === 0) return nothing;
    const x = linear([0, Math.max(1, whole)], [1, width - 1]);
    const fits = bars.every(({ label, said }) => this.widthOf(label) + apart + this.widthOf(said) <= width);
    const lines = fits ? 1 : 2;
    const step = lines * line + barHeight + gap;
    return html`<svg class="chart" role="img" aria-label=${name} viewBox="0 0 ${width} ${bars.length * step}">
      <title>${name}</title>
      <desc>${bars.map(({ label, said }) => `${label}: ${said}`).join('; ')}</desc>
      ${bars.map(({ label, said, filled, open = 0 }, at) => {
        const top = at * step + lines * line;
        return svg`<text class="strong" x="0" y=${at * step + line - 5}>${label}</text>
          <text text-anchor=${fits ? 'end' : 'start'} x=${fits ? width : 0} y=${top - 5}>${said}</text>
          <rect class="shaft" x="0.5" y=${top} width=${width - 1} height=${barHeight} rx="4" />
          ${open > filled ? svg`<rect class="open" x="1" y=${top + 0.5} width=${x(open) - 1} height=${barHeight - 1} rx="3" />` : nothing}
          ${filled > 0 ? svg`<rect class="filled" x="1" y=${top + 0.5} width=${Math.max(1, x(filled) - 1)} height=${barHeight - 1} rx="3" />` : nothing}`;
      })}
    </svg>`;
  }
}

customElements.define('nelm-count-bars', CountBars);
