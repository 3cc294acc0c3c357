// Share bar: how much of a whole, with labelled marks above it and pointers below; what may be reached is only outlined.
import './share-bar.css';
import { html, nothing, svg } from 'lit';
import { linear, placeLabels } from '../../model/scale.js';
import { ChartElement } from '../../view/chart-element.js';

/** @typedef {{at: number, label: string, kind?: string}} Mark */

const barHeight = 16;
const overlap = 5;

class ShareBar extends ChartElement {
  static properties = {
    name: { attribute: false },
    description: { attribute: false },
    sure: { attribute: false },
    open: { attribute: false },
    whole: { attribute: false },
    above: { attribute: false },
    below: { attribute: false },
  };

  constructor() {
    super();
    this.name = '';
    this.description = '';
    /** Filled up to here. */
    this.sure = 0;
    /** Outlined up to here. */
    this.open = 0;
    /** Where the scale ends. */
    this.whole = 100;
    /** @type {Mark[]} */
    this.above = [];
    /** @type {Mark[]} */
    this.below = [];
  }

  /**
   * @param {Mark[]} marks
   * @param {(value: number) => number} x
   */
  place(marks, x) {
    const labels = marks.map(({ at, label }) => ({ at: x(at), width: this.widthOf(label) }));
    const places = placeLabels(labels, { from: 0, to: this.width, gap: 4 });
    return { places, lines: Math.max(0, ...places.map(({ line }) => line + 1)) };
  }

  /** @override */
  render() {
    const { width, line, above, below, name } = this;
    if (width === 0) return nothing;
    const x = linear([0, this.whole], [1, width - 1]);
    const upper = this.place(above, x);
    const lower = this.place(below, x);
    const top = upper.lines * line + overlap;
    const bottom = top + barHeight;
    const height = bottom + overlap + lower.lines * line + 4;
    return html`<p class="name" aria-hidden="true">${name}</p>
      <svg class="chart" role="img" aria-label="${name}. ${this.description}" viewBox="0 0 ${width} ${height}">
        <title>${name}</title>
        <desc>${this.description}</desc>
        <rect class="shaft" x="0.5" y=${top} width=${width - 1} height=${barHeight} rx="4" />
        ${
          this.open > this.sure
            ? svg`<rect class="open" x=${x(this.sure)} y=${top} width=${x(this.open) - x(this.sure)} height=${barHeight} />`
            : nothing
        }
        ${
          this.sure > 0
            ? svg`<rect class="filled" x="1" y=${top + 0.5} width=${x(Math.min(this.sure, this.whole)) - 1} height=${barHeight - 1} rx="3" />`
            : nothing
        }
        ${above.map(
          ({ at, label, kind = 'mark' }, i) => svg`
          <line class=${kind} x1=${x(at)} x2=${x(at)} y1=${top - overlap} y2=${bottom + overlap} />
          <text x=${upper.places[i].x} y=${top - overlap - 4 - upper.places[i].line * line}>${label}</text>`,
        )}
        ${below.map(
          ({ at, label }, i) => svg`
          <path class="pointer" d="M${x(at)} ${bottom + 1}l5 8h-10z" />
          <text class="strong" x=${lower.places[i].x} y=${bottom + overlap + (lower.places[i].line + 1) * line}>${label}</text>`,
        )}
      </svg>`;
  }
}

customElements.define('nelm-share-bar', ShareBar);
