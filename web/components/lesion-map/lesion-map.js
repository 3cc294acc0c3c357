// Lesion map: the liver map as a way to enter lesions and to draw a plan. It says what happened, and shows the lesion that is
// worked on with buttons that do what dragging does.
import './lesion-map.css';
import { html, nothing } from 'lit';
import { buildCase } from '../../model/case.js';
import { joined } from '../../model/format.js';
import { mapLesions } from '../../model/map-lesions.js';
import { actionsOn, segmentNumbers } from '../../model/map-plan.js';
import { drawnPlan, hasPlan, nextTreatment, resectedIn, treatmentOf } from '../../model/own-plan.js';
import { text } from '../../text/index.js';
import { lesionLine } from '../../view/lesion-line.js';
import { lesionName } from '../../view/liver-table.js';
import { LightElement, announceEntry, askForField } from '../light-element.js';

/** @typedef {import('../../model/types.js').Entries} Entries */
/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/map-lesions.js').MapLesion} MapLesion */
/** @typedef {{what: string, segment: number, index: number, segments: number[], gesture: string}} Happening */

class LesionMap extends LightElement {
  static properties = {
    fields: { attribute: false },
    entries: { attribute: false },
    purpose: { state: true },
    selected: { state: true },
    status: { state: true },
  };

  constructor() {
    super();
    /** @type {Field[]} of a lesion */
    this.fields = [];
    /** @type {Entries} */
    this.entries = new Map();
    /** @type {'lesions' | 'plan'} */
    this.purpose = 'lesions';
    /** @type {number | null} */
    this.selected = null;
    this.status = '';
    /** @type {MapLesion[]} */
    this.lesions = [];
    /** @type {number[]} where the lesion was that is being moved */
    this.origin = [];
    this.addEventListener('nelm-map', (event) => {
      event.stopPropagation();
      const detail = /** @type {CustomEvent} */ (event).detail;
      if (this.purpose === 'plan') this.drawn(detail);
      else this.placed(detail);
    });
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (changed.has('entries')) this.lesions = mapLesions(buildCase(this.fields, this.entries).document);
    // A lesion that was just added is chosen before it comes back among the entries.
    if (this.selected !== null && this.selected > this.lesions.length) this.selected = null;
  }

  /** @returns {number[]} */
  get removed() {
    const removed = this.entries.get('/liver/removedSegments');
    return Array.isArray(removed) ? removed.map(Number) : [];
  }

  /** @param {number} index */
  nameOf(index) {
    const lesion = this.lesions[index];
    return lesion ? lesionName(lesion, index) : text.lesion(index + 1);
  }

  /** @param {Record<string, unknown>} detail */
  askForLesion(detail) {
    this.dispatchEvent(new CustomEvent('nelm-lesion', { bubbles: true, detail }));
  }

  /** @param {Record<string, unknown>} detail */
  askForPlan(detail) {
    this.dispatchEvent(new CustomEvent('nelm-plan', { bubbles: true, detail }));
  }

  /** What happened on the map while lesions are placed. @param {Happening} happening */
  placed({ what, segment, index, segments, gesture }) {
    if (what === 'segment') this.addLesion(segment);
    else if (what === 'remove') this.removeLesion(index);
    else if (what === 'move') this.move(index, segments, gesture);
    else if (what === 'drop') this.status = this.placeWords(index, segments);
    else {
      this.selected = index;
      this.origin = this.lesions[index].segments;
      if (what === 'lift') this.status = text.map.lifted(this.nameOf(index));
    }
  }

  /** @param {number} segment */
  addLesion(segment) {
    if (this.removed.includes(segment)) {
      this.status = text.map.notThere(segment);
      return;
    }
    this.selected = this.lesions.length;
    this.status = text.map.added(text.lesion(this.lesions.length + 1), segment);
    this.askForLesion({ what: 'add', segments: [String(segment)] });
  }

  /** @param {number} index */
  removeLesion(index) {
    this.status = text.map.gone(this.nameOf(index));
    this.selected = null;
    this.askForLesion({ what: 'remove', row: index });
  }

  /** @param {number} index @param {number[]} segments @param {string} gesture */
  move(index, segments, gesture) {
    this.askForLesion({ what: 'move', row: index, segments: segments.map(String), gesture });
    this.status = this.placeWords(index, segments);
  }

  /** @param {number} index @param {number[]} segments */
  placeWords(index, segments) {
    const where = text.map.segments(joined(segments, text.and), segments.length);
    const same = segments.join() === this.origin.join();
    return (same ? text.map.putBack : text.map.moved)(this.nameOf(index), where);
  }

  /** What happened on the map while a plan is drawn. @param {Happening} happening */
  drawn({ what, segment, index }) {
    if (what === 'segment' && this.removed.includes(segment)) this.status = text.map.notThere(segment);
    else if (what === 'segment') {
      const kept = resectedIn(this.entries).includes(segment);
      this.status = (kept ? text.map.nowKept : text.map.nowResected)(segment);
      this.askForPlan({ what: 'segment', segment });
    } else if (what === 'pick') this.treatNext(index);
  }

  /** @param {number} index */
  treatNext(index) {
    const lesion = this.lesions[index];
    if (actionsOn(lesion, drawnPlan(this.entries, this.lesions)).some(([action]) => action === 'resected')) {
      this.status = text.map.goesAnyway(this.nameOf(index));
      return;
    }
    const treatment = nextTreatment(treatmentOf(this.entries, index), lesion.count);
    const action = treatment.wedge > 0 ? 'wedged' : treatment.ablate > 0 ? 'ablated' : 'left';
    this.status = text.map.now(this.nameOf(index), text.map.mark[action]);
    this.askForPlan({ what: 'treat', row: index, treatment });
  }

  /** @param {number} segment */
  toggle(segment) {
    const index = /** @type {number} */ (this.selected);
    const { segments } = this.lesions[index];
    const after = segments.includes(segment) ? segments.filter((one) => one !== segment) : [...segments, segment];
    // A lesion lies somewhere: its last segment stays until there is another.
    if (after.length === 0) return;
    const sorted = after.toSorted((a, b) => a - b);
    this.origin = [];
    announceEntry(this, `/lesions/${index}/segments`, sorted.map(String));
    this.status = this.placeWords(index, sorted);
  }

  /** @param {'lesions' | 'plan'} purpose */
  renderPurpose(purpose) {
    return html`<label class="way">
      <input
        type="radio"
        name="map-purpose"
        .checked=${this.purpose === purpose}
        @change=${() => {
          this.purpose = purpose;
          this.status = '';
        }}
      />
      <span class="words">${text.map.purpose[purpose]}</span>
    </label>`;
  }

  /** The lesion that is worked on, with buttons for all that can be done to it. @param {number} index */
  renderSelected(index) {
    const { segments } = this.lesions[index];
    const name = this.nameOf(index);
    return html`<div class="selected-lesion" role="group" aria-label=${name}>
      <p><b>${name}</b> <span class="brief">${lesionLine(this.fields, this.entries, index)}</span></p>
      <p class="within">
        <span>${text.map.within}</span>
        ${segmentNumbers.map(
          (segment) =>
            html`<button
              type="button"
              class="number-button"
              aria-pressed=${String(segments.includes(segment))}
              ?disabled=${this.removed.includes(segment)}
              @click=${() => this.toggle(segment)}
            >
              ${segment}
            </button>`,
        )}
      </p>
      <p class="actions">
        <button type="button" @click=${() => askForField(this, `/lesions/${index}/diametersMm`)}>
          ${text.map.size}
        </button>
        <button type="button" @click=${() => this.removeByButton(index)}>${text.map.remove}</button>
      </p>
    </div>`;
  }

  /** The button goes with its lesion, so the focus goes to the map. @param {number} index */
  async removeByButton(index) {
    this.removeLesion(index);
    await this.updateComplete;
    requestAnimationFrame(() => {
      const next = this.querySelector('.liver [role=button][tabindex="0"]');
      if (next instanceof SVGElement) next.focus();
    });
  }

  /** @override */
  render() {
    const { entries, lesions, purpose, selected } = this;
    const drawing = purpose === 'plan';
    return html`<div class="lesion-map">
      <div class="ways" role="radiogroup" aria-label=${text.map.purpose.label}>
        ${this.renderPurpose('lesions')} ${this.renderPurpose('plan')}
      </div>
      <p class="hint">${text.map.hint[purpose]}</p>
      <nelm-liver-map
        .lesions=${lesions}
        .removed=${this.removed}
        .plan=${drawing ? drawnPlan(entries, lesions) : null}
        .selectable=${purpose}
        .selected=${drawing ? null : selected}
      ></nelm-liver-map>
      <p class="status" role="status">${this.status}</p>
      ${!drawing && selected !== null && selected < lesions.length ? this.renderSelected(selected) : nothing}
      ${
        drawing
          ? html`<nelm-own-plan
              .entries=${entries}
              .lesions=${lesions}
              .removed=${this.removed}
              .drawn=${hasPlan(entries)}
            ></nelm-own-plan>`
          : nothing
      }
    </div>`;
  }
}

customElements.define('nelm-lesion-map', LesionMap);
