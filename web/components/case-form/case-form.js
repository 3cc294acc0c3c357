// Case form: the questions of the catalogue in its sections and its order. It knows kinds of controls, nothing clinical.
import './case-form.css';
import { html, nothing } from 'lit';
import { controlOf } from '../../model/catalogue.js';
import { text } from '../../text/index.js';
import { limitsText } from '../../view/entry-text.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Entries} Entries */
/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Problem} Problem */
/** @typedef {import('../../model/types.js').Section} Section */

class CaseForm extends LightElement {
  static properties = {
    sections: { attribute: false },
    fields: { attribute: false },
    entries: { attribute: false },
    problems: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Section[]} */
    this.sections = [];
    /** @type {Field[]} */
    this.fields = [];
    /** @type {Entries} */
    this.entries = new Map();
    /** @type {Problem[]} */
    this.problems = [];
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
      <table>
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
      </table>
    </details>`;
  }

  /** @param {Section} section */
  renderSection(section) {
    const fields = this.fields.filter((field) => field.section === section.id);
    if (fields.length === 0) return nothing;
    const entered = fields.filter((field) => this.entries.has(field.pointer)).length;
    const heading = `section-${section.id}`;
    return html`<section class="card" aria-labelledby=${heading}>
      <h2 id=${heading}>${section.label} <span class="count">${text.form.entered(entered, fields.length)}</span></h2>
      <div class="questions">${fields.map((field) => this.renderQuestion(field))}</div>
      ${this.renderBasis(fields)}
    </section>`;
  }

  /** @override */
  render() {
    return html`<form autocomplete="off" novalidate @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      ${this.sections.map((section) => this.renderSection(section))}
    </form>`;
  }
}

customElements.define('nelm-case-form', CaseForm);
