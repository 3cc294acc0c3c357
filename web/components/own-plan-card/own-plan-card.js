// Own plan card: what the plan that the user drew does, whether the limits speak against it, and what as much costs at best.
import './own-plan-card.css';
import { html, nothing } from 'lit';
import { decimal, percent } from '../../model/format.js';
import { comparedWithBest } from '../../model/own-comparison.js';
import { text } from '../../text/index.js';
import { icon } from '../../view/icon.js';
import { ownLimits } from '../../view/own-limits.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/own-comparison.js').Comparison} Comparison */
/** @typedef {import('../../model/types.js').Debulking} Debulking */
/** @typedef {import('../../model/types.js').Plan} Plan */

/** @param {number} value */
const millilitres = (value) => text.ownPlan.millilitres(decimal(value));

class OwnPlanCard extends LightElement {
  static properties = { debulking: { attribute: false }, whole: { type: Boolean } };

  constructor() {
    super();
    /** @type {Debulking | undefined} */
    this.debulking = undefined;
    /** whether all visible lesions are said to be listed */
    this.whole = false;
  }

  /** @param {Debulking} debulking */
  renderLimits(debulking) {
    if (!debulking.ownBlockedBy) return nothing;
    const limits = ownLimits(debulking);
    if (limits.length === 0) return html`<p class="limits">${icon('favours')}<span>${text.ownPlan.within}</span></p>`;
    return html`<div class="limits">
      ${icon('against')}
      <div>
        <p>${text.ownPlan.against}</p>
        <ul>
          ${limits.map((limit) => html`<li>${limit}</li>`)}
        </ul>
      </div>
    </div>`;
  }

  /**
   * @param {Plan} own
   * @param {Comparison} comparison
   */
  sentence(own, comparison) {
    const [cleared, lost] = [percent(own.debulkedPercent), millilitres(own.parenchymaLostMl)];
    switch (comparison.is) {
      case 'clears-nothing':
        return text.ownPlan.clearsNothing;
      case 'no-curve':
        return text.ownPlan.noCurve;
      case 'none':
        return text.ownPlan.none(cleared);
      default: {
        const { best, differenceMl } = comparison;
        const atBest = millilitres(best.parenchymaLostMl);
        if (comparison.is === 'more') return text.ownPlan.more(cleared, lost, atBest, millilitres(differenceMl));
        return comparison.is === 'best' ? text.ownPlan.least(cleared, lost) : text.ownPlan.next(cleared, lost, atBest);
      }
    }
  }

  /** @param {[string, Plan][]} plans side by side, each under its name */
  renderTable(plans) {
    /** @type {[string, (plan: Plan) => unknown][]} */
    const rows = [
      [text.ownPlan.rows.cleared, ({ debulkedPercent }) => percent(debulkedPercent)],
      [text.ownPlan.rows.lost, ({ parenchymaLostMl }) => millilitres(parenchymaLostMl)],
      [text.ownPlan.rows.remnant, ({ remnantPercent }) => percent(remnantPercent)],
      [text.ownPlan.rows.interventions, ({ interventions }) => interventions],
    ];
    return html`<table>
      <thead>
        <tr>
          <td></td>
          ${plans.map(
            ([name, plan]) =>
              html`<th scope="col">${name}${plan.name ? html` <small>${plan.name}</small>` : nothing}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([label, value]) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${plans.map(([, plan]) => html`<td>${value(plan)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /**
   * @param {Plan} own
   * @param {Debulking} debulking
   */
  renderPlan(own, debulking) {
    const comparison = comparedWithBest(own, debulking.tradeOff);
    /** @type {[string, Plan][]} */
    const best = 'best' in comparison ? [[text.ownPlan.best, comparison.best]] : [];
    return html`${this.renderLimits(debulking)}
      <p>${this.sentence(own, comparison)}</p>
      ${this.renderTable([[text.ownPlan.yours, own], ...best])}
      <p class="hint">${text.ownPlan.note}</p>`;
  }

  /** @override */
  render() {
    const { debulking } = this;
    if (!debulking) return nothing;
    return html`<section class="card own-plan-card" aria-labelledby="own-plan-heading">
      <h2 id="own-plan-heading">${text.ownPlan.heading}</h2>
      ${debulking.own ? this.renderPlan(debulking.own, debulking) : html`<p>${this.whole ? text.ownPlan.notYet : text.ownPlan.notWhole}</p>`}
    </section>`;
  }
}

customElements.define('nelm-own-plan-card', OwnPlanCard);
