// Liver map: the eight segments with the lesions to scale, what was removed before and what a plan does; and the same as a
// table. Where it is selectable, segments and lesions are chosen by tap or key, and lesions are dragged from one to another.
import './liver-map.css';
import './liver-choice.css';
import { html, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { middleOf, placesOf } from '../../model/liver-places.js';
import { height, outline, regions, unitsPerMm, width } from '../../model/liver-shape.js';
import { actionsOnMark, segmentNumbers, stateOf } from '../../model/map-plan.js';
import { text } from '../../text/index.js';
import { mapLegend, mapNotes } from '../../view/liver-legend.js';
import { kindOf, markShape, markWords } from '../../view/liver-marks.js';
import { fillOf, patternsFor } from '../../view/liver-patterns.js';
import { lesionWords, mapTable } from '../../view/liver-table.js';
import { LightElement } from '../light-element.js';
import { MapKeys } from './map-keys.js';
import { MapPointer } from './map-pointer.js';

/** @typedef {import('../../model/liver-places.js').Mark} Mark */
/** @typedef {import('../../model/liver-shape.js').Region} Region */
/** @typedef {import('../../model/map-lesions.js').MapLesion} MapLesion */
/** @typedef {import('../../model/map-plan.js').MapPlan} MapPlan */

const scaleMm = 50;
let drawings = 0;

export class LiverMap extends LightElement {
  static properties = {
    lesions: { attribute: false },
    removed: { attribute: false },
    plan: { attribute: false },
    selectable: { attribute: false },
    selected: { attribute: false },
    at: { state: true },
    ring: { state: true },
  };

  constructor() {
    super();
    /** @type {MapLesion[]} */
    this.lesions = [];
    /** @type {number[]} segments removed before */
    this.removed = [];
    /** @type {MapPlan | null} */
    this.plan = null;
    /** @type {'' | 'lesions' | 'plan'} what a choice does: places and moves lesions, or draws a plan */
    this.selectable = '';
    /** @type {number | null} the lesion that is worked on */
    this.selected = null;
    /** the segment and the lesion that Tab leads to */
    this.at = { segment: 7, lesion: 0 };
    /** @type {number | undefined} the segment whose focus is shown */
    this.ring = undefined;
    /** @type {Mark[]} */
    this.marks = [];
    this.drawing = `liver-${++drawings}`;
    this.keys = new MapKeys(this);
    this.pointer = new MapPointer(this);
  }

  /** @param {{what: string, segment?: number, index?: number, segments?: number[], gesture?: string}} detail */
  say(detail) {
    this.dispatchEvent(new CustomEvent('nelm-map', { bubbles: true, detail }));
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (changed.has('lesions')) this.marks = placesOf(this.lesions);
    this.keys.beforeUpdate();
  }

  /** @override */
  firstUpdated() {
    this.pointer.follow();
  }

  /** @override */
  updated() {
    this.keys.afterUpdate();
  }

  /** @param {number} segment */
  stateOf(segment) {
    return stateOf(segment, this.removed, this.plan ?? undefined);
  }

  /** @param {number} segment */
  segmentName(segment) {
    const inside = this.lesions.filter(({ segments }) => segments.includes(segment)).length;
    return text.map.segmentName(segment, text.map.state[this.stateOf(segment)], inside);
  }

  /** @param {Region} region */
  renderSegment({ segment, path }) {
    const state = this.stateOf(segment);
    const target = this.pointer.over.includes(segment) ? 'target' : '';
    const shape = svg`<path class="segment ${state} ${segment === 1 ? 'behind' : ''} ${target}" d=${path}
      fill=${fillOf(this.drawing, state) ?? nothing} />`;
    if (!this.selectable) return shape;
    return svg`<g class="choice" role="button" data-segment=${segment} aria-label=${this.segmentName(segment)}
      aria-pressed=${this.selectable === 'plan' ? String(state === 'resected') : nothing}
      aria-disabled=${state === 'removed' ? 'true' : nothing}
      tabindex=${this.at.segment === segment ? 0 : -1}
      @focus=${() => this.keys.segmentFocused(segment)} @blur=${() => (this.ring = undefined)}>${shape}</g>`;
  }

  /** @param {Region} region */
  renderNumber({ segment, label: [x, y] }) {
    const state = this.stateOf(segment);
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
    const { index, part, r } = mark;
    const actions = this.actionsOn(mark);
    const kind = kindOf(mark, actions);
    const { x, y } = this.pointer.placeOf(mark);
    const shape = svg`${markShape(r, kind)} ${markWords(mark, actions)}`;
    const place = `translate(${x} ${y})`;
    if (!this.selectable) return svg`<g class="mark ${kind ?? ''}" transform=${place}>${shape}</g>`;
    const state = [
      index === this.selected ? 'selected' : '',
      index === this.keys.lifted ? 'lifted' : '',
      this.pointer.isDragged(index) ? 'dragged' : '',
    ].join(' ');
    const around = svg`<circle class="reach" r=${Math.max(r + 4, this.pointer.reach)} /><circle class="halo" r=${r + 9} />`;
    // A group is one lesion to choose: its first circle stands for all of them.
    if (part > 0)
      return svg`<g class="mark ${kind ?? ''} ${state}" data-lesion=${index} transform=${place}>${around}${shape}</g>`;
    return svg`<g class="mark ${kind ?? ''} ${state}" role="button" data-lesion=${index} transform=${place}
      aria-label=${text.map.lesionName(lesionWords(this.lesions[index], index, this.plan ?? undefined), this.lesions[index].segments)}
      aria-pressed=${this.selectable === 'lesions' ? String(index === this.selected) : nothing}
      tabindex=${this.at.lesion === index ? 0 : -1}
      @focus=${() => this.keys.lesionFocused(index)}>${around}${shape}</g>`;
  }

  renderFrame() {
    const [right, base] = [width - 12, height - 14];
    const start = right - scaleMm * unitsPerMm;
    return svg`<text class="side" x="14" y="22">${text.map.right}</text>
      <text class="side" x=${width - 14} y="22">${text.map.left}</text>
      <path class="scale" d="M${start} ${base - 6}v12M${start} ${base}H${right}M${right} ${base - 6}v12" />
      <text class="scale-words" x=${(start + right) / 2} y=${base - 12}>${text.map.scale}</text>`;
  }

  renderRing() {
    const region = regions.find(({ segment }) => segment === this.ring);
    return region ? svg`<path class="focus-ring" d=${region.path} />` : nothing;
  }

  renderDrawing() {
    const { pointer, keys } = this;
    const chosen = this.selectable !== '';
    return html`<svg
      class="liver ${chosen ? 'selectable' : ''}"
      viewBox="0 0 ${width} ${height}"
      role=${chosen ? 'group' : 'img'}
      aria-label=${text.map.label}
      @click=${chosen ? (/** @type {MouseEvent} */ event) => pointer.clicked(event) : nothing}
      @pointerdown=${chosen ? (/** @type {PointerEvent} */ event) => pointer.down(event) : nothing}
      @pointermove=${chosen ? (/** @type {PointerEvent} */ event) => pointer.moved(event) : nothing}
      @pointerup=${chosen ? () => pointer.up() : nothing}
      @pointercancel=${chosen ? () => pointer.cancelled() : nothing}
      @keydown=${chosen ? (/** @type {KeyboardEvent} */ event) => keys.pressed(event) : nothing}
    >
      ${patternsFor(this.drawing)} ${regions.map((region) => this.renderSegment(region))}
      <path class="outline" d=${outline.path} />
      ${this.renderRing()}
      ${repeat(
        this.marks,
        ({ index, part }) => `${index} ${part}`,
        (mark) => this.renderMark(mark),
      )}
      ${regions.map((region) => this.renderNumber(region))} ${this.renderFrame()} ${pointer.renderWhere()}
    </svg>`;
  }

  /** @override */
  render() {
    const { lesions, marks } = this;
    const states = segmentNumbers.map((segment) => this.stateOf(segment));
    const kinds = marks.map((mark) => kindOf(mark, this.actionsOn(mark)) ?? 'lesion');
    return html`<figure class="map">
      ${this.renderDrawing()}
      <figcaption>
        ${mapLegend(this.drawing, states, kinds)} ${mapNotes(lesions, marks)}
        ${mapTable(lesions, states, this.plan ?? undefined)}
      </figcaption>
    </figure>`;
  }
}

customElements.define('nelm-liver-map', LiverMap);
