// Answer pane: shows the answer to the entries as they stand, or why there is none. It never shows an older one.
import './answer-pane.css';
import { html, nothing } from 'lit';
import { hasPlan } from '../../model/own-plan.js';
import { text } from '../../text/index.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../controller.js').Answer} Answer */
/** @typedef {import('../../model/types.js').Assessment} Assessment */
/** @typedef {import('../../model/types.js').Entries} Entries */
/** @typedef {import('../../model/types.js').Field} Field */

class AnswerPane extends LightElement {
  static properties = {
    answer: { attribute: false },
    document: { attribute: false },
    fields: { attribute: false },
    entries: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Answer} */
    this.answer = { kind: 'pending' };
    /** @type {Record<string, any>} the case that the assessment answers */
    this.document = {};
    /** @type {Field[]} */
    this.fields = [];
    /** @type {Entries} */
    this.entries = new Map();
  }

  /** @param {Assessment} assessment */
  renderAssessment(assessment) {
    const { fields, entries } = this;
    const { verdict } = assessment;
    return html`
      <nelm-verdict-card
        .assessment=${assessment}
        .fields=${fields}
        .untouched=${entries.size === 0}
      ></nelm-verdict-card>
      <nelm-next-questions
        .missing=${assessment.missing}
        .possible=${verdict.possible}
        .fields=${fields}
        .entries=${entries}
      ></nelm-next-questions>
      <nelm-warning-list .warnings=${assessment.warnings} .fields=${fields}></nelm-warning-list>
      ${
        entries.size === 0
          ? nothing
          : html`
              <nelm-plan-card
                .assessment=${assessment}
                .document=${this.document}
                .fields=${fields}
                .drawing=${this.answer.kind === 'given' && this.answer.drawing === true}
              ></nelm-plan-card>
              ${
                hasPlan(entries)
                  ? html`<nelm-own-plan-card
                      .debulking=${assessment.debulking}
                      .whole=${this.document.lesionsComplete === true}
                    ></nelm-own-plan-card>`
                  : nothing
              }
              <nelm-policy-list .policies=${assessment.policies} .possible=${verdict.possible}></nelm-policy-list>
              <nelm-opinion-grid
                .opinions=${assessment.opinions}
                .findings=${assessment.findings}
                .fields=${fields}
              ></nelm-opinion-grid>
              <nelm-disagreement-list .assessment=${assessment}></nelm-disagreement-list>
              <nelm-reasons-card .assessment=${assessment} .fields=${fields}></nelm-reasons-card>
              <nelm-flip-list .flips=${assessment.flips} .fields=${fields}></nelm-flip-list>
              <nelm-advice-card .advice=${assessment.advice} .fields=${fields}></nelm-advice-card>
              <nelm-cohort-card .cohorts=${assessment.cohorts}></nelm-cohort-card>
            `
      }
    `;
  }

  renderContent() {
    const { answer } = this;
    if (answer.kind === 'given') return this.renderAssessment(answer.assessment);
    if (answer.kind === 'stopped')
      return html`<nelm-stopped-card .problems=${answer.problems} .fields=${this.fields}></nelm-stopped-card>`;
    if (answer.kind === 'fault') return html`<nelm-fault-card .message=${answer.message}></nelm-fault-card>`;
    return answer.last ? this.renderAssessment(answer.last) : html`<p class="loading">${text.answer.pending}</p>`;
  }

  /** @override */
  render() {
    const { answer } = this;
    // While the engine computes, the last answer only keeps its place: it can neither be seen nor be read out.
    const hidden = answer.kind === 'pending' && answer.last !== undefined;
    return html`<div class="answer ${hidden ? 'outdated' : ''}" aria-busy=${hidden ? 'true' : 'false'}>
      ${this.renderContent()}
    </div>`;
  }
}

customElements.define('nelm-answer-pane', AnswerPane);
