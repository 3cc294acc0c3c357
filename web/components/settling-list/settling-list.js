// Settling list: why what can be reached is not known, and which facts would settle it, each a link to its question.
import './settling-list.css';
import { html, nothing } from 'lit';
import { fieldOf } from '../../model/catalogue.js';
import { settlingFacts, volumesUnknown } from '../../model/settling.js';
import { text } from '../../text/index.js';
import { labelText } from '../../view/entry-text.js';
import { fieldLink } from '../../view/field-link.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Assessment} Assessment */
/** @typedef {import('../../model/types.js').Field} Field */

class SettlingList extends LightElement {
  static properties = {
    assessment: { attribute: false },
    document: { attribute: false },
    fields: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Assessment | undefined} */
    this.assessment = undefined;
    /** @type {Record<string, any>} the case that it answers */
    this.document = {};
    /** @type {Field[]} */
    this.fields = [];
  }

  /** @override */
  render() {
    const { assessment } = this;
    if (!assessment) return nothing;
    const { reach, thresholds } = assessment.debulking;
    const known = typeof reach.percent === 'number' && thresholds.every(({ reachable }) => reachable !== 'unknown');
    const standsIn = known && volumesUnknown(assessment.volumes);
    if (known && !standsIn) return nothing;
    const facts = settlingFacts(assessment, this.document);
    const contradict = assessment.missing.some(({ pointer }) => pointer === '/estimates');
    return html`<div class="settling">
      ${thresholds.some(({ plan }) => plan) ? html`<p>${text.plans.held}</p>` : nothing}
      ${standsIn ? html`<p>${text.plans.standsIn}</p>` : nothing}
      ${contradict ? html`<p>${text.plans.contradict}</p>` : nothing}
      ${this.document.lesionsComplete === false ? html`<p>${text.plans.notAll}</p>` : nothing}
      ${
        facts.length === 0
          ? nothing
          : html`<p>${text.plans.settle}</p>
              <ul>
                ${facts.map((pointer) => {
                  const field = fieldOf(this.fields, pointer);
                  const label = labelText(this.fields, pointer);
                  return html`<li>${field ? fieldLink(this, field, label, pointer) : label}</li>`;
                })}
              </ul>`
      }
    </div>`;
  }
}

customElements.define('nelm-settling-list', SettlingList);
