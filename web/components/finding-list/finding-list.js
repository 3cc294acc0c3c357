// Finding list: lines of the answer, each opening its derivation: question, values used, what is missing, citations.
import './finding-list.css';
import { html } from 'lit';
import { text, word } from '../../text/index.js';
import { derivation } from '../../view/derivation.js';
import { icon } from '../../view/icon.js';
import { whenOpen } from '../../view/when-open.js';
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

  /** @param {Finding} finding */
  renderFinding(finding) {
    const { effect, holds } = finding;
    // Only a line that holds has its effect, so only such a line wears the effect's shape.
    const label = text.holds[holds](word(text.effect, effect));
    return html`<li class="finding ${holds}">
      <details>
        <summary>
          ${icon(holds === 'yes' ? effect : 'silent')}
          <span class="line"><span class="effect">${label}</span> ${finding.text}</span>
        </summary>
        ${whenOpen(() => derivation(this, this.fields, finding))}
      </details>
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
