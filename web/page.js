// Page: the shell. It joins the controller to the views and passes what they announce on to it.
import { html, nothing } from 'lit';
import { FactDialog } from './components/fact-dialog/fact-dialog.js';
import { LightElement } from './components/light-element.js';
import { controlId } from './model/catalogue.js';
import { text } from './text/index.js';
import { announcement } from './view/announcement.js';
import { evidenceLink } from './view/evidence-link.js';

/** @typedef {import('./controller.js').Controller} Controller */

/** Speech waits for a pause in typing. */
const quietMs = 700;

export class Page extends LightElement {
  static properties = { controller: { attribute: false }, spoken: { state: true } };

  constructor() {
    super();
    /** @type {Controller | undefined} */
    this.controller = undefined;
    this.spoken = '';
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.speaking = undefined;
    this.addEventListener('nelm-entry', (event) => {
      const { pointer, entry } = /** @type {CustomEvent} */ (event).detail;
      this.controller?.enter(pointer, entry);
    });
    this.addEventListener('nelm-go-to-field', (event) =>
      this.goTo(controlId(/** @type {CustomEvent} */ (event).detail.pointer)),
    );
    this.addEventListener('nelm-show-fact', (event) => {
      const dialog = this.querySelector('nelm-fact-dialog');
      if (dialog instanceof FactDialog) dialog.show(/** @type {CustomEvent} */ (event).detail.citation);
    });
    this.addEventListener('nelm-go-to-answer', () => this.goTo('answer', 'start'));
  }

  /** @param {Controller} controller */
  join(controller) {
    this.controller = controller;
    controller.addEventListener('change', () => {
      this.requestUpdate();
      this.speakSoon();
    });
  }

  speakSoon() {
    clearTimeout(this.speaking);
    this.spoken = '';
    this.speaking = setTimeout(() => {
      const { controller } = this;
      if (controller) this.spoken = announcement(controller.answer, controller.entries.size === 0);
    }, quietMs);
  }

  /**
   * @param {string} id
   * @param {ScrollLogicalPosition} [block]
   */
  goTo(id, block = 'center') {
    const target = document.getElementById(id);
    target?.scrollIntoView({ block });
    target?.focus({ preventScroll: true });
  }

  /** @param {Controller} controller */
  renderStartOver({ entries, cleared }) {
    if (cleared && cleared.size > 0)
      return html`<button type="button" @click=${() => this.controller?.undoStartOver()}>
        ${text.undoStartOver}
      </button>`;
    return html`<button type="button" ?disabled=${entries.size === 0} @click=${() => this.controller?.startOver()}>
      ${text.startOver}
    </button>`;
  }

  /** @param {Controller} controller */
  renderMain({ catalogue, fields, entries, answer }) {
    const problems = answer.kind === 'stopped' ? answer.problems : [];
    return html`<main>
      ${
        catalogue
          ? html`<div class="pane" role="region" aria-label=${text.caseRegion}>
              <nelm-case-form
                .sections=${catalogue.sections}
                .fields=${fields}
                .entries=${entries}
                .problems=${problems}
              ></nelm-case-form>
            </div>`
          : nothing
      }
      <div class="pane" id="answer" role="region" aria-label=${text.answerRegion} tabindex="0">
        <nelm-answer-pane .answer=${answer} .fields=${catalogue?.fields ?? []} .entries=${entries}></nelm-answer-pane>
      </div>
    </main>`;
  }

  /** @override */
  render() {
    const { controller } = this;
    if (!controller) return html`<p class="loading">${text.loading}</p>`;
    return html`
      <header>
        <button type="button" class="skip" @click=${() => this.goTo('answer', 'start')}>${text.skipToAnswer}</button>
        <h1>${text.title}</h1>
        <p>${text.subtitle}</p>
        ${evidenceLink('', text.evidence.link)} ${this.renderStartOver(controller)}
      </header>
      ${this.renderMain(controller)}
      <nelm-answer-bar .answer=${controller.answer} .untouched=${controller.entries.size === 0}></nelm-answer-bar>
      <nelm-fact-dialog></nelm-fact-dialog>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    `;
  }
}

customElements.define('nelm-page', Page);
