// Disagreement list: where the sources part in a case like this, and what each of them says, in own words.
import './disagreement-list.css';
import { html, nothing } from 'lit';
import { bySource, factOf, sourceName } from '../../model/evidence.js';
import { disagreementsOf } from '../../model/findings.js';
import { text } from '../../text/index.js';
import { citationList } from '../../view/citations.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Assessment} Assessment */
/** @typedef {import('../../model/types.js').Citation} Citation */
/** @typedef {import('../../model/types.js').Finding} Finding */

class DisagreementList extends LightElement {
  static properties = { assessment: { attribute: false } };

  constructor() {
    super();
    /** @type {Assessment | undefined} */
    this.assessment = undefined;
  }

  /** @param {[string, Citation[]]} said */
  renderSource([source, citations]) {
    return html`<div>
      <dt>${sourceName(source)}</dt>
      <dd>
        ${citations.map(({ fact }) => html`<p>${factOf(fact)?.text ?? fact}</p>`)} ${citationList(citations, source)}
      </dd>
    </div>`;
  }

  /** @param {Finding} finding */
  renderLine({ text: line, citations }) {
    return html`<details>
      <summary>${line}</summary>
      ${whenOpen(() => html`<dl>${bySource(citations).map((said) => this.renderSource(said))}</dl>`)}
    </details>`;
  }

  /** @override */
  render() {
    const lines = this.assessment ? disagreementsOf(this.assessment) : [];
    if (lines.length === 0) return nothing;
    return html`<section class="card disagreements" aria-labelledby="disagreements-heading">
      <h2 id="disagreements-heading">${text.disagreement.heading}</h2>
      ${lines.map((finding) => this.renderLine(finding))}
    </section>`;
  }
}

customElements.define('nelm-disagreement-list', DisagreementList);
