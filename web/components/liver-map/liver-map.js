// Liver map: the eight segments with the lesions to scale, what was removed before and what a plan does; and the same as a table.
import './liver-map.css';
import { html, nothing, svg } from 'lit';
import { middleOf, placesOf } from '../../model/liver-places.js';
import { height, outline, regions, unitsPerMm, width } from '../../model/liver-shape.js';
import { actionsOnMark, segmentNumbers, stateOf } from '../../model/map-plan.js';
import { text } from '../../text/index.js';
import { mapLegend, mapNotes } from '../../view/liver-legend.js';
import { kindOf, markShape, markWords } from '../../view/liver-marks.js';
import { fillOf, patternsFor } from '../../view/liver-patterns.js';
import { mapTable } from '../../view/liver-table.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/liver-places.js').Mark} Mark */
/** @typedef {import('../../model/liver-shape.js').Region} Region */
/** @typedef {import('../../model/map-lesions.js').MapLesion} MapLesion */
/** @typedef {import('../../model/map-plan.js').MapPlan} MapPlan */

const scaleMm = 50;
let drawings = 0;

class LiverMap extends LightElement {
  static properties = {
    lesions: { attribute: false },
    removed: { attribute: false },
    plan: { attribute: false },
  };

  constructor() {
    super();
    /** @type {MapLesion[]} */
    this.lesions = [];
    /** @type {number[]} segments removed before */
    this.removed = [];
    /** @type {MapPlan | null} */
    this.plan = null;
    /** @type {Mark[]} */
    this.marks = [];
    this.drawing = `liver-${++drawings}`;
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (changed.has('lesions')) this.marks = placesOf(this.lesions);
  }

  /** @param {Region} region */
  renderSegment({ segment, path }) {
    const state = stateOf(segment, this.removed, this.plan ?? undefined);
    return svg`<path class="segment ${state} ${segment === 1 ? 'behind' : ''}" d=${path}
      fill=${fillOf(this.drawing, state) ?? nothing} />`;
  }

  /** @param {Region} region */
  renderNumber({ segment, label: [x, y] }) {
    const state = stateOf(segment, this.removed, this.plan ?? undefined);
    const number = svg`<text class="number" x=${x} y=${y}>${segment}${state === 'resected' ? ' ×' : ''}</text>`;
    if (state !== 'removed') return number;
    const middle = segment === 1 ? { x, y: y + 20 } : middleOf(segment);
    return svg`${number}<text class="number word" x=${middle.x} y=${middle.y}>${text.map.removed}</text>`;
  }

  /** @param {Mark} mark */
  actionsOn(mark) {
    return this.plan ? actionsOnMark(mark, this.lesions[mark.index], this.plan) : [];
  }

  /** @param {Mark} mark */
  renderMark(mark) {
    const actions = this.actionsOn(mark);
    const kind = kindOf(mark, actions);
    return svg`<g class="mark ${kind ?? ''}" transform="translate(${mark.x} ${mark.y})">
      ${markShape(mark.r, kind)} ${markWords(mark, actions)}
    </g>`;
  }

  renderFrame() {
    const [right, base] = [width - 12, height - 14];
    const start = right - scaleMm * unitsPerMm;
    return svg`<text class="side" x="14" y="22">${text.map.right}</text>
      <text class="side" x=${width - 14} y="22">${text.map.left}</text>
      <path class="scale" d="M${start} ${base - 6}v12M${start} ${base}H${right}M${right} ${base - 6}v12" />
      <text class="scale-words" x=${(start + right) / 2} y=${base - 12}>${text.map.scale}</text>`;
  }

  renderDrawing() {
    return html`<svg class="liver" viewBox="0 0 ${width} ${height}" role="img" aria-label=${text.map.label}>
      ${patternsFor(this.drawing)} ${regions.map((region) => this.renderSegment(region))}
      <path class="outline" d=${outline.path} />
      ${this.marks.map((mark) => this.renderMark(mark))} ${regions.map((region) => this.renderNumber(region))}
      ${this.renderFrame()}
    </svg>`;
  }

  /** @override */
  render() {
    const { lesions, removed, marks } = this;
    const plan = this.plan ?? undefined;
    const states = segmentNumbers.map((segment) => stateOf(segment, removed, plan));
    const kinds = marks.map((mark) => kindOf(mark, this.actionsOn(mark)) ?? 'lesion');
    return html`<figure class="map">
      ${this.renderDrawing()}
      <figcaption>
        ${mapLegend(this.drawing, states, kinds)} ${mapNotes(lesions, marks)} ${mapTable(lesions, states, plan)}
      </figcaption>
    </figure>`;
  }
}

customElements.define('nelm-liver-map', LiverMap);
