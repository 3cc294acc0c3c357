// Draws chart: how often each threshold's plan still clears it when the diameters are drawn anew with their error.
import './draws-chart.css';
import { html, nothing, svg } from 'lit';
import { decimal, percent } from '../../model/format.js';
import { linear } from '../../model/scale.js';
import { text } from '../../text/index.js';
import { figureTable } from '../../view/figure-table.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').ThresholdAnswer} ThresholdAnswer */

class DrawsChart extends LightElement {
  static properties = { answers: { attribute: false } };

  constructor() {
    super();
    /** @type {ThresholdAnswer[]} those with a plan */
    this.answers = [];
  }

  /** @param {ThresholdAnswer} answer @param {(value: number) => number} x places are shares of the width */
  renderStrip({ percent: threshold, drawsPercent }, x) {
    if (!drawsPercent) return nothing;
    const { p5, p50, p95 } = drawsPercent;
    const words = text.plans.draws.range(percent(p5), percent(p50), percent(p95));
    return html`<svg class="chart strip" role="img" aria-label=${words} height="24">
      <title>${words}</title>
      <line class="axis" x1="0%" x2="100%" y1="12" y2="12" />
      <line class="mark" x1="${x(threshold)}%" x2="${x(threshold)}%" y1="0" y2="24" />
      <line class="spread" x1="${x(p5)}%" x2="${x(p95)}%" y1="12" y2="12" />
      ${[p5, p95].map((end) => svg`<line class="spread" x1="${x(end)}%" x2="${x(end)}%" y1="6" y2="18" />`)}
      <circle class="dot" cx="${x(p50)}%" cy="12" r="6" />
    </svg>`;
  }

  /** @override */
  render() {
    const answers = this.answers.filter(({ drawsReaching }) => drawsReaching !== null);
    if (answers.length === 0) return nothing;
    const { draws, percentColumn } = text.plans;
    const least = Math.min(...answers.map(({ percent: threshold, drawsPercent }) => drawsPercent?.p5 ?? threshold));
    const lowest = Math.min(least, ...answers.map((answer) => answer.percent));
    // A whole ten below, so that nothing stands on the edge.
    const from = Math.max(0, Math.ceil(lowest / 10 - 1) * 10);
    const x = linear([from, 100], [0, 100]);
    /** @param {number | null} share */
    const points = (share) => percent(100 * (share ?? 0));
    return html`<ul class="draws">
        ${answers.map(
          (answer) =>
            html`<li>
              <b>${percent(answer.percent)}</b> ${this.renderStrip(answer, x)}
              <span>
                ${draws.reaching(points(answer.drawsReaching))}
                <small>${draws.error(decimal(100 * (answer.drawsReachingError ?? 0)))}</small>
              </span>
            </li>`,
        )}
      </ul>
      <p class="legend">${draws.legend(percent(from))}</p>
      <details>
        <summary>${draws.table}</summary>
        ${whenOpen(() =>
          figureTable(
            draws.table,
            [percentColumn, draws.share, draws.standardError, '5 %', '50 %', '95 %'],
            answers.map(({ percent: threshold, drawsReaching, drawsReachingError, drawsPercent }) => [
              percent(threshold),
              points(drawsReaching),
              decimal(100 * (drawsReachingError ?? 0)),
              ...(drawsPercent ? [drawsPercent.p5, drawsPercent.p50, drawsPercent.p95].map(percent) : ['', '', '']),
            ]),
          ),
        )}
      </details>`;
  }
}

customElements.define('nelm-draws-chart', DrawsChart);
