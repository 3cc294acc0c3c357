// Lesion row: one entry of the lesion list. Closed it is a line of a table, opened it is a small form.
import './lesion-row.css';
import { html, nothing } from 'lit';
import { controlId } from '../../model/catalogue.js';
import { inRow } from '../../model/lesion-entries.js';
import { text } from '../../text/index.js';
import { lesionLine } from '../../view/lesion-line.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Entries} Entries */
/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Problem} Problem */

class LesionRow extends LightElement {
  static properties = {
    row: { type: Number },
    fields: { attribute: false },
    entries: { attribute: false },
    problems: { attribute: false },
    open: { type: Boolean },
  };

  constructor() {
    super();
    this.row = 0;
    /** @type {Field[]} of a lesion, with a star in place of the row */
    this.fields = [];
    /** @type {Entries} */
    this.entries = new Map();
    /** @type {Problem[]} */
    this.problems = [];
    this.open = false;
  }

  /** @param {'remove' | 'copy'} what */
  ask(what) {
    this.dispatchEvent(new CustomEvent('nelm-lesion', { bubbles: true, detail: { what, row: this.row } }));
  }

  /** @param {string} key */
  renderQuestion(key) {
    const listed = this.fields.find(({ pointer }) => pointer.endsWith(`/${key}`));
    if (!listed) return nothing;
    const field = inRow(listed, this.row);
    const entry = this.entries.get(field.pointer) ?? null;
    const problem = this.problems.find(
      ({ pointer }) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`),
    )?.message;
    if (field.type === 'segments')
      return html`<nelm-segments-question
        .field=${field}
        .entry=${entry ?? []}
        .problem=${problem}
        .inList=${true}
      ></nelm-segments-question>`;
    if (field.type === 'boolean' || field.type === 'choice')
      return html`<nelm-radio-question .field=${field} .entry=${entry} .problem=${problem}></nelm-radio-question>`;
    return html`<nelm-number-question
      .field=${field}
      .entry=${entry ?? ''}
      .problem=${problem}
    ></nelm-number-question>`;
  }

  /** @param {string} name */
  renderForm(name) {
    return html`<div class="lesion-form" role="group" aria-label=${name}>
      ${this.renderQuestion('segments')}
      <div class="sizes">
        ${this.renderQuestion('diametersMm')} ${this.renderQuestion('volumeMl')} ${this.renderQuestion('count')}
      </div>
      ${this.renderQuestion('depth')} ${this.renderQuestion('nearMajorVessel')}
      <div class="actions">
        <button type="button" aria-label=${text.lesions.copyOf(name)} @click=${() => this.ask('copy')}>
          ${text.lesions.copy}
        </button>
        <button type="button" aria-label=${text.lesions.removeOf(name)} @click=${() => this.ask('remove')}>
          ${text.lesions.remove}
        </button>
      </div>
    </div>`;
  }

  /** @override */
  render() {
    const name = text.lesion(this.row + 1);
    const wrong = this.problems.some(({ pointer }) => pointer.startsWith(`/lesions/${this.row}/`));
    return html`<details
      class="lesion ${wrong ? 'wrong' : ''}"
      ?open=${this.open}
      id=${controlId(`/lesions/${this.row}`)}
    >
      <summary><b>${name}</b> <span class="brief">${lesionLine(this.fields, this.entries, this.row)}</span></summary>
      ${whenOpen(() => this.renderForm(name))}
    </details>`;
  }
}

customElements.define('nelm-lesion-row', LesionRow);
