// Trade-off chart: liver lost against tumour cleared. Its points are reached by hover, tap and arrow keys.
import './trade-off-chart.css';
import { bisector, ticks } from 'd3-array';
import { html, nothing, svg } from 'lit';
import { millilitres, percent } from '../../model/format.js';
import { linear, placeLabels, stepPath } from '../../model/scale.js';
import { text } from '../../text/index.js';
import { ChartElement } from '../../view/chart-element.js';

/** @typedef {import('../../model/plans.js').Stop} Stop */

const height = 240;
const below = 44;
const tenSteps = 10;

/** @param {Stop} stop */
const cleared = ({ plan }) => plan.debulkedPercent;
const nearest = bisector(cleared).center;

class TradeOffChart extends ChartElement {
  static properties = {
    stops: { attribute: false },
    thresholds: { attribute: false },
    chosen: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Stop[]} by how much they clear */
    this.stops = [];
    /** @type {number[]} percentages */
    this.thresholds = [];
    /** Key of the plan that is shown. */
    this.chosen = '';
  }

  get index() {
    return Math.max(
      0,
      this.stops.findIndex(({ key }) => key === this.chosen),
    );
  }

  /**
   * @param {number} index
   * @param {boolean} [passing] only while the mouse is there
   */
  choose(index, passing = false) {
    const stop = this.stops[Math.max(0, Math.min(index, this.stops.length - 1))];
    const detail = { key: stop.key, passing };
    this.dispatchEvent(new CustomEvent('nelm-choose-plan', { bubbles: true, detail }));
  }

  leave() {
    this.dispatchEvent(new CustomEvent('nelm-choose-plan', { bubbles: true, detail: { passing: true } }));
  }

  /** @param {KeyboardEvent} event */
  move(event) {
    const { index, stops } = this;
    /** @type {Record<string, number>} */
    const to = {
      ArrowRight: index + 1,
      ArrowUp: index + 1,
      ArrowLeft: index - 1,
      ArrowDown: index - 1,
      PageUp: index + tenSteps,
      PageDown: index - tenSteps,
      Home: 0,
      End: stops.length - 1,
    };
    if (!(event.key in to)) return;
    event.preventDefault();
    this.choose(to[event.key]);
  }

  /** The point nearest by what it clears, wherever above or below it the pointer is. @param {PointerEvent} event */
  under(event) {
    const { left } = this.getBoundingClientRect();
    const { from, to } = this.frame;
    return nearest(this.stops, linear([from, to], [0, 100])(event.clientX - left));
  }

  /** @param {PointerEvent} event */
  hover(event) {
    if (event.pointerType === 'mouse') this.choose(this.under(event), true);
  }

  /** Left and right edge of the drawing within the axes, and the ticks of the height. */
  get frame() {
    const heights = ticks(0, Math.max(...this.stops.map(({ plan }) => plan.parenchymaLostMl)), 4);
    const from = Math.max(...heights.map((tick) => this.widthOf(String(tick)))) + 6;
    return { from, to: this.width - 8, heights };
  }

  /** @param {Stop} stop */
  said({ plan }) {
    return text.plans.curve.value(percent(plan.debulkedPercent), millilitres(plan.parenchymaLostMl));
  }

  /** @param {(value: number) => number} x @param {number} top */
  renderThresholds(x, top) {
    const labels = this.thresholds.map((value) => ({ value, label: percent(value) }));
    const { from, to } = this.frame;
    const places = placeLabels(
      labels.map(({ value, label }) => ({ at: x(value), width: this.widthOf(label) })),
      { from, to: to + 8, gap: 4 },
    );
    return labels.map(
      ({ value, label }, i) => svg`
        <line class="mark" x1=${x(value)} x2=${x(value)} y1=${top - 4} y2=${height - below} />
        <text x=${places[i].x} y=${top - 8 - places[i].line * this.line}>${label}</text>`,
    );
  }

  /** How many lines the labels of the thresholds take. */
  get labelLines() {
    const { from, to } = this.frame;
    const x = linear([0, 100], [from, to]);
    const labels = this.thresholds.map((value) => ({ at: x(value), width: this.widthOf(percent(value)) }));
    return Math.max(0, ...placeLabels(labels, { from, to: to + 8, gap: 4 }).map(({ line }) => line + 1));
  }

  renderDrawing() {
    const { stops, width } = this;
    const { from, to, heights } = this.frame;
    const { curve } = text.plans;
    const top = this.labelLines * this.line + 12;
    const bottom = height - below;
    const most = Math.max(...stops.map(({ plan }) => plan.parenchymaLostMl));
    const x = linear([0, 100], [from, to]);
    const y = linear([0, most], [bottom, top]);
    const points = stops.map((stop) => ({ stop, x: x(cleared(stop)), y: y(stop.plan.parenchymaLostMl) }));
    const chosen = points[this.index];
    const description = curve.desc(stops.length, this.said(stops[0]), this.said(stops[stops.length - 1]));
    return html`<svg
      class="chart"
      role="img"
      aria-label="${curve.heading}. ${description}"
      viewBox="0 0 ${width} ${height}"
    >
      <title>${curve.heading}</title>
      <desc>${description}</desc>
      ${heights.map(
        (tick) => svg`
          <line class=${tick === 0 ? 'axis' : 'grid'} x1=${from} x2=${to} y1=${y(tick)} y2=${y(tick)} />
          <text class="tick" text-anchor="end" x=${from - 6} y=${y(tick) + 4}>${tick}</text>`,
      )}
      ${[0, 50, 100].map(
        (tick) => svg`
          <line class="axis" x1=${x(tick)} x2=${x(tick)} y1=${bottom} y2=${bottom + 5} />
          <text text-anchor=${tick === 100 ? 'end' : tick === 0 ? 'start' : 'middle'} x=${x(tick) + (tick === 100 ? 8 : 0)} y=${bottom + 5 + this.line}>${tick}</text>`,
      )}
      <text class="axis-name" x=${from} y=${height - 4}>${curve.x}</text>
      ${this.renderThresholds(x, top)}
      <path class="curve" d=${stepPath([{ x: x(0), y: y(0) }, ...points])} />
      ${points.map(({ stop, ...at }) =>
        stop.percents.length > 0
          ? svg`<circle class="ring" cx=${at.x} cy=${at.y} r="6" />`
          : svg`<circle class="dot" cx=${at.x} cy=${at.y} r="2.5" />`,
      )}
      <path class="guide" d="M${chosen.x} ${chosen.y}V${bottom}" />
      <rect
        class="chosen"
        x=${chosen.x - 6}
        y=${chosen.y - 6}
        width="12"
        height="12"
        transform="rotate(45 ${chosen.x} ${chosen.y})"
      />
    </svg>`;
  }

  /** @override */
  render() {
    const { stops, index } = this;
    if (stops.length === 0) return nothing;
    const { curve } = text.plans;
    return html`<p class="axis-name">${curve.y}</p>
      <div class="drawing">
        ${this.width === 0 ? nothing : this.renderDrawing()}
        <div
          class="slider"
          role="slider"
          tabindex="0"
          aria-label=${curve.slider}
          aria-valuemin="1"
          aria-valuemax=${stops.length}
          aria-valuenow=${index + 1}
          aria-valuetext=${this.said(stops[index])}
          @keydown=${this.move}
          @pointermove=${this.hover}
          @pointerleave=${this.leave}
          @click=${(/** @type {PointerEvent} */ event) => this.choose(this.under(event))}
        ></div>
      </div>
      <p class="told" aria-hidden="true">◆ ${this.said(stops[index])}</p>`;
  }
}

customElements.define('nelm-trade-off-chart', TradeOffChart);
