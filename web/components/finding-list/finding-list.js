// Finding list: lines of the derivation with effect, values used, what is missing, assumption and citations.
import './finding-list.css';
import { html, nothing } from 'lit';
import { joined } from '../../model/format.js';
import { fieldAt } from '../../model/catalogue.js';
import { text, word } from '../../text/index.js';
import { citationList } from '../../view/citations.js';
import { valueText } from '../../view/entry-text.js';
import { icon } from '../../view/icon.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Finding} Finding */

class FindingList extends LightElement {
  static properties = { findings: { attribute: false }, fields: { attribute: false } };

  constructor() {
    super();
    /** @type {Finding[]} */
    this.findings = [];
    /** @type {Field[]} */
    this.fields = [];
  }

  /** @param {string} pointer */
  label(pointer) {
    return fieldAt(this.fields, pointer)?.label ?? pointer;
  }

  /** @param {Finding} finding */
  renderBasis({ uses, missing, assumption, citations }) {
    const values = uses.map(
      ({ pointer, value }) => `${this.label(pointer)}: ${valueText(fieldAt(this.fields, pointer), value)}`,
    );
    return html`
      ${values.length > 0 ? html`<p class="basis-line"><span>${text.reasons.values}</span> ${values.join(' · ')}</p>` : nothing}
      ${
        missing.length > 0
          ? html`<p class="basis-line">
              <span>${text.reasons.missing}</span> ${joined(
                missing.map((pointer) => this.label(pointer)),
                text.and,
              )}
            </p>`
          : nothing
      }
      ${assumption ? html`<p class="basis-line"><span>${text.reasons.assumption}</span> ${assumption}</p>` : nothing}
      ${citationList(citations)}
    `;
  }

  /** @param {Finding} finding */
  renderFinding(finding) {
    const { effect, holds } = finding;
    // Only a line that holds has its effect, so only such a line wears the effect's shape.
    const label = text.holds[holds](word(text.effect, effect));
    return html`<li class="finding ${holds}">
      ${icon(holds === 'yes' ? effect : 'silent')}
      <div>
        <p class="line"><span class="effect">${label}</span> ${finding.text}</p>
        ${this.renderBasis(finding)}
      </div>
    </li>`;
  }

  /** @override */
  render() {
    return html`<ul class="findings">
      ${this.findings.map((finding) => this.renderFinding(finding))}
    </ul>`;
  }
}

customElements.define('nelm-finding-list', FindingList);
