// Plan in words: what is done with which segments and lesions, what it clears and costs, whether that is proven, its cautions.
import './plan-words.css';
import { html, nothing } from 'lit';
import { decimal, joined, millilitres, percent } from '../../model/format.js';
import { countOf, toldPlan } from '../../model/told-plan.js';
import { text, word } from '../../text/index.js';
import { citationList } from '../../view/citations.js';
import { icon } from '../../view/icon.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/told-plan.js').ListedLesion} ListedLesion */
/** @typedef {import('../../model/told-plan.js').Treated} Treated */
/** @typedef {import('../../model/types.js').Citation} Citation */
/** @typedef {import('../../model/types.js').Plan} Plan */
/** @typedef {import('../../model/types.js').PlanCaution} PlanCaution */

const shownAtOnce = 4;

/** @param {number[]} segments */
function segmentsText(segments) {
  return text.plans.segments(joined(segments, text.and), segments.length);
}

class PlanWords extends LightElement {
  static properties = {
    plan: { attribute: false },
    lesions: { attribute: false },
    minimum: { attribute: false },
    cautions: { attribute: false },
    measure: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Plan | undefined} */
    this.plan = undefined;
    /** @type {ListedLesion[]} */
    this.lesions = [];
    /** @type {number[]} every percentage that the remnant may have to exceed */
    this.minimum = [];
    /** @type {PlanCaution[]} */
    this.cautions = [];
    /** @type {Citation[]} on how debulking is measured */
    this.measure = [];
  }

  /** @param {Treated} treated */
  renderLesion({ lesion, n }) {
    const { segments, diametersMm, volumeMl, count, name, number } = lesion;
    const size = diametersMm.length > 0 ? `${diametersMm.join(' × ')} mm` : millilitres(volumeMl ?? 0);
    const many = count === 1 ? '' : `, ${n === count ? text.plans.every(n) : text.plans.some(n, count)}`;
    return html`<li>${name ?? text.lesion(number)}${many} <small>${size}, ${segmentsText(segments)}</small></li>`;
  }

  /** @param {Treated[]} treated */
  renderLesions(treated) {
    if (treated.length === 0) return nothing;
    const rest = treated.slice(shownAtOnce);
    return html`<ul class="lesions">
        ${treated.slice(0, shownAtOnce).map((item) => this.renderLesion(item))}
      </ul>
      ${
        rest.length === 0
          ? nothing
          : html`<details>
              <summary>${text.plans.more(rest.length)}</summary>
              ${whenOpen(
                () =>
                  html`<ul class="lesions">
                    ${rest.map((item) => this.renderLesion(item))}
                  </ul>`,
              )}
            </details>`
      }`;
  }

  /**
   * @param {string} what
   * @param {unknown} said
   * @param {Treated[]} [treated]
   */
  renderRow(what, said, treated = []) {
    return html`<div>
      <dt>${what}</dt>
      <dd>${said} ${this.renderLesions(treated)}</dd>
    </div>`;
  }

  /** @param {Plan} plan */
  renderActions(plan) {
    const { resected, wedged, ablated, left } = toldPlan(plan, this.lesions);
    const segments = segmentsText(plan.segments);
    const said = plan.name ? `${plan.name}, ${segments}` : segments;
    const name = said[0].toUpperCase() + said.slice(1);
    const { plans } = text;
    return [
      plan.segments.length > 0
        ? this.renderRow(plans.resected, html`<b>${name}</b> ${plans.takes(countOf(resected))}`, resected)
        : nothing,
      ...[
        { what: plans.wedged, treated: wedged },
        { what: plans.ablated, treated: ablated },
        { what: plans.left, treated: left },
      ].map(({ what, treated }) =>
        treated.length > 0 ? this.renderRow(what, html`<b>${plans.lesions(countOf(treated))}</b>`, treated) : nothing,
      ),
    ];
  }

  /** @param {Plan} plan */
  renderProof({ proven, gapMl }) {
    if (proven) return text.plans.proven;
    return gapMl ? text.plans.gap(millilitres(gapMl)) : text.plans.unproven;
  }

  /** @param {Plan} plan */
  renderFigures(plan) {
    const { plans } = text;
    const { debulkedBy, segments, interventions } = plan;
    const { wedged, ablated } = toldPlan(plan, this.lesions);
    const kinds = [
      { n: segments.length, say: plans.segmentCount },
      { n: countOf(wedged), say: plans.wedgeCount },
      { n: countOf(ablated), say: plans.ablationCount },
    ].filter(({ n }) => n > 0);
    const minimum = joined(this.minimum.map(percent), text.or);
    return [
      this.renderRow(plans.debulked, html`<b>${plans.ofTumour(percent(plan.debulkedPercent))}</b>`),
      this.renderRow(
        plans.measures,
        html`<div class="measures">
          <p>
            ${plans.byDiameters(percent(debulkedBy.diameters))}, ${plans.byProduct(percent(debulkedBy.product))},
            ${plans.byCount(percent(debulkedBy.count))}. <small>${plans.undefinedMeasure}</small>
          </p>
          ${citationList(this.measure)}
        </div>`,
      ),
      this.renderRow(
        plans.lost,
        html`<b>${millilitres(plan.parenchymaLostMl)}</b>,
          ${plans.ofFunctional(`${decimal(100 - plan.remnantOfFunctionalPercent)} %`)}`,
      ),
      this.renderRow(
        plans.remnant,
        html`<b>${plans.ofStandard(percent(plan.remnantPercent))}</b>; ${plans.exceed(minimum)}`,
      ),
      this.renderRow(
        plans.interventions,
        html`<b>${interventions}</b>:
          ${joined(
            kinds.map(({ n, say }) => say(n)),
            text.and,
          )}`,
      ),
      this.renderRow(plans.proof, this.renderProof(plan)),
    ];
  }

  /** @param {import('../../model/types.js').PlanCaution} caution */
  renderCaution({ text: said, assumption, citations }) {
    return html`<li>
      ${said} ${assumption ? html`<small>${text.reasons.assumption}: ${assumption}.</small>` : nothing}
      ${citationList(citations)}
    </li>`;
  }

  /** @param {Plan} plan */
  renderCautions(plan) {
    const own = this.cautions.filter(({ id }) => plan.cautions.includes(id));
    if (own.length === 0) return nothing;
    return html`<details class="cautions">
      <summary>
        ${icon('cautions')}
        <span>${text.plans.cautions(own.length)}: ${own.map(({ id }) => word(text.plans.caution, id)).join(', ')}</span>
      </summary>
      ${whenOpen(
        () =>
          html`<ul>
            ${own.map((caution) => this.renderCaution(caution))}
          </ul>`,
      )}
    </details>`;
  }

  /** @override */
  render() {
    const { plan } = this;
    if (!plan) return nothing;
    if (plan.interventions === 0) return html`<p>${text.plans.doNothing}.</p>`;
    return html`<dl class="plan">${this.renderActions(plan)} ${this.renderFigures(plan)}</dl>
      ${this.renderCautions(plan)}`;
  }
}

customElements.define('nelm-plan-words', PlanWords);
