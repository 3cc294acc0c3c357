// Own plan: the plan that is drawn on the map, as a list of the same choices.
import './own-plan.css';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId } from '../../model/catalogue.js';
import { segmentNumbers } from '../../model/map-plan.js';
import { resectedIn, treatmentOf } from '../../model/own-plan.js';
import { text } from '../../text/index.js';
import { lesionName, lesionWords } from '../../view/liver-table.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Entries} Entries */
/** @typedef {import('../../model/map-lesions.js').MapLesion} MapLesion */
/** @typedef {import('../../model/own-plan.js').Treatment} Treatment */

class OwnPlan extends LightElement {
  static properties = {
    entries: { attribute: false },
    lesions: { attribute: false },
    removed: { attribute: false },
    drawn: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Entries} */
    this.entries = new Map();
    /** @type {MapLesion[]} */
    this.lesions = [];
    /** @type {number[]} segments removed before */
    this.removed = [];
    /** whether there is a plan yet */
    this.drawn = false;
  }

  /** @param {Record<string, unknown>} detail */
  ask(detail) {
    this.dispatchEvent(new CustomEvent('nelm-plan', { bubbles: true, detail }));
  }

  /** @param {number} segment */
  renderSegment(segment) {
    const resected = resectedIn(this.entries).includes(segment);
    return html`<button
      type="button"
      class="number-button"
      aria-pressed=${String(resected)}
      ?disabled=${this.removed.includes(segment) && !resected}
      @click=${() => this.ask({ what: 'segment', segment })}
    >
      ${segment}
    </button>`;
  }

  /** @param {number} row @param {Treatment} treatment */
  treat(row, treatment) {
    this.ask({ what: 'treat', row, treatment });
  }

  /** One lesion meets one of three. @param {number} row */
  renderOne(row) {
    const { wedge, ablate } = treatmentOf(this.entries, row);
    /** @type {['leave' | 'wedge' | 'ablate', Treatment, boolean][]} */
    const choices = [
      ['leave', { wedge: 0, ablate: 0 }, wedge + ablate === 0],
      ['wedge', { wedge: 1, ablate: 0 }, wedge > 0],
      ['ablate', { wedge: 0, ablate: 1 }, ablate > 0],
    ];
    return choices.map(
      ([name, treatment, chosen]) =>
        html`<label class="way">
          <input
            type="radio"
            name="treatment-${row}"
            .checked=${live(chosen)}
            @change=${() => this.treat(row, treatment)}
          />
          <span class="words">${text.ownPlan[name]}</span>
        </label>`,
    );
  }

  /**
   * Of a group, so many are wedged and so many ablated; what is chosen for one leaves less for the other.
   * @param {number} row @param {number} count
   */
  renderGroup(row, count) {
    const treatment = treatmentOf(this.entries, row);
    return /** @type {const} */ (['wedge', 'ablate']).map((action) => {
      const other = action === 'wedge' ? treatment.ablate : treatment.wedge;
      const most = Math.max(count - other, treatment[action]);
      return html`<label class="of-group">
        ${(action === 'wedge' ? text.ownPlan.wedgeOf : text.ownPlan.ablateOf)(count)}
        <select
          .value=${live(String(treatment[action]))}
          @change=${(/** @type {Event} */ event) =>
            this.treat(row, {
              ...treatment,
              [action]: Number(/** @type {HTMLSelectElement} */ (event.target).value),
            })}
        >
          ${Array.from(
            { length: most + 1 },
            (_, n) => html`<option value=${n} ?selected=${n === treatment[action]}>${n}</option>`,
          )}
        </select>
      </label>`;
    });
  }

  /** @param {MapLesion} lesion @param {number} row */
  renderLesion(lesion, row) {
    const resected = resectedIn(this.entries);
    const goes = lesion.segments.length > 0 && lesion.segments.every((segment) => resected.includes(segment));
    const words = text.map.lesionName(lesionWords(lesion, row, undefined), lesion.segments);
    if (goes)
      return html`<div class="plan-lesion">
        <p>${words}</p>
        <p class="goes">${text.ownPlan.withSegments}</p>
      </div>`;
    const group = lesion.count > 1;
    return html`<div class="plan-lesion">
      <p>${words}</p>
      <div
        class=${group ? 'group' : 'ways'}
        role=${group ? 'group' : 'radiogroup'}
        aria-label=${lesionName(lesion, row)}
      >
        ${group ? this.renderGroup(row, lesion.count) : this.renderOne(row)}
      </div>
    </div>`;
  }

  /** @override */
  render() {
    return html`<div
      class="own-plan"
      id=${controlId('/plan')}
      tabindex="-1"
      role="group"
      aria-label=${text.ownPlan.list}
    >
      <div
        class="within"
        id=${controlId('/plan/segments')}
        tabindex="-1"
        role="group"
        aria-label=${text.ownPlan.resected}
      >
        <span>${text.ownPlan.resected}</span> ${segmentNumbers.map((segment) => this.renderSegment(segment))}
      </div>
      ${this.lesions.length === 0 ? html`<p class="hint">${text.ownPlan.noLesions}</p>` : nothing}
      ${this.lesions.map((lesion, row) => this.renderLesion(lesion, row))}
      <p>
        <button type="button" ?disabled=${!this.drawn} @click=${() => this.ask({ what: 'clear' })}>
          ${text.ownPlan.clear}
        </button>
      </p>
    </div>`;
  }
}

customElements.define('nelm-own-plan', OwnPlan);
