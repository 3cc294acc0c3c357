// Opinion grid: the stance of each source by word and shape, side by side, each with the lines that it rests on.
import './opinion-grid.css';
import { html, nothing } from 'lit';
import { sourceName } from '../../model/evidence.js';
import { text, word } from '../../text/index.js';
import { derivation } from '../../view/derivation.js';
import { icon } from '../../view/icon.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Finding} Finding */
/** @typedef {import('../../model/types.js').Opinion} Opinion */

class OpinionGrid extends LightElement {
  static properties = { opinions: { attribute: false }, findings: { attribute: false }, fields: { attribute: false } };

  constructor() {
    super();
    /** @type {Opinion[]} */
    this.opinions = [];
    /** @type {Finding[]} */
    this.findings = [];
    /** @type {import('../../model/types.js').Field[]} */
    this.fields = [];
  }

  /** @param {Opinion} opinion */
  renderWhy({ reasons, source }) {
    const lines = this.findings.filter(({ id }) => reasons.includes(id));
    if (lines.length === 0) return nothing;
    return html`<details>
      <summary aria-label=${text.opinions.reasons(sourceName(source))}>${text.opinions.why}</summary>
      ${whenOpen(
        () =>
          html`<ul class="lines">
            ${lines.map((finding) => html`<li>${finding.text} ${derivation(this, this.fields, finding, source)}</li>`)}
          </ul>`,
      )}
    </details>`;
  }

  /** @param {Opinion} opinion */
  renderOpinion(opinion) {
    const { source, possible } = opinion;
    return html`<li class="opinion ${possible.length === 1 ? possible[0] : 'open'}">
      <h3>${sourceName(source)}</h3>
      <ul class="stances">
        ${possible.map(
          (stance, index) =>
            html`<li>
              ${index > 0 ? html`<span class="or">${text.or}</span>` : nothing} ${icon(stance)}
              ${word(text.stance, stance)}
            </li>`,
        )}
      </ul>
      ${this.renderWhy(opinion)}
    </li>`;
  }

  /** @override */
  render() {
    if (this.opinions.length === 0) return nothing;
    return html`<section class="card opinions" aria-labelledby="opinions-heading">
      <h2 id="opinions-heading">${text.opinions.heading}</h2>
      <p class="note">${text.opinions.note}</p>
      <ul class="grid">
        ${this.opinions.map((opinion) => this.renderOpinion(opinion))}
      </ul>
    </section>`;
  }
}

customElements.define('nelm-opinion-grid', OpinionGrid);
