// Reasons card: the lines that the verdict rests on, and behind them every line that was looked at.
import './reasons-card.css';
import { html, nothing } from 'lit';
import { byEffect, linesOf, reasonsOf, standingOf } from '../../model/findings.js';
import { text, word } from '../../text/index.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Assessment} Assessment */
/** @typedef {import('../../model/types.js').Field} Field */

const shownAtOnce = 6;

class ReasonsCard extends LightElement {
  static properties = { assessment: { attribute: false }, fields: { attribute: false } };

  constructor() {
    super();
    /** @type {Assessment | undefined} */
    this.assessment = undefined;
    /** @type {Field[]} */
    this.fields = [];
  }

  /** @param {Assessment} assessment */
  renderAll(assessment) {
    return html`<details class="all">
      <summary>${text.reasons.all}</summary>
      ${whenOpen(() =>
        byEffect(linesOf(assessment)).map(
          ([effect, findings]) =>
            html`<h3>${word(text.effect, effect)}</h3>
              <nelm-finding-list .findings=${findings} .fields=${this.fields}></nelm-finding-list>`,
        ),
      )}
    </details>`;
  }

  /** @param {Assessment} assessment */
  renderStanding(assessment) {
    const findings = standingOf(assessment);
    if (findings.length === 0) return nothing;
    return html`<h3>${text.reasons.inMind}</h3>
      <nelm-finding-list .findings=${findings} .fields=${this.fields}></nelm-finding-list>`;
  }

  /** @override */
  render() {
    const { assessment } = this;
    if (!assessment) return nothing;
    const reasons = reasonsOf(assessment);
    const others = reasons.slice(shownAtOnce);
    return html`<section class="card reasons" aria-labelledby="reasons-heading">
      <h2 id="reasons-heading">${assessment.verdict.is === null ? text.reasons.headingOpen : text.reasons.heading}</h2>
      <nelm-finding-list .findings=${reasons.slice(0, shownAtOnce)} .fields=${this.fields}></nelm-finding-list>
      ${
        others.length === 0
          ? nothing
          : html`<details>
              <summary>${text.reasons.more(others.length)}</summary>
              ${whenOpen(
                () => html`<nelm-finding-list .findings=${others} .fields=${this.fields}></nelm-finding-list>`,
              )}
            </details>`
      }
      ${this.renderStanding(assessment)} ${this.renderAll(assessment)}
      <nelm-figure-basis></nelm-figure-basis>
    </section>`;
  }
}

customElements.define('nelm-reasons-card', ReasonsCard);
