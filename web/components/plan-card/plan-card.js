// Plan card: what debulking can be reached at what cost. It holds which plan is looked at; the parts within tell and draw it.
import './plan-card.css';
import { html, nothing } from 'lit';
import { decimal, joined, millilitres, percent, unbroken } from '../../model/format.js';
import { mapLesions } from '../../model/map-lesions.js';
import { inOrder, shownStop, stepsOf, stopsOf } from '../../model/plans.js';
import { listedLesions } from '../../model/told-plan.js';
import { text, word } from '../../text/index.js';
import { figureTable } from '../../view/figure-table.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/plans.js').Stop} Stop */
/** @typedef {import('../../model/types.js').Assessment} Assessment */
/** @typedef {import('../../model/types.js').Field} Field */

/** Two points make no curve. */
const leastForCurve = 3;

class PlanCard extends LightElement {
  static properties = {
    assessment: { attribute: false },
    document: { attribute: false },
    fields: { attribute: false },
    drawing: { type: Boolean },
    wanted: { state: true },
    passing: { state: true },
  };

  constructor() {
    super();
    /** @type {Assessment | undefined} */
    this.assessment = undefined;
    /** @type {Record<string, any>} the case that the assessment answers */
    this.document = {};
    /** @type {Field[]} */
    this.fields = [];
    /** The draws of measurement error are under way. */
    this.drawing = false;
    /** @type {string | undefined} key of the plan that was chosen */
    this.wanted = undefined;
    /** @type {string | undefined} key of the plan that the mouse is over */
    this.passing = undefined;
    /** @type {import('../../model/told-plan.js').ListedLesion[]} */
    this.listed = [];
    /** @type {import('../../model/map-lesions.js').MapLesion[]} */
    this.drawn = [];
    this.addEventListener('nelm-choose-plan', (event) => {
      const { key, passing } = /** @type {CustomEvent} */ (event).detail;
      this.passing = passing ? key : undefined;
      if (!passing) this.wanted = key;
    });
  }

  /** @param {Map<string, unknown>} changed @override */
  willUpdate(changed) {
    if (!changed.has('document')) return;
    this.listed = listedLesions(this.document);
    this.drawn = mapLesions(this.document);
  }

  /** Without a list: what the estimates say, against the lines and the least liver that must be left. @param {Assessment} assessment */
  renderEstimated(assessment) {
    const { debulking } = assessment;
    const { debulkingPercent, remnantPercent } = this.document.estimates ?? {};
    const parts = /** @type {const} */ (['yes', 'no', 'unknown']).flatMap((reachable) => {
      const shares = inOrder(debulking).filter((answer) => answer.reachable === reachable);
      const named = joined(
        shares.map((answer) => percent(answer.percent)),
        text.and,
      );
      return shares.length > 0 ? [`${named} ${word(text.plans.reachable, reachable)}`] : [];
    });
    return html`<div class="card plans estimated">
      <p>
        ${debulkingPercent === undefined ? text.plans.notEstimated : text.plans.estimated} <b>${parts.join('; ')}</b>.
        ${text.plans.noPlan}
      </p>
      ${debulkingPercent === undefined ? nothing : this.renderCleared(assessment, undefined)}
      ${remnantPercent === undefined ? nothing : this.renderLeft(assessment, remnantPercent, text.plans.bars.estimate)}
    </div>`;
  }

  /** @param {Assessment} assessment */
  renderSteps({ debulking }) {
    const steps = stepsOf(debulking);
    if (steps.length === 0) return nothing;
    const { plans } = text;
    return html`<ul class="steps" aria-label=${plans.steps}>
      ${steps.map(({ from, to, same, lostMl, interventions }) => {
        const more = joined([plans.stepLiver(millilitres(lostMl)), plans.stepInterventions(interventions)], text.and);
        return html`<li>${plans.step(`${decimal(from)}`, percent(to))}: <b>${same ? plans.stepSame : more}</b></li>`;
      })}
    </ul>`;
  }

  /** @param {Assessment} assessment @param {Stop | undefined} shown */
  renderCleared({ debulking }, shown) {
    const { bars } = text.plans;
    const reach = debulking.reach.percent;
    if (reach === null) return nothing;
    const [sure, open] = typeof reach === 'number' ? [reach, reach] : [reach.min, reach.max];
    const outer = typeof reach === 'object' && reach.bounds === 'outer';
    const said =
      typeof reach === 'number'
        ? bars.reach(percent(reach))
        : (outer ? bars.atWidest : bars.reachBetween)(percent(reach));
    const below = [{ at: open, label: said }];
    if (shown && shown.plan.debulkedPercent !== reach)
      below.unshift({ at: shown.plan.debulkedPercent, label: bars.plan(percent(shown.plan.debulkedPercent)) });
    const above = inOrder(debulking).map((answer) => ({ at: answer.percent, label: percent(answer.percent) }));
    return html`<nelm-share-bar
      .name=${bars.debulked}
      .description=${below.map(({ label }) => label).join(', ')}
      .sure=${sure}
      .open=${open}
      .above=${above}
      .below=${below}
    ></nelm-share-bar>`;
  }

  /**
   * @param {Assessment} assessment
   * @param {number | {min: number, max: number}} left of the standard liver volume, in percent
   * @param {(percent: string) => string} label
   */
  renderLeft({ debulking }, left, label) {
    const { bars } = text.plans;
    const [sure, open] = typeof left === 'number' ? [left, left] : [left.min, left.max];
    const minimum = debulking.minimumRemnantPercent.possible.map((at) => ({
      at,
      label: bars.minimum(percent(at)),
      kind: 'minimum',
    }));
    const below = [{ at: open, label: label(percent(left)) }];
    return html`<nelm-share-bar
      .name=${bars.remnant}
      .description=${[...minimum, ...below].map(({ label }) => label).join(', ')}
      .sure=${sure}
      .open=${open}
      .whole=${Math.max(100, open)}
      .above=${minimum}
      .below=${below}
    ></nelm-share-bar>`;
  }

  /** @param {Stop} stop */
  headingOf({ plan, percents }) {
    if (percents.length === 0) return text.plans.planAt(percent(plan.debulkedPercent));
    return text.plans.planFor(joined(percents.map(percent), text.and));
  }

  /**
   * @param {string} summary
   * @param {() => unknown} table
   */
  renderTable(summary, table) {
    return html`<details>
      <summary>${summary}</summary>
      ${whenOpen(table)}
    </details>`;
  }

  /** @param {string} caption @param {Stop[]} stops */
  plansTable(caption, stops) {
    const { columns } = text.plans;
    return figureTable(
      caption,
      [
        columns.plan,
        columns.volume,
        columns.diameters,
        columns.product,
        columns.count,
        columns.lost,
        columns.remnant,
        columns.interventions,
        columns.resected,
      ],
      stops.map(({ plan, percents }) => [
        percents.length > 0 ? joined(percents.map(percent), text.and) : percent(plan.debulkedPercent),
        percent(plan.debulkedPercent),
        percent(plan.debulkedBy.diameters),
        percent(plan.debulkedBy.product),
        percent(plan.debulkedBy.count),
        millilitres(plan.parenchymaLostMl),
        percent(plan.remnantPercent),
        plan.interventions,
        plan.segments.join(', ') || '–',
      ]),
    );
  }

  /** @param {Assessment} assessment @param {Stop[]} stops @param {Stop} shown */
  renderPlan(assessment, stops, shown) {
    const { debulking } = assessment;
    const measure = assessment.findings.flatMap(({ citations }) => citations).find(({ fact }) => fact === 'S91');
    const named = stops.filter(({ percents }) => percents.length > 0);
    return html`
      <div class="drawings">
        <div>
          <h3 class="shown">${this.headingOf(shown)}</h3>
          <nelm-liver-map
            .lesions=${this.drawn}
            .removed=${this.document.liver?.removedSegments ?? []}
            .plan=${shown.plan}
          ></nelm-liver-map>
        </div>
        ${
          debulking.tradeOff.length < leastForCurve
            ? nothing
            : html`<div>
                <h3>${text.plans.curve.heading}</h3>
                <nelm-trade-off-chart
                  .stops=${stops}
                  .thresholds=${inOrder(debulking).map((answer) => answer.percent)}
                  .chosen=${shown.key}
                ></nelm-trade-off-chart>
              </div>`
        }
      </div>
      ${this.renderLeft(assessment, shown.plan.remnantPercent, text.plans.bars.plan)}
      <nelm-plan-words
        .plan=${shown.plan}
        .lesions=${this.listed}
        .minimum=${debulking.minimumRemnantPercent.possible}
        .cautions=${debulking.cautions}
        .measure=${measure ? [measure] : []}
      ></nelm-plan-words>
      ${this.renderTable(text.plans.table, () => this.plansTable(text.plans.table, named.length > 0 ? named : [shown]))}
      ${
        debulking.tradeOff.length < leastForCurve
          ? nothing
          : this.renderTable(text.plans.curve.table, () => this.plansTable(text.plans.curve.table, stops))
      }
    `;
  }

  /** @override */
  render() {
    const { assessment } = this;
    if (!assessment) return nothing;
    if (!this.document.lesions?.length) return this.renderEstimated(assessment);
    const stops = stopsOf(assessment.debulking);
    const shown = shownStop(stops, this.passing ?? this.wanted);
    return html`<section class="card plans" aria-labelledby="plans-heading">
      <h2 id="plans-heading">${text.plans.heading}</h2>
      <nelm-threshold-list .debulking=${assessment.debulking} .chosen=${shown?.key ?? ''}></nelm-threshold-list>
      <p class="note">
        ${text.plans.sharesOf(unbroken(joined(assessment.debulking.minimumRemnantPercent.possible.map(percent), text.or)))}
      </p>
      <nelm-settling-list
        .assessment=${assessment}
        .document=${this.document}
        .fields=${this.fields}
      ></nelm-settling-list>
      ${this.renderSteps(assessment)} ${this.renderCleared(assessment, shown)}
      ${shown ? this.renderPlan(assessment, stops, shown) : nothing}
      <nelm-plan-certainty
        .assessment=${assessment}
        .measured=${Boolean(this.document.liver?.functionalSegmentsMl)}
        .drawing=${this.drawing}
      ></nelm-plan-certainty>
    </section>`;
  }
}

customElements.define('nelm-plan-card', PlanCard);
