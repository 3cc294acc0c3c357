// Segments question: the eight Couinaud segments as toggles. Where "none" is an answer, it and "not known" stand beside them.
import './segments-question.css';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { startsAs } from '../../model/catalogue.js';
import { text } from '../../text/index.js';
import { describedBy, hintOf, ids, problemOf } from '../../view/question.js';
import { LightElement, announceEntry } from '../light-element.js';

/** @typedef {import('../../model/types.js').Field} Field */

const segments = ['1', '2', '3', '4', '5', '6', '7', '8'];

class SegmentsQuestion extends LightElement {
  static properties = {
    field: { attribute: false },
    entry: { attribute: false },
    problem: {},
    inList: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Field | undefined} */
    this.field = undefined;
    /** @type {string[] | null} */
    this.entry = null;
    /** @type {string | undefined} */
    this.problem = undefined;
    /** of a lesion: it lies somewhere, so there is neither "none" nor "not known" */
    this.inList = false;
  }

  /** @param {string[] | null} entry */
  say(entry) {
    if (this.field) announceEntry(this, this.field.pointer, entry);
    this.requestUpdate();
  }

  /** @param {string} segment */
  toggled(segment) {
    const before = this.entry ?? [];
    const after = segments.filter((one) => (one === segment ? !before.includes(one) : before.includes(one)));
    this.say(after.length > 0 || this.inList ? after : null);
  }

  /**
   * @param {string} label
   * @param {boolean} checked
   * @param {() => void} change
   * @param {boolean} [first]
   */
  renderToggle(label, checked, change, first = false) {
    return html`<label class="toggle">
      <input
        type="checkbox"
        id=${first && this.field ? ids(this.field).control : nothing}
        autocomplete="off"
        .checked=${live(checked)}
        @change=${change}
      />
      <span class="words">${label}</span>
    </label>`;
  }

  /** @override */
  render() {
    const { field, entry, problem } = this;
    if (!field) return nothing;
    const { label } = ids(field);
    return html`<div role="group" aria-labelledby=${label} aria-describedby=${describedBy(field, field.help, problem)}>
      <span class="label" id=${label}>${field.label}</span>
      <div class="toggles ${problem ? 'wrong' : ''}">
        ${
          this.inList
            ? nothing
            : [
                this.renderToggle(text.form.unset[startsAs(field)], entry === null, () => this.say(null), true),
                this.renderToggle(text.form.none, entry?.length === 0, () => this.say([])),
              ]
        }
        ${segments.map((segment) =>
          this.renderToggle(
            segment,
            entry?.includes(segment) ?? false,
            () => this.toggled(segment),
            this.inList && segment === '1',
          ),
        )}
      </div>
      ${hintOf(field, field.help)} ${problemOf(field, problem)}
    </div>`;
  }
}

customElements.define('nelm-segments-question', SegmentsQuestion);
