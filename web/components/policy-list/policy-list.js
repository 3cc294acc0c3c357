// Policy list: what the answer becomes where another share must be removable. The same answer is said to be the same.
import './policy-list.css';
import { html, nothing } from 'lit';
import { joined, percent, sameMembers } from '../../model/format.js';
import { text, verdictLabel } from '../../text/index.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Policy} Policy */

class PolicyList extends LightElement {
  static properties = { policies: { attribute: false }, possible: { attribute: false } };

  constructor() {
    super();
    /** @type {Policy[]} */
    this.policies = [];
    /** @type {string[]} the answers possible under the line that the verdict asks for */
    this.possible = [];
  }

  /** @param {Policy} policy */
  renderPolicy({ thresholdPercent, possible }) {
    const same = sameMembers(possible, this.possible);
    return html`<div class=${same ? 'same' : 'other'}>
      <dt>${text.policies.line(percent(thresholdPercent))}</dt>
      <dd>${same ? text.policies.same : joined(possible.map(verdictLabel), text.or) || text.answer.none}</dd>
    </div>`;
  }

  /** @override */
  render() {
    if (this.policies.length === 0) return nothing;
    if (this.policies.every(({ possible }) => sameMembers(possible, this.possible))) {
      const lines = this.policies.map(({ thresholdPercent }) => percent(thresholdPercent));
      return html`<p class="card all-same">
        ${text.policies.allSame(joined(lines, text.or))} <b>${text.policies.same}</b>
      </p>`;
    }
    return html`<section class="card policies" aria-labelledby="policies-heading">
      <h2 id="policies-heading">${text.policies.heading}</h2>
      <dl>${this.policies.map((policy) => this.renderPolicy(policy))}</dl>
    </section>`;
  }
}

customElements.define('nelm-policy-list', PolicyList);
