// Typed question: a box for what is typed. What was typed stays as it was typed.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { LightElement, announceEntry } from '../components/light-element.js';
import { startsAs } from '../model/catalogue.js';
import { text } from '../text/index.js';
import { describedBy, hintOf, ids, problemOf } from './question.js';

/** @typedef {import('../model/types.js').Field} Field */

export class TypedQuestion extends LightElement {
  static properties = { field: { attribute: false }, entry: {}, problem: {} };

  constructor() {
    super();
    /** @type {Field | undefined} */
    this.field = undefined;
    this.entry = '';
    /** @type {string | undefined} */
    this.problem = undefined;
  }

  /** The keys that a touch screen shows. */
  get keys() {
    return 'text';
  }

  get hint() {
    return this.field?.help ?? '';
  }

  /** @param {Event} event */
  typed(event) {
    announceEntry(
      this,
      /** @type {Field} */ (this.field).pointer,
      /** @type {HTMLInputElement} */ (event.target).value,
    );
  }

  /** Puts a dash where the cursor is, as if it was typed. */
  typeDash() {
    const input = this.querySelector('input');
    if (!input) return;
    input.setRangeText('–', input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    input.focus();
    input.dispatchEvent(new Event('input'));
  }

  /** The number pads of some phones have no dash. @param {Field} field */
  renderDash(field) {
    if (!field.interval) return nothing;
    // The box keeps the focus, and the pad stays.
    return html`<button
      type="button"
      class="dash"
      aria-label=${text.form.dash}
      @mousedown=${(/** @type {Event} */ event) => event.preventDefault()}
      @click=${this.typeDash}
    >
      –
    </button>`;
  }

  /** Nothing of it is checked for spelling, which some browsers do elsewhere. @override */
  render() {
    const { field, entry, problem, hint } = this;
    if (!field) return nothing;
    const { control } = ids(field);
    return html`
      <label class="label" for=${control}>${field.label}</label>
      <div class="box ${problem ? 'wrong' : ''}">
        ${entry === '' ? html`<span class="unset">${text.form.unset[startsAs(field)]}</span>` : nothing}
        <input
          id=${control}
          type="text"
          inputmode=${this.keys}
          autocomplete="off"
          autocorrect="off"
          spellcheck="false"
          .value=${live(entry)}
          aria-describedby=${describedBy(field, hint, problem)}
          aria-invalid=${problem ? 'true' : nothing}
          @input=${this.typed}
        />
        ${this.renderDash(field)} ${field.unit ? html`<span class="unit">${field.unit}</span>` : nothing}
      </div>
      ${hintOf(field, hint)} ${problemOf(field, problem)}
    `;
  }
}
