// Page: the shell. It joins the controller to the views and passes what they announce on to it.
import { html, nothing } from 'lit';
import { CaseBar } from './components/case-bar/case-bar.js';
import { FactDialog } from './components/fact-dialog/fact-dialog.js';
import { KeysDialog } from './components/keys-dialog/keys-dialog.js';
import { LightElement } from './components/light-element.js';
import { ReportSheet } from './components/report-sheet/report-sheet.js';
import { TextDialog } from './components/text-dialog/text-dialog.js';
import { controlId, fieldOf, modeFor } from './model/catalogue.js';
import { toggleResected, treat, withoutPlan } from './model/own-plan.js';
import { followKeys } from './page-keys.js';
import { reportOf } from './report/content.js';
import { text } from './text/index.js';
import { announcement } from './view/announcement.js';
import { evidenceLink } from './view/evidence-link.js';

/** @typedef {import('./controller.js').Controller} Controller */
/** @typedef {import('./device/copy.js').Copy} Copy */

/** Speech waits for a pause in typing. */
const quietMs = 700;

/** What is folded away is made once it is opened. @param {HTMLDetailsElement} details */
async function unfold(details) {
  if (details.open) return;
  const opened = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
  details.open = true;
  await opened;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

export class Page extends LightElement {
  static properties = {
    controller: { attribute: false },
    spoken: { state: true },
    mode: { state: true },
    revision: { state: true },
  };

  constructor() {
    super();
    /** @type {Controller | undefined} */
    this.controller = undefined;
    /** @type {Copy | undefined} */
    this.copy = undefined;
    this.spoken = '';
    /** @type {import('./model/catalogue.js').Mode} how the liver disease is entered */
    this.mode = 'quick';
    this.revision = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.speaking = undefined;
    this.addEventListener('nelm-entry', (event) => {
      const { pointer, entry } = /** @type {CustomEvent} */ (event).detail;
      this.controller?.enter(pointer, entry);
    });
    this.addEventListener('nelm-lesion', (event) => this.changeLesions(/** @type {CustomEvent} */ (event).detail));
    this.addEventListener('nelm-plan', (event) => this.changePlan(/** @type {CustomEvent} */ (event).detail));
    this.addEventListener('nelm-mode', (event) => (this.mode = /** @type {CustomEvent} */ (event).detail));
    this.addEventListener('nelm-go-to-field', (event) =>
      this.goToField(/** @type {CustomEvent} */ (event).detail.pointer),
    );
    followKeys(this);
    document.addEventListener('keydown', (event) => this.undoByKey(event));
    this.addEventListener('dragover', (event) => this.dragged(event));
    this.addEventListener('dragleave', () => this.classList.remove('dropping'));
    this.addEventListener('drop', (event) => this.dropped(event));
    this.addEventListener('nelm-show-fact', (event) => {
      const dialog = this.querySelector('nelm-fact-dialog');
      if (dialog instanceof FactDialog) dialog.show(/** @type {CustomEvent} */ (event).detail.citation);
    });
    this.addEventListener('nelm-show-text', (event) => {
      const dialog = this.querySelector('nelm-text-dialog');
      if (dialog instanceof TextDialog) dialog.show(/** @type {CustomEvent} */ (event).detail);
    });
    addEventListener('beforeprint', () => this.prepareSheet());
    matchMedia('print').addEventListener('change', ({ matches }) => matches && this.prepareSheet());
    this.addEventListener('nelm-go-to-answer', () => this.goTo('answer', 'start'));
  }

  /**
   * @param {Controller} controller
   * @param {Copy} copy
   */
  join(controller, copy) {
    this.controller = controller;
    this.copy = copy;
    let { source } = controller;
    controller.addEventListener('change', () => {
      this.revision += 1;
      // A case from a file shows the way in that it was entered by.
      if (controller.source && controller.source !== source)
        this.mode = controller.entries.has('/lesions/0/segments') ? 'detailed' : 'quick';
      source = controller.source;
      this.sheet?.clear();
      this.speakSoon();
    });
  }

  showKeys() {
    const dialog = this.querySelector('nelm-keys-dialog');
    if (dialog instanceof KeysDialog) dialog.show();
  }

  get sheet() {
    const sheet = this.querySelector('nelm-report-sheet');
    return sheet instanceof ReportSheet ? sheet : undefined;
  }

  /** What is printed is made at the moment of printing, whoever asks for it. */
  prepareSheet() {
    if (this.controller) this.sheet?.show(reportOf(this.controller, new Date(), this.copy?.withdrawal));
  }

  speakSoon() {
    clearTimeout(this.speaking);
    this.spoken = '';
    this.speaking = setTimeout(() => {
      const { controller } = this;
      if (controller) this.spoken = announcement(controller.answer, controller.entries.size === 0);
    }, quietMs);
  }

  /** @param {{what: string, row: number, segments?: string[], gesture: string, rows: any[]}} detail */
  changeLesions({ what, row, segments, gesture, rows }) {
    const { controller } = this;
    if (what === 'add') controller?.addLesion(segments);
    if (what === 'remove') controller?.removeLesion(row);
    if (what === 'copy') controller?.copyLesion(row);
    if (what === 'paste') controller?.addLesions(rows);
    if (what === 'move') controller?.moveLesion(row, segments ?? [], gesture);
  }

  /** @param {{what: string, segment: number, row: number, treatment: import('./model/own-plan.js').Treatment}} detail */
  changePlan({ what, segment, row, treatment }) {
    this.controller?.drawPlan((entries) => {
      if (what === 'segment') return toggleResected(entries, segment);
      return what === 'treat' ? treat(entries, row, treatment) : withoutPlan(entries);
    });
  }

  /** Within a text field the keys are the browser's own. @param {KeyboardEvent} event */
  undoByKey(event) {
    const typing = event.target instanceof HTMLTextAreaElement || /** @type {any} */ (event.target).type === 'text';
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) this.controller?.redo();
    else this.controller?.undo();
  }

  /** @param {DragEvent} event */
  dragged(event) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.classList.add('dropping');
  }

  /** @param {DragEvent} event */
  dropped(event) {
    this.classList.remove('dropping');
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    const bar = this.querySelector('nelm-case-bar');
    if (bar instanceof CaseBar) bar.openFile(file);
  }

  /** Shows the question, also where the other way in or a closed row hides it. @param {string} pointer */
  async goToField(pointer) {
    const field = fieldOf(this.controller?.fields ?? [], pointer);
    if (field) this.mode = modeFor(field, this.mode);
    await this.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const row = document.getElementById(controlId(pointer.split('/').slice(0, 3).join('/')));
    if (row instanceof HTMLDetailsElement) await unfold(row);
    this.goTo(controlId(pointer));
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
  renderMain({ catalogue, fields, entries, answer, document }) {
    const problems = answer.kind === 'stopped' ? answer.problems : [];
    return html`<main>
      <div class="pane ${catalogue ? '' : 'awaited'}" role="region" aria-label=${text.caseRegion}>
        ${
          catalogue
            ? html`<nelm-case-form
                .sections=${catalogue.sections}
                .fields=${fields}
                .entries=${entries}
                .problems=${problems}
                .mode=${this.mode}
              ></nelm-case-form>`
            : nothing
        }
      </div>
      <div class="pane" id="answer" role="region" aria-label=${text.answerRegion} tabindex="0">
        <nelm-copy-notice .copy=${this.copy} .caseOpen=${entries.size > 0}></nelm-copy-notice>
        <nelm-answer-pane
          .answer=${answer}
          .document=${document}
          .fields=${catalogue?.fields ?? []}
          .entries=${entries}
        ></nelm-answer-pane>
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
        <p class="subtitle">${text.subtitle}</p>
        ${evidenceLink('', text.evidence.link)}
        <nelm-case-bar .controller=${controller} .revision=${this.revision}></nelm-case-bar>
        <nelm-report-bar
          .controller=${controller}
          .copyOfPage=${this.copy}
          .revision=${this.revision}
        ></nelm-report-bar>
        <button
          type="button"
          class="keys"
          aria-label=${text.keys.heading}
          title=${text.keys.heading}
          aria-haspopup="dialog"
          @click=${() => this.showKeys()}
        >
          ${text.keys.button}
        </button>
      </header>
      ${this.renderMain(controller)}
      <nelm-copy-footer .copy=${this.copy}></nelm-copy-footer>
      <nelm-answer-bar .answer=${controller.answer} .untouched=${controller.entries.size === 0}></nelm-answer-bar>
      <nelm-fact-dialog></nelm-fact-dialog>
      <nelm-text-dialog></nelm-text-dialog>
      <nelm-keys-dialog></nelm-keys-dialog>
      <nelm-report-sheet></nelm-report-sheet>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    `;
  }
}

customElements.define('nelm-page', Page);
