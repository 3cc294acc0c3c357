// Radio question: yes/no and short choices, with "not known" as one of the answers and as the state it starts in.
import './radio-question.css';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { choicesOf, controlOf, startsAs } from '../../model/catalogue.js';
import { text } from '../../text/index.js';
import { describedBy, hintOf, ids, problemOf } from '../../view/question.js';
import { LightElement, announceEntry } from '../light-element.js';

/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {{value: boolean | string | null, label: string, help?: string}} Option */

class RadioQuestion extends LightElement {
  static properties = { field: { attribute: false }, entry: { attribute: false }, problem: {} };

  constructor() {
    super();
    /** @type {Field | undefined} */
    this.field = undefined;
    /** @type {boolean | string | null} */
    this.entry = null;
    /** @type {string | undefined} */
    this.problem = undefined;
  }

  /**
   * @param {Field} field
   * @returns {Option[]}
   */
  options(field) {
    const answers = choicesOf(field) ?? [
      { value: true, label: text.form.yes },
      { value: false, label: text.form.no },
    ];
    return [...answers, { value: null, label: text.form.unset[startsAs(field)] }];
  }

  /**
   * @param {Field} field
   * @param {Option} option
   */
  renderOption(field, { value, label, help }) {
    const chosen = this.entry === value;
    // The chosen one carries the control's id, so that whoever goes to the question lands on its answer.
    return html`<label class="option ${value === null ? 'unset' : ''}">
      <input
        type="radio"
        id=${chosen ? ids(field).control : nothing}
        name=${ids(field).control}
        autocomplete="off"
        .checked=${live(chosen)}
        @change=${() => announceEntry(this, field.pointer, value)}
      />
      <span class="words">${label}${help ? html` <small>${help}</small>` : nothing}</span>
    </label>`;
  }

  /** @override */
  render() {
    const { field, problem } = this;
    if (!field) return nothing;
    const { label } = ids(field);
    return html`<div
      class="question ${controlOf(field)}"
      role="radiogroup"
      aria-labelledby=${label}
      aria-describedby=${describedBy(field, field.help, problem)}
      aria-invalid=${problem ? 'true' : nothing}
    >
      <span class="label" id=${label}>${field.label}</span>
      <div class="options ${problem ? 'wrong' : ''}">
        ${this.options(field).map((option) => this.renderOption(field, option))}
      </div>
      ${hintOf(field, field.help)} ${problemOf(field, problem)}
    </div>`;
  }
}

customElements.define('nelm-radio-question', RadioQuestion);
