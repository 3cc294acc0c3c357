// Hidden chart: what each threshold's plan truly clears when a share of all disease is hidden and none of that is removed.
import './hidden-chart.css';
import { html, nothing, svg } from 'lit';
import { percent, percentOrLess } from '../../model/format.js';
import { linear, spread } from '../../model/scale.js';
import { text } from '../../text/index.js';
import { ChartElement } from '../../view/chart-element.js';
import { figureTable } from '../../view/figure-table.js';
import { whenOpen } from '../../view/when-open.js';

/** @typedef {import('../../model/types.js').ThresholdAnswer} ThresholdAnswer */

const height = 220;
const top = 8;
const below = 44;

class HiddenChart extends ChartElement {
  static properties = { answers: { attribute: false } };

  constructor() {
    super();
    /** @type {ThresholdAnswer[]} those with a plan */
    this.answers = [];
  }

  /** Thresholds with the same plan follow each other and have the same line. */
  get lines() {
    /** @type {Map<string, {first: number, name: string, points: ThresholdAnswer['hiddenDisease']}>} */
    const lines = new Map();
    for (const { percent: threshold, hiddenDisease } of this.answers) {
      const key = JSON.stringify(hiddenDisease);
      const first = lines.get(key)?.first ?? threshold;
      const those = first === threshold ? threshold : { min: first, max: threshold };
      lines.set(key, { first, name: text.plans.planOf(percent(those)), points: hiddenDisease });
    }
    return [...lines.values()];
  }

  renderDrawing() {
    const { width, lines, answers } = this;
    const { hidden } = text.plans;
    const thresholds = answers.map((answer) => answer.percent);
    const bottom = height - below;
    const from = Math.max(...[...thresholds, 0].map((value) => this.widthOf(percent(value)))) + 6;
    const to = width - Math.max(...lines.map(({ name }) => this.widthOf(name))) - 8;
    const most = lines[0].points[lines[0].points.length - 1].hidden;
    const x = linear([0, most], [from, to]);
    const y = linear([0, 100], [bottom, top]);
    const room = { from: top + 4, to: bottom, gap: this.line };
    const heights = [0, ...thresholds];
    const left = spread(heights.map(y), room);
    const ends = lines.map(({ points }) => y(points[points.length - 1].truePercent));
    const right = spread(ends, room);
    const description = this.said().join(' ');
    return html`<svg
      class="chart"
      role="img"
      aria-label="${hidden.heading}. ${description}"
      viewBox="0 0 ${width} ${height}"
    >
      <title>${hidden.heading}</title>
      <desc>${description}</desc>
      ${heights.map(
        (value, i) => svg`
          <line class=${value === 0 ? 'axis' : 'mark'} x1=${from} x2=${to} y1=${y(value)} y2=${y(value)} />
          <text text-anchor="end" x=${from - 6} y=${left[i] + 4}>${percent(value)}</text>`,
      )}
      ${[0, most].map(
        (value) => svg`
          <line class="axis" x1=${x(value)} x2=${x(value)} y1=${bottom} y2=${bottom + 5} />
          <text text-anchor=${value === 0 ? 'start' : 'end'} x=${x(value)} y=${bottom + 5 + this.line}>${percent(100 * value)}</text>`,
      )}
      <text x=${from} y=${height - 4}>${hidden.x}</text>
      ${lines.map(
        ({ name, points }, i) => svg`
          <path class="curve line-${i % 3}" d="M${points.map((point) => `${x(point.hidden)} ${y(point.truePercent)}`).join('L')}" />
          <text class="strong" x=${to + 6} y=${right[i] + 4}>${name}</text>`,
      )}
      ${answers.map(({ percent: threshold, hiddenDiseaseTolerance: share }) =>
        share === null || share > most ? nothing : svg`<circle class="ring" cx=${x(share)} cy=${y(threshold)} r="5" />`,
      )}
    </svg>`;
  }

  /** The tolerance of each threshold, in words. */
  said() {
    const { hidden } = text.plans;
    return this.answers.map(({ percent: threshold, hiddenDiseaseTolerance: share }) =>
      hidden.tolerance(percent(threshold), percentOrLess(100 * (share ?? 0))),
    );
  }

  /** @override */
  render() {
    if (this.answers.length === 0) return nothing;
    const { hidden } = text.plans;
    const { lines } = this;
    return html`<ul>
        ${this.said().map((line) => html`<li>${line}</li>`)}
      </ul>
      <p class="axis-name">${hidden.y}</p>
      ${this.width === 0 ? nothing : this.renderDrawing()}
      <details>
        <summary>${hidden.table}</summary>
        ${whenOpen(() =>
          figureTable(
            hidden.table,
            [hidden.x, ...lines.map(({ name }) => name)],
            lines[0].points.map((point, i) => [
              percent(100 * point.hidden),
              ...lines.map(({ points }) => percent(points[i].truePercent)),
            ]),
          ),
        )}
      </details>`;
  }
}

customElements.define('nelm-hidden-chart', HiddenChart);
