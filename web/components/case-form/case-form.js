// Case form: the questions of the catalogue in its sections and its order. It knows kinds of controls, nothing clinical.
import './case-form.css';
import { html, nothing } from 'lit';
import { controlOf, fieldsOf } from '../../model/catalogue.js';
import { lesionCount } from '../../model/lesion-entries.js';
import { text } from '../../text/index.js';
import { limitsText } from '../../view/entry-text.js';
import { whenOpen } from '../../view/when-open.js';
import { GradualElement } from '../../view/gradual-element.js';

/** @typedef {import('../../model/types.js').Entries} Entries */
/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Problem} Problem */
/** @typedef {import('../../model/types.js').Section} Section */

const questionsAtOnce = 4;

class CaseForm extends GradualElement {
  static properties = {
    sections: { attribute: false },
    fields: { attribute: false },
    entries: { attribute: false },
    problems: { attribute: false },
    mode: {},
  };

  constructor() {
    super(questionsAtOnce);
    /** @type {Section[]} */
    this.sections = [];
    /** @type {Field[]} */
    this.fields = [];
    /** @type {Entries} */
    this.entries = new Map();
    /** @type {Problem[]} */
    this.problems = [];
    /** @type {import('../../model/catalogue.js').Mode} */
    this.mode = 'quick';
  }

  /** @override */
  get pieces() {
    return this.fields.length;
  }

  /** @param {Field} field */
  renderQuestion(field) {
    const entry = this.entries.get(field.pointer) ?? null;
    const problem = this.problems.find(({ pointer }) => pointer === field.pointer)?.message;
    switch (controlOf(field)) {
      case 'number':
        return html`<nelm-number-question
          .field=${field}
          .entry=${entry ?? ''}
          .problem=${problem}
        ></nelm-number-question>`;
      case 'text':
        return html`<nelm-text-question
          .field=${field}
          .entry=${entry ?? ''}
          .problem=${problem}
        ></nelm-text-question>`;
      case 'checks':
        return html`<nelm-checks-question .field=${field} .entry=${entry} .problem=${problem}></nelm-checks-question>`;
      case 'segment-set':
        return html`<nelm-segments-question
          .field=${field}
          .entry=${entry}
          .problem=${problem}
        ></nelm-segments-question>`;
      case 'volumes':
        return html`<nelm-volumes-question
          .field=${field}
          .entries=${this.entries}
          .problems=${this.problems}
        ></nelm-volumes-question>`;
      case 'select':
        return html`<nelm-select-question .field=${field} .entry=${entry} .problem=${problem}></nelm-select-question>`;
      default:
        return html`<nelm-radio-question .field=${field} .entry=${entry} .problem=${problem}></nelm-radio-question>`;
    }
  }

  /** @param {Field[]} fields */
  renderBasis(fields) {
    const rows = fields.filter(({ facts }) => facts.length > 0);
    if (rows.length === 0) return nothing;
    return html`<details class="basis">
      <summary>${text.form.basis}</summary>
      ${whenOpen(
        () =>
          html`<table>
            <thead>
              <tr>
                <th scope="col">${text.form.question}</th>
                <th scope="col">${text.form.facts}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                (field) =>
                  html`<tr>
                    <td>${field.label}${limitsText(field) ? html` <small>${limitsText(field)}</small>` : nothing}</td>
                    <td>${field.facts.join(', ')}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
      )}
    </details>`;
  }

  /** @param {Field} field */
  isEntered(field) {
    if (field.type === 'segment-volumes')
      return [...this.entries.keys()].some((pointer) => pointer.startsWith(`${field.pointer}/`));
    return this.entries.has(field.pointer);
  }

  /** What is entered in the other way in counts, so it is never out of sight. */
  renderOther() {
    const other = this.mode === 'quick' ? 'detailed' : 'quick';
    const entered = this.fields.filter((field) => field.entry === other && this.isEntered(field)).length;
    const count = entered + (other === 'detailed' ? lesionCount(this.entries) : 0);
    if (count === 0) return nothing;
    return html`<p class="counts-too">
      ${text.mode.otherCounts(count, text.mode[other])}
      <button type="button" @click=${() => this.choose(other)}>${text.mode.show}</button>
    </p>`;
  }

  /** @param {import('../../model/catalogue.js').Mode} mode */
  choose(mode) {
    this.dispatchEvent(new CustomEvent('nelm-mode', { bubbles: true, detail: mode }));
  }

  /** @param {import('../../model/catalogue.js').Mode} mode */
  renderMode(mode) {
    return html`<label class="way">
      <input type="radio" name="mode" .checked=${this.mode === mode} @change=${() => this.choose(mode)} />
      <span class="words">${text.mode[mode]}</span>
    </label>`;
  }

  /**
   * @param {Section} section
   * @param {Field[]} drawn
   */
  renderSection(section, drawn) {
    const inSection = fieldsOf(this.fields, this.mode).filter((field) => field.section === section.id);
    const fields = inSection.filter(({ pointer }) => !pointer.startsWith('/lesions/*/'));
    if (fields.length === 0) return nothing;
    const entered = fields.filter((field) => this.isEntered(field)).length;
    const heading = `section-${section.id}`;
    const shown = fields.filter((field) => drawn.includes(field));
    if (shown.length === 0) return nothing;
    const listed = inSection.filter((field) => !fields.includes(field));
    return html`<section class="card" aria-labelledby=${heading}>
      <h2 id=${heading}>${section.label} <span class="count">${text.form.entered(entered, fields.length)}</span></h2>
      ${
        section.id === 'liver-lesions'
          ? html`<div class="ways" role="radiogroup" aria-label=${text.mode.label}>
                ${this.renderMode('quick')} ${this.renderMode('detailed')}
              </div>
              ${this.renderOther()}`
          : nothing
      }
      ${
        listed.length > 0
          ? html`<nelm-lesion-list
              .fields=${listed}
              .entries=${this.entries}
              .problems=${this.problems}
            ></nelm-lesion-list>`
          : nothing
      }
      <div class="questions">${shown.map((field) => this.renderQuestion(field))}</div>
      ${this.renderBasis(inSection)}
    </section>`;
  }

  /** @override */
  render() {
    const drawn = this.fields.slice(0, this.drawn);
    return html`<form
      autocomplete="off"
      novalidate
      aria-busy=${this.complete ? 'false' : 'true'}
      @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    >
      ${this.sections.map((section) => this.renderSection(section, drawn))}
    </form>`;
  }
}

customElements.define('nelm-case-form', CaseForm);
