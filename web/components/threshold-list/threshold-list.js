// Threshold list: one line per share of the tumour: whether it can be reached, what its least plan costs, or what stops it.
import './threshold-list.css';
import { html, nothing } from 'lit';
import { millilitres, percent } from '../../model/format.js';
import { inOrder, planKey } from '../../model/plans.js';
import { text, word } from '../../text/index.js';
import { blockedWords } from '../../view/blocked-words.js';
import { icon } from '../../view/icon.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Debulking} Debulking */
/** @typedef {import('../../model/types.js').Plan} Plan */
/** @typedef {import('../../model/types.js').ThresholdAnswer} ThresholdAnswer */

const shapes = { yes: 'supports', no: 'beyond', unknown: 'silent' };

class ThresholdList extends LightElement {
  static properties = { debulking: { attribute: false }, chosen: { attribute: false } };

  constructor() {
    super();
    /** @type {Debulking | undefined} */
    this.debulking = undefined;
    /** Key of the plan that is shown. */
    this.chosen = '';
  }

  get exact() {
    return typeof this.debulking?.reach.percent === 'number';
  }

  /** @param {string} key */
  choose(key) {
    this.dispatchEvent(new CustomEvent('nelm-choose-plan', { bubbles: true, detail: { key } }));
  }

  /** @param {Plan} plan */
  cost({ parenchymaLostMl, remnantPercent, interventions }) {
    const { cost } = text.plans;
    return [
      cost.liver(millilitres(parenchymaLostMl)),
      cost.remnant(percent(remnantPercent)),
      cost.interventions(interventions),
    ].map(
      (part, i) =>
        html`${i > 0 ? html`<span class="visually-hidden">, </span>` : nothing}<span class="part">${part}</span>`,
    );
  }

  /** @param {ThresholdAnswer} answer */
  why({ reachable, blockedBy }) {
    const causes = blockedWords(blockedBy, this.debulking?.minimumRemnantPercent.possible ?? []);
    if (causes.length > 0) return `: ${causes.join('; ')}`;
    return reachable === 'no' && !this.exact ? `, ${text.plans.whatever}` : '';
  }

  /**
   * @param {'yes' | 'no' | 'unknown'} reachable
   * @param {string} share
   * @param {Plan} plan
   * @param {string} [note]
   */
  renderPlanned(reachable, share, plan, note) {
    const key = planKey(plan);
    return html`<li>
      <button type="button" class="threshold" aria-pressed=${key === this.chosen} @click=${() => this.choose(key)}>
        ${icon(shapes[reachable])} <b>${share} ${note ? html`<small>${note}</small>` : nothing}</b>
        <span class="visually-hidden">${word(text.plans.reachable, reachable)}</span>
        <span class="said">${this.cost(plan)}</span>
      </button>
    </li>`;
  }

  /** @param {ThresholdAnswer} answer */
  renderThreshold(answer) {
    const { reachable, plan } = answer;
    if (plan) return this.renderPlanned(reachable, percent(answer.percent), plan);
    const why = this.why(answer);
    return html`<li class="threshold">
      ${icon(shapes[reachable])} <b>${percent(answer.percent)}</b>
      <span class="said">${word(text.plans.reachable, reachable)}${why}</span>
    </li>`;
  }

  /** The most that can be reached, where that is no threshold's plan. @param {Debulking} debulking */
  renderReach({ reach, thresholds }) {
    const { plan } = reach;
    if (!plan || plan.interventions === 0 || reach.percent !== plan.debulkedPercent) return nothing;
    const key = planKey(plan);
    if (thresholds.some((threshold) => threshold.plan && planKey(threshold.plan) === key)) return nothing;
    return this.renderPlanned('yes', percent(plan.debulkedPercent), plan, text.plans.atMost);
  }

  /** @override */
  render() {
    const { debulking } = this;
    if (!debulking) return nothing;
    return html`<ul class="thresholds" aria-label=${text.plans.thresholds}>
      ${inOrder(debulking)
        .filter(({ reachable }) => reachable !== 'no')
        .map((answer) => this.renderThreshold(answer))}
      ${this.renderReach(debulking)}
      ${inOrder(debulking)
        .filter(({ reachable }) => reachable === 'no')
        .map((answer) => this.renderThreshold(answer))}
    </ul>`;
  }
}

customElements.define('nelm-threshold-list', ThresholdList);
