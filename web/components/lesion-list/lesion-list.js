// Lesion list: every listed lesion, with the ways to add more. Only the rows being worked on are open.
import './lesion-list.css';
import { html, nothing } from 'lit';
import { lesionCount } from '../../model/lesion-entries.js';
import { text } from '../../text/index.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Entries} Entries */
/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Problem} Problem */

class LesionList extends LightElement {
  static properties = { fields: { attribute: false }, entries: { attribute: false }, problems: { attribute: false } };

  constructor() {
    super();
    /** @type {Field[]} */
    this.fields = [];
    /** @type {Entries} */
    this.entries = new Map();
    /** @type {Problem[]} */
    this.problems = [];
    /** the row that was added last: it opens */
    this.added = -1;
  }

  async add() {
    this.added = lesionCount(this.entries);
    this.dispatchEvent(new CustomEvent('nelm-lesion', { bubbles: true, detail: { what: 'add' } }));
    const row = this.added;
    await this.updateComplete;
    // The rows render after the list.
    requestAnimationFrame(() => document.getElementById(`q-lesions-${row}-segments`)?.focus());
  }

  /** @override */
  render() {
    const count = lesionCount(this.entries);
    return html`<div class="lesions">
      <nelm-lesion-map .fields=${this.fields} .entries=${this.entries}></nelm-lesion-map>
      <h3>${text.lesions.heading(count)}</h3>
      ${count === 0 ? html`<p class="hint">${text.lesions.none}</p>` : nothing}
      ${Array.from(
        { length: count },
        (_, row) =>
          html`<nelm-lesion-row
            .row=${row}
            .fields=${this.fields}
            .entries=${this.entries}
            .problems=${this.problems}
            .open=${row === this.added}
          ></nelm-lesion-row>`,
      )}
      <button type="button" class="add" @click=${() => this.add()}>${text.lesions.add}</button>
      <nelm-paste-box></nelm-paste-box>
    </div>`;
  }
}

customElements.define('nelm-lesion-list', LesionList);
