// Next questions: the missing facts as the engine ranks them, and what each of their values would leave.
import './next-questions.css';
import { html, nothing } from 'lit';
import { fieldOf } from '../../model/catalogue.js';
import { joined } from '../../model/format.js';
import { branches } from '../../model/narrowing.js';
import { text, verdictLabel } from '../../text/index.js';
import { labelText, valueText } from '../../view/entry-text.js';
import { fieldLink } from '../../view/field-link.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/narrowing.js').Branch} Branch */
/** @typedef {import('../../model/types.js').Entries} Entries */
/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Missing} Missing */

const shownAtOnce = 3;

class NextQuestions extends LightElement {
  static properties = {
    missing: { attribute: false },
    possible: { attribute: false },
    fields: { attribute: false },
    entries: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Missing[]} */
    this.missing = [];
    /** @type {string[]} */
    this.possible = [];
    /** @type {Field[]} */
    this.fields = [];
    /** @type {Entries} */
    this.entries = new Map();
  }

  /**
   * @param {Field | undefined} field
   * @param {Branch} branch
   */
  renderBranch(field, { values, rest, change, verdicts }) {
    const named = values.map((item) => valueText(field, item));
    const value = rest ? text.next.anyOther : joined(named, text.or);
    const outcome = joined(verdicts.map(verdictLabel), text.and);
    const left = joined(verdicts.map(verdictLabel), text.or);
    if (change === 'nothing') return html`<li class="nothing"><b>${value}</b> ${text.next.nothing}</li>`;
    if (change === 'rules-out') return html`<li><b>${value}</b> ${text.next.rulesOut} ${outcome}</li>`;
    return html`<li>
      <b>${value}</b> <span aria-hidden="true">→</span><span class="visually-hidden">${text.next.leaves}</span> ${left}
    </li>`;
  }

  /** @param {Missing} missing */
  renderQuestion(missing) {
    const field = fieldOf(this.fields, missing.pointer);
    const entry = this.entries.get(missing.pointer);
    const label = labelText(this.fields, missing.pointer);
    return html`<li>
      ${field ? fieldLink(this, field, label, missing.pointer) : html`<b>${label}</b>`}
      ${missing.settles ? html`<span class="settles">${text.next.settles}</span>` : nothing}
      ${entry === undefined ? nothing : html`<span class="now">${text.next.now(valueText(field, entry))}</span>`}
      <ul class="branches">
        ${branches(missing, this.possible).map((branch) => this.renderBranch(field, branch))}
      </ul>
    </li>`;
  }

  /** @override */
  render() {
    if (this.missing.length === 0) return nothing;
    const first = this.missing.slice(0, shownAtOnce);
    const others = this.missing.slice(shownAtOnce);
    return html`<section class="card next" aria-labelledby="next-heading">
      <h2 id="next-heading">${text.next.heading}</h2>
      <ol>
        ${first.map((missing) => this.renderQuestion(missing))}
      </ol>
      ${
        others.length === 0
          ? nothing
          : html`<details>
              <summary>${text.next.more(others.length)}</summary>
              ${whenOpen(
                () =>
                  html`<ol start=${shownAtOnce + 1}>
                    ${others.map((missing) => this.renderQuestion(missing))}
                  </ol>`,
              )}
            </details>`
      }
    </section>`;
  }
}

customElements.define('nelm-next-questions', NextQuestions);
