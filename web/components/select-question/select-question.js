// Select question: one of many choices; "not known" stands first and is what it starts as.
import './select-question.css';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { startsAs } from '../../model/catalogue.js';
import { text } from '../../text/index.js';
import { describedBy, hintOf, ids, problemOf } from '../../view/question.js';
import { LightElement, announceEntry } from '../light-element.js';

/** @typedef {import('../../model/types.js').Field} Field */

class SelectQuestion extends LightElement {
  static properties = { field: { attribute: false }, entry: { attribute: false }, problem: {} };

  constructor() {
    super();
    /** @type {Field | undefined} */
    this.field = undefined;
    /** @type {string | null} */
    this.entry = null;
    /** @type {string | undefined} */
    this.problem = undefined;
  }

  /** @param {Event} event */
  chosen(event) {
    announceEntry(
      this,
      /** @type {Field} */ (this.field).pointer,
      /** @type {HTMLSelectElement} */ (event.target).value || null,
    );
  }

  /** @override */
  render() {
    const { field, entry, problem } = this;
    if (!field) return nothing;
    const { control } = ids(field);
    return html`
      <label class="label" for=${control}>${field.label}</label>
      <select
        id=${control}
        class=${entry === null ? 'unset' : ''}
        autocomplete="off"
        .value=${live(entry ?? '')}
        aria-describedby=${describedBy(field, field.help, problem)}
        aria-invalid=${problem ? 'true' : nothing}
        @change=${this.chosen}
      >
        <option value="">${text.form.unset[startsAs(field)]}</option>
        ${(field.choices ?? []).map(
          ({ value, label, help }) => html`<option value=${value}>${label}${help ? ` (${help})` : ''}</option>`,
        )}
      </select>
      ${hintOf(field, field.help)} ${problemOf(field, problem)}
    `;
  }
}

customElements.define('nelm-select-question', SelectQuestion);
