// Number question: a number, a range or several numbers, as text. What was typed stays as it was typed.
import './number-question.css';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { startsAs } from '../../model/catalogue.js';
import { text } from '../../text/index.js';
import { limitsText } from '../../view/entry-text.js';
import { describedBy, hintOf, ids, problemOf } from '../../view/question.js';
import { LightElement, announceEntry } from '../light-element.js';

/** @typedef {import('../../model/types.js').Field} Field */

class NumberQuestion extends LightElement {
  static properties = { field: { attribute: false }, entry: {}, problem: {} };

  constructor() {
    super();
    /** @type {Field | undefined} */
    this.field = undefined;
    this.entry = '';
    /** @type {string | undefined} */
    this.problem = undefined;
  }

  /** @param {Event} event */
  typed(event) {
    announceEntry(
      this,
      /** @type {Field} */ (this.field).pointer,
      /** @type {HTMLInputElement} */ (event.target).value,
    );
  }

  /** @override */
  render() {
    const { field, entry, problem } = this;
    if (!field) return nothing;
    const { control } = ids(field);
    const hint = [field.help, limitsText(field)].filter(Boolean).join(' ');
    return html`
      <label class="label" for=${control}>${field.label}</label>
      <div class="box ${problem ? 'wrong' : ''}">
        ${entry === '' ? html`<span class="unset">${text.form.unset[startsAs(field)]}</span>` : nothing}
        <input
          id=${control}
          type="text"
          inputmode=${field.type === 'integer' ? 'numeric' : 'decimal'}
          autocomplete="off"
          spellcheck="false"
          .value=${live(entry)}
          aria-describedby=${describedBy(field, hint, problem)}
          aria-invalid=${problem ? 'true' : nothing}
          @input=${this.typed}
        />
        ${field.unit ? html`<span class="unit">${field.unit}</span>` : nothing}
      </div>
      ${hintOf(field, hint)} ${problemOf(field, problem)}
    `;
  }
}

customElements.define('nelm-number-question', NumberQuestion);
