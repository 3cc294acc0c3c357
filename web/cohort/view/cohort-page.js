// Cohort page: the shell: what there is to do now, and what came of it.
import { html, nothing } from 'lit';
import { LightElement } from '../../components/light-element.js';
import { text as page } from '../../text/index.js';
import { text } from '../../text/cohort-en.js';
import { pageAddress } from '../../view/page-address.js';
import { giveCases } from './give-case.js';
import './case-table.js';
import './cohort-charts.js';
import './column-mapping.js';
import './file-choice.js';
import './refused-list.js';
import './run-progress.js';
import './save-answers.js';

/** @typedef {import('../cohort.js').Cohort} Cohort */
/** @typedef {import('../../device/copy.js').Copy} Copy */

export class CohortPage extends LightElement {
  static properties = { revision: { state: true }, dragged: { state: true } };

  constructor() {
    super();
    /** @type {Cohort | undefined} */
    this.cohort = undefined;
    /** @type {Copy | undefined} */
    this.copy = undefined;
    this.revision = 0;
    this.dragged = false;
    /** @type {string | undefined} */
    this.step = undefined;
    this.addEventListener('dragover', (event) => this.drag(event));
    this.addEventListener('dragleave', () => (this.dragged = false));
    this.addEventListener('drop', (event) => this.drop(event));
  }

  /** @param {Cohort} cohort @param {Copy} copy */
  join(cohort, copy) {
    this.cohort = cohort;
    this.copy = copy;
    cohort.addEventListener('change', () => (this.revision += 1));
    giveCases(cohort);
    this.revision += 1;
  }

  /** @param {DragEvent} event */
  drag(event) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dragged = true;
  }

  /** @param {DragEvent} event */
  drop(event) {
    this.dragged = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    if (this.cohort && this.cohort.targets.length > 0) this.cohort.open(file);
  }

  /** What is new is brought to whoever reads the page with ears. @override */
  updated() {
    const step = this.cohort?.step;
    if (step === this.step) return;
    const before = this.step;
    this.step = step;
    if (before === undefined) return;
    const heading = { mapping: '#mapping-heading', running: '#run-heading', choose: '#choice-heading' }[String(step)];
    // What is new is drawn by then.
    requestAnimationFrame(() => {
      const target = heading && this.querySelector(heading);
      if (target instanceof HTMLElement) target.focus();
    });
  }

  /** @param {Cohort} cohort */
  renderStep(cohort) {
    const { step, file, share } = cohort;
    if (step === 'choose')
      return html`<nelm-file-choice .cohort=${cohort} .revision=${this.revision}></nelm-file-choice>`;
    if (step === 'survey')
      return html`<section class="card" aria-busy="true">
        <p id="survey-name" role="status">${text.survey.reading(file?.name ?? '')}</p>
        <progress max="1" .value=${share} aria-labelledby="survey-name"></progress>
      </section>`;
    if (step === 'mapping')
      return html`<nelm-column-mapping .cohort=${cohort} .revision=${this.revision}></nelm-column-mapping>
        ${this.renderAnother(cohort)}`;
    const running = step === 'running';
    return html`<nelm-run-progress .cohort=${cohort} .revision=${this.revision}></nelm-run-progress>
      ${running ? nothing : html`<nelm-save-answers .cohort=${cohort}></nelm-save-answers>`}
      <nelm-cohort-charts .sums=${cohort.news?.sums} .fields=${cohort.fields}></nelm-cohort-charts>
      <nelm-case-table .cohort=${cohort} .shown=${cohort.shown} .arrangement=${cohort.arrangement}></nelm-case-table>
      ${running ? nothing : html`<nelm-refused-list .cohort=${cohort} .refused=${cohort.news?.refused ?? 0}></nelm-refused-list>`}
      ${running ? nothing : this.renderAnother(cohort)}`;
  }

  /** @param {Cohort} cohort */
  renderAnother(cohort) {
    return html`<p>
      <button type="button" class="another" @click=${() => cohort.startAgain()}>${text.choose.another}</button>
    </p>`;
  }

  /** @override */
  render() {
    const { cohort, copy } = this;
    if (!cohort) return html`<p class="loading">${text.loading}</p>`;
    return html`<header>
        <h1>nelm</h1>
        <p>${text.subtitle}</p>
        <a href=${pageAddress('index')}>${text.back}</a>
      </header>
      <main class=${this.dragged ? 'dropping' : nothing}>
        <nelm-copy-notice .copy=${copy} .caseOpen=${cohort.step !== 'choose'}></nelm-copy-notice>
        ${cohort.step === 'choose' ? html`<p>${text.lead}</p>` : nothing}
        ${
          cohort.fault === undefined
            ? this.renderStep(cohort)
            : html`<section class="card" role="alert">
                <p><b>${page.fault.heading}</b> <code>${cohort.fault}</code></p>
              </section>`
        }
        <p class="quiet">${page.answer.clearance}</p>
      </main>
      <nelm-copy-footer .copy=${copy}></nelm-copy-footer>`;
  }
}

customElements.define('nelm-cohort', CohortPage);
