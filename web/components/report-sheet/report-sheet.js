// Report sheet: the report on one A4 page. It is on paper only; before each print it is made anew and fitted to the page.
import './report-sheet.css';
import { html, nothing } from 'lit';
import { text } from '../../text/index.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../report/types.js').Block} Block */
/** @typedef {import('../../report/types.js').PlanEntry} PlanEntry */
/** @typedef {import('../../report/types.js').Report} Report */
/** @typedef {import('../../report/types.js').Section} Section */

/** From roomy to tight type; each step is tried in turn until the page holds it all. */
const steps = 9;
const firstBriefStep = { early: 1, late: 6 };
/** From here on what was entered is written in running text. */
const firstRunningStep = 3;

class ReportSheet extends LightElement {
  static properties = { report: { attribute: false }, step: { state: true } };

  constructor() {
    super();
    /** @type {Report | undefined} */
    this.report = undefined;
    this.step = 0;
  }

  /**
   * In one go, since a print does not wait.
   * @param {Report} report
   */
  show(report) {
    this.report = report;
    this.classList.add('measured');
    for (this.step = 0; this.step < steps; this.step += 1) {
      this.requestUpdate();
      this.performUpdate();
      for (const map of this.querySelectorAll('nelm-liver-map')) /** @type {any} */ (map).performUpdate();
      const sheet = this.querySelector('.sheet');
      if (!sheet || sheet.scrollHeight <= sheet.clientHeight) break;
    }
    this.classList.remove('measured');
  }

  /** What was printed is not printed again once the entries have changed. */
  clear() {
    this.report = undefined;
  }

  /** @param {PlanEntry} entry */
  renderPlan({ title, what, figures, notes, plan }) {
    return html`<li>
      <h3>${title}</h3>
      <nelm-liver-map .lesions=${this.report?.lesions} .removed=${this.report?.removed} .plan=${plan}></nelm-liver-map>
      <p>${what}.</p>
      <dl>
        ${figures.map(
          ({ label, value }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
    </li>`;
  }

  /** @param {Block} block */
  renderBlock(block) {
    switch (block.kind) {
      case 'list': {
        const brief = block.brief && this.step >= firstBriefStep[block.early ? 'early' : 'late'];
        const items = brief ? block.brief : block.items;
        return html`${block.heading ? html`<h3>${block.heading}</h3>` : nothing}
          <ul>
            ${items?.map((item) => html`<li>${item}</li>`)}
          </ul>`;
      }
      case 'rows':
        return html`${block.heading ? html`<h3>${block.heading}</h3>` : nothing}
          <dl>
            ${block.rows.map(
              ({ label, value }) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>`;
      case 'plans':
        return html`<ul class="told-plans">
          ${block.plans.map((entry) => this.renderPlan(entry))}
        </ul>`;
      case 'space':
        return html`<div class="space"><h3>${block.label}</h3></div>`;
      default:
        return html`<p class=${block.kind}>${block.text}</p>`;
    }
  }

  /** @param {Section} section */
  renderSection({ id, heading, blocks }) {
    return html`<section class="part-${id}">
      <h2>${heading}</h2>
      ${blocks.map((block) => this.renderBlock(block))}
    </section>`;
  }

  /** @param {Report} report */
  renderSheet({ answered, head, sections, foot }) {
    const words = text.report;
    /** @param {string[]} ids */
    const parts = (...ids) =>
      ids.flatMap((id) =>
        sections.filter((section) => section.id === id).map((section) => this.renderSection(section)),
      );
    return html`<article
      class="sheet ${answered ? '' : 'unanswered'} ${this.step >= firstRunningStep ? 'running' : ''}"
      data-step=${Math.min(this.step, steps - 1)}
    >
      <div class="title">
        <div>
          <h1>${words.title}</h1>
          <p>${words.subtitle}</p>
          <dl>
            ${head.map(
              ({ label, value }) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>
        </div>
        <p class="patient">${words.patient}</p>
      </div>
      ${parts('withdrawn', 'answer', 'next', 'plans')}
      <div class="columns">${parts('opinions', 'reasons', 'mind', 'warnings', 'settings', 'unknown')}</div>
      ${parts('inputs', 'assumptions', 'decision')}
      <p class="foot">${foot.map((line) => html`<span>${line}</span> `)}</p>
    </article>`;
  }

  /** @override */
  render() {
    return this.report ? this.renderSheet(this.report) : nothing;
  }
}

customElements.define('nelm-report-sheet', ReportSheet);
export { ReportSheet };
