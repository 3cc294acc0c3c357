// Volumes question: one number for each of the eight segments. All of them are known or none.
import './volumes-question.css';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId } from '../../model/catalogue.js';
import { text } from '../../text/index.js';
import { hintOf, ids } from '../../view/question.js';
import { LightElement, announceEntry } from '../light-element.js';

/** @typedef {import('../../model/types.js').Entries} Entries */
/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Problem} Problem */

class VolumesQuestion extends LightElement {
  static properties = { field: { attribute: false }, entries: { attribute: false }, problems: { attribute: false } };

  constructor() {
    super();
    /** @type {Field | undefined} */
    this.field = undefined;
    /** @type {Entries} */
    this.entries = new Map();
    /** @type {Problem[]} */
    this.problems = [];
  }

  /**
   * @param {Field} field
   * @param {number} segment
   */
  renderOne(field, segment) {
    const pointer = `${field.pointer}/${segment}`;
    const id = controlId(pointer);
    const entry = this.entries.get(pointer) ?? '';
    const problem = this.problems.find((other) => other.pointer === pointer);
    return html`<div class="one">
      <label for=${id}>${text.form.segment(segment)}</label>
      <div class="box ${problem ? 'wrong' : ''}">
        <input
          id=${id}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          .value=${live(String(entry))}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? `${id}-problem` : nothing}
          @input=${(/** @type {Event} */ event) =>
            announceEntry(this, pointer, /** @type {HTMLInputElement} */ (event.target).value)}
        />
        <span class="unit">${field.unit}</span>
      </div>
      ${problem ? html`<p class="problem" id="${id}-problem">${problem.message}</p>` : nothing}
    </div>`;
  }

  /** @override */
  render() {
    const { field } = this;
    if (!field) return nothing;
    const { label, hint } = ids(field);
    const whole = this.problems.find(({ pointer }) => pointer === field.pointer);
    return html`<div role="group" aria-labelledby=${label} aria-describedby=${hint}>
      <span class="label" id=${label}>${field.label}</span>
      <div class="volumes">${[1, 2, 3, 4, 5, 6, 7, 8].map((segment) => this.renderOne(field, segment))}</div>
      ${hintOf(field, field.help)} ${whole ? html`<p class="problem">${whole.message}</p>` : nothing}
    </div>`;
  }
}

customElements.define('nelm-volumes-question', VolumesQuestion);
