// Fact dialog: one fact in own words, its source and the place in it, and the way to the evidence page.
import './fact-dialog.css';
import { html, nothing } from 'lit';
import { factOf, sourceOf } from '../../model/evidence.js';
import { text } from '../../text/index.js';
import { evidenceLink } from '../../view/evidence-link.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Citation} Citation */

class FactDialog extends LightElement {
  static properties = { citation: { attribute: false } };

  constructor() {
    super();
    /** @type {Citation | undefined} */
    this.citation = undefined;
  }

  /** @param {Citation} citation */
  async show(citation) {
    this.citation = citation;
    await this.updateComplete;
    const dialog = this.querySelector('dialog');
    if (!dialog?.open) dialog?.showModal();
  }

  close() {
    this.querySelector('dialog')?.close();
  }

  /** @param {Citation} citation */
  renderFact({ fact: id, source: sourceId, locator }) {
    const source = sourceOf(sourceId);
    return html`<h2 id="fact-heading" tabindex="-1" autofocus>${id} <span>${source?.name ?? sourceId}</span></h2>
      <p class="text">${factOf(id)?.text ?? text.fact.unknown}</p>
      <dl>
        <div>
          <dt>${text.fact.locator}</dt>
          <dd>${locator}</dd>
        </div>
        ${
          source
            ? html`<div>
                  <dt>${text.fact.kind}</dt>
                  <dd>${source.reference}</dd>
                </div>
                <div>
                  <dt>${text.fact.caveat}</dt>
                  <dd>${source.caveat}</dd>
                </div>`
            : nothing
        }
      </dl>
      <p>${evidenceLink(id, text.fact.more)}</p>`;
  }

  /** @override */
  render() {
    const { citation } = this;
    return html`<dialog class="fact-dialog" aria-labelledby="fact-heading">
      ${
        citation
          ? html`${this.renderFact(citation)}
              <p class="close"><button type="button" @click=${this.close}>${text.close}</button></p>`
          : nothing
      }
    </dialog>`;
  }
}

customElements.define('nelm-fact-dialog', FactDialog);
export { FactDialog };
