// Text question: a line of free text, never checked for spelling, which some browsers do elsewhere.
import './text-question.css';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { startsAs } from '../../model/catalogue.js';
import { text } from '../../text/index.js';
import { describedBy, hintOf, ids, problemOf } from '../../view/question.js';
import { LightElement, announceEntry } from '../light-element.js';

/** @typedef {import('../../model/types.js').Field} Field */

class TextQuestion extends LightElement {
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
    return html`
      <label class="label" for=${control}>${field.label}</label>
      <div class="box ${problem ? 'wrong' : ''}">
        ${entry === '' ? html`<span class="unset">${text.form.unset[startsAs(field)]}</span>` : nothing}
        <input
          id=${control}
          type="text"
          autocomplete="off"
          autocorrect="off"
          spellcheck="false"
          .value=${live(entry)}
          aria-describedby=${describedBy(field, field.help, problem)}
          aria-invalid=${problem ? 'true' : nothing}
          @input=${this.typed}
        />
      </div>
      ${hintOf(field, field.help)} ${problemOf(field, problem)}
    `;
  }
}

customElements.define('nelm-text-question', TextQuestion);
