// Checks question: several of many choices. "Not known" and "none of these" are answers of their own and stand alone.
import './checks-question.css';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { startsAs } from '../../model/catalogue.js';
import { text } from '../../text/index.js';
import { describedBy, hintOf, ids, problemOf } from '../../view/question.js';
import { LightElement, announceEntry } from '../light-element.js';

/** @typedef {import('../../model/types.js').Field} Field */

class ChecksQuestion extends LightElement {
  static properties = { field: { attribute: false }, entry: { attribute: false }, problem: {} };

  constructor() {
    super();
    /** @type {Field | undefined} */
    this.field = undefined;
    /** @type {string[] | null} */
    this.entry = null;
    /** @type {string | undefined} */
    this.problem = undefined;
  }

  /** @param {string} value */
  toggled(value) {
    const field = /** @type {Field} */ (this.field);
    const before = this.entry ?? [];
    const after = before.includes(value) ? before.filter((item) => item !== value) : [...before, value];
    const inOrder = (field.choices ?? []).map((choice) => choice.value).filter((item) => after.includes(item));
    // Taking the last tick away says that it is not known again, not that there was none.
    announceEntry(this, field.pointer, inOrder.length > 0 ? inOrder : null);
  }

  /**
   * @param {string} label
   * @param {boolean} checked
   * @param {() => void} change
   * @param {string | typeof nothing} id
   */
  renderCheck(label, checked, change, id = nothing) {
    return html`<label class="option">
      <input type="checkbox" id=${id} autocomplete="off" .checked=${live(checked)} @change=${change} />
      <span class="words">${label}</span>
    </label>`;
  }

  /** @override */
  render() {
    const { field, entry, problem } = this;
    if (!field) return nothing;
    const { control, label } = ids(field);
    /** @param {string[] | null} alone */
    const say = (alone) => {
      announceEntry(this, field.pointer, alone);
      this.requestUpdate();
    };
    return html`<div role="group" aria-labelledby=${label} aria-describedby=${describedBy(field, field.help, problem)}>
      <span class="label" id=${label}>${field.label}</span>
      <div class="options">
        ${this.renderCheck(text.form.unset[startsAs(field)], entry === null, () => say(null), control)}
        ${this.renderCheck(text.form.none, entry?.length === 0, () => say([]))}
        ${(field.choices ?? []).map((choice) =>
          this.renderCheck(choice.label, entry?.includes(choice.value) ?? false, () => this.toggled(choice.value)),
        )}
      </div>
      ${hintOf(field, field.help)} ${problemOf(field, problem)}
    </div>`;
  }
}

customElements.define('nelm-checks-question', ChecksQuestion);
