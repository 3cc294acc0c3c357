// Case bar: what can be done with the case as a whole. It reads and writes files only when it is asked to.
import './case-bar.css';
import { html, nothing } from 'lit';
import { examples } from '../../examples/index.js';
import { briefOf, capsuleText, changedParts, readCapsule } from '../../model/capsule.js';
import { joined } from '../../model/format.js';
import { changesSince } from '../../model/releases.js';
import releases from '../../offline/releases.json';
import { text, verdictLabel, word } from '../../text/index.js';
import { changeList } from '../../view/change-list.js';
import { icon } from '../../view/icon.js';
import { saveFile } from '../../view/save-file.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../controller.js').Controller} Controller */

/** The engine reads cases up to this size. */
const mostBytes = 2 ** 20;

/**
 * The verdicts, and of group and grade what differs.
 * @param {import('../../model/capsule.js').Brief} brief
 * @param {string[]} parts that differ
 */
function briefText({ verdict, group, grade }, parts) {
  /** @param {readonly (string | number)[]} possible */
  const oneOf = (possible) => joined(possible, text.or) || text.chips.doesNotApply;
  return [
    joined(verdict.map(verdictLabel), text.or),
    ...(parts.includes('group') ? [`${text.chips.group} ${oneOf(group)}`] : []),
    ...(parts.includes('grade') ? [`${text.chips.grade} ${oneOf(grade)}`] : []),
  ].join(', ');
}

class CaseBar extends LightElement {
  static properties = {
    controller: { attribute: false },
    revision: { type: Number },
    problem: { state: true },
    hidden: { state: true },
  };

  constructor() {
    super();
    /** @type {Controller | undefined} */
    this.controller = undefined;
    /** counts the controller's changes, so that the bar follows them */
    this.revision = 0;
    /** @type {{words: string, details: string[]} | undefined} why a file was not opened */
    this.problem = undefined;
    /** @type {unknown} the message that was closed */
    this.closed = undefined;
  }

  /** @param {string} reason @param {string[]} [details] */
  refuse(reason, details = []) {
    this.problem = { words: word(text.bar.problem, reason), details };
  }

  /** @param {string} read */
  async openText(read) {
    const opened = readCapsule(read);
    if ('problem' in opened) return this.refuse(opened.problem);
    return this.openCase(opened);
  }

  /** @param {import('../../model/capsule.js').Opened} opened */
  async openCase(opened) {
    this.problem = undefined;
    const issues = await this.controller?.open(opened);
    if (issues && issues.length > 0)
      this.refuse(
        'refused',
        issues.map(({ pointer, message }) => `${pointer}: ${message}`),
      );
  }

  /** The answer tells that an example is open. @param {any} document */
  openExample(document) {
    return this.openCase({ case: document, example: true });
  }

  /** @param {File | undefined} file */
  async openFile(file) {
    if (!file) return undefined;
    if (file.size > mostBytes) return this.refuse('too-large');
    return this.openText(await file.text());
  }

  /** Asks for a file, as the button does. */
  chooseFile() {
    /** @type {HTMLInputElement | null} */ (this.querySelector('input[type=file]'))?.click();
  }

  save() {
    const answer = this.controller?.answer;
    if (!this.controller || answer?.kind !== 'given') {
      this.problem = { words: text.bar.notSaved, details: [] };
      return;
    }
    const saved = capsuleText(this.controller.document, answer.assessment);
    saveFile(new Blob([saved], { type: 'application/json' }), text.bar.fileName);
  }

  /** @returns {{said: string, changes?: import('../../model/releases.js').Change[]} | undefined} */
  message() {
    const { source, entries, answer } = this.controller ?? {};
    // It speaks of the entries that the file gave, not of what was made of them since.
    if (!source || source.opened.example || source.entries !== entries) return undefined;
    if (source.comparison !== 'changed') return { said: text.bar.opened[source.comparison] };
    const { engine, answer: before } = source.opened;
    if (!engine || !before || answer?.kind !== 'given') return undefined;
    const { engine: now } = answer.assessment;
    const after = briefOf(answer.assessment);
    const parts = changedParts(before, after);
    const said = text.bar.changed(
      briefText(before, parts),
      briefText(after, parts),
      text.bar.versions(
        text.bar.versionOf(engine.version, engine.ruleset),
        text.bar.versionOf(now.version, now.ruleset),
      ),
    );
    return { said, changes: changesSince(releases, { engine: engine.version, ruleset: engine.ruleset }) };
  }

  renderMessage() {
    const message = this.message();
    if (this.problem)
      return html`<div class="bar-message wrong" role="alert">
        <p>${this.problem.words}</p>
        ${
          this.problem.details.length > 0
            ? html`<ul>
                ${this.problem.details.map((line) => html`<li>${line}</li>`)}
              </ul>`
            : nothing
        }
        <button type="button" @click=${() => (this.problem = undefined)}>${text.bar.dismiss}</button>
      </div>`;
    if (!message || this.closed === this.controller?.source) return nothing;
    return html`<div class="bar-message" role="status">
      <p>${message.said}</p>
      ${
        message.changes?.length
          ? html`<p>${text.bar.because}</p>
              ${changeList(message.changes)}`
          : nothing
      }
      <button
        type="button"
        @click=${() => {
          this.closed = this.controller?.source;
          this.requestUpdate();
        }}
      >
        ${text.bar.dismiss}
      </button>
    </div>`;
  }

  renderExamples() {
    return html`<select
      aria-label=${text.bar.examples}
      @change=${(/** @type {Event} */ event) => {
        const list = /** @type {HTMLSelectElement} */ (event.target);
        const chosen = examples[list.value];
        list.value = '';
        if (chosen) this.openExample(chosen);
      }}
    >
      <option value="">${text.bar.examples}</option>
      ${Object.keys(examples).map((id) => html`<option value=${id}>${word(text.bar.example, id)}</option>`)}
    </select>`;
  }

  /** @param {'undo' | 'redo'} what @param {boolean} possible */
  renderStep(what, possible) {
    return html`<button
      type="button"
      class="step"
      ?disabled=${!possible}
      aria-label=${text.bar[what]}
      title=${text.bar[what]}
      @click=${() => this.controller?.[what]()}
    >
      ${icon(what)}
    </button>`;
  }

  /** @override */
  render() {
    const { controller } = this;
    if (!controller) return nothing;
    const { history, entries } = controller;
    return html`<div class="bar" role="group" aria-label=${text.bar.label}>
        ${this.renderExamples()}
        <label class="file">
          <input
            type="file"
            accept=".json,application/json"
            @change=${(/** @type {Event} */ event) => {
              const input = /** @type {HTMLInputElement} */ (event.target);
              this.openFile(input.files?.[0]);
              input.value = '';
            }}
          />
          <span>${text.bar.open}</span>
        </label>
        <button type="button" ?disabled=${entries.size === 0} @click=${() => this.save()}>${text.bar.save}</button>
        ${this.renderStep('undo', history.canUndo)} ${this.renderStep('redo', history.canRedo)}
        <button type="button" ?disabled=${entries.size === 0} @click=${() => controller.startOver()}>
          ${text.startOver}
        </button>
      </div>
      ${this.renderMessage()}`;
  }
}

customElements.define('nelm-case-bar', CaseBar);
export { CaseBar };
