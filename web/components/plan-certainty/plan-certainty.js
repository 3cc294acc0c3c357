// Plan certainty: how far the figures of the plans hold, on demand: hidden disease, error of measurement, volumes.
import './plan-certainty.css';
import { html, nothing } from 'lit';
import { inOrder } from '../../model/plans.js';
import { text } from '../../text/index.js';
import { citationList } from '../../view/citations.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Assessment} Assessment */

class PlanCertainty extends LightElement {
  static properties = { assessment: { attribute: false }, measured: { type: Boolean }, drawing: { type: Boolean } };

  constructor() {
    super();
    /** @type {Assessment | undefined} */
    this.assessment = undefined;
    /** The segments were measured. */
    this.measured = false;
    /** The draws are under way. */
    this.drawing = false;
  }

  /** @param {import('../../model/types.js').ThresholdAnswer[]} answers */
  renderDraws(answers) {
    if (!this.drawing && answers.every(({ drawsReaching }) => drawsReaching === null)) return nothing;
    const { draws } = text.plans;
    return html`<h3>${draws.heading}</h3>
      <p class="note">${draws.note}</p>
      ${
        this.drawing
          ? html`<p class="running">${draws.running}</p>`
          : html`<nelm-draws-chart .answers=${answers}></nelm-draws-chart>`
      }`;
  }

  /** @override */
  render() {
    const { assessment } = this;
    if (!assessment) return nothing;
    const { debulking, findings, volumes } = assessment;
    const { hidden, certainty, volumes: words } = text.plans;
    const answers = inOrder(debulking).filter(({ plan }) => plan);
    const cited = findings.flatMap(({ citations }) => citations).find(({ fact }) => fact === 'S99');
    return html`
      ${
        answers.length === 0
          ? nothing
          : html`<details class="certainty">
              <summary>${certainty}</summary>
              ${whenOpen(
                () =>
                  html`<h3>${hidden.heading}</h3>
                    <p class="note">${hidden.note}</p>
                    ${citationList(cited ? [cited] : [])}
                    <nelm-hidden-chart .answers=${answers}></nelm-hidden-chart>
                    ${this.renderDraws(answers)}`,
              )}
            </details>`
      }
      <details>
        <summary>${words.heading}</summary>
        ${whenOpen(() => html`<nelm-volume-list .volumes=${volumes} .measured=${this.measured}></nelm-volume-list>`)}
      </details>
    `;
  }
}

customElements.define('nelm-plan-certainty', PlanCertainty);
