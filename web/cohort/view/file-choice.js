// File choice: where a file is dropped or chosen, and what it may hold.
import { html, nothing } from 'lit';
import { LightElement } from '../../components/light-element.js';
import { text } from '../../text/cohort-en.js';
import { wholeTargets } from '../read/survey.js';
import { saveFile } from '../../view/save-file.js';

const words = text.choose;

/** @param {import('../read/targets.js').Target[]} targets settings and lesion volumes come last, as in the catalogue */
const template = (targets) =>
  new Blob(
    [
      `${wholeTargets(targets)
        .map(({ key }) => key)
        .join(',')}\n`,
    ],
    { type: 'text/csv' },
  );

class FileChoice extends LightElement {
  static properties = { cohort: { attribute: false }, revision: { type: Number }, dragged: { state: true } };

  constructor() {
    super();
    /** @type {import('../cohort.js').Cohort | undefined} */
    this.cohort = undefined;
    this.revision = 0;
  }

  /** @param {Event} event */
  chosen(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const file = input.files?.[0];
    if (file) this.cohort?.open(file);
    input.value = '';
  }

  /** @override */
  render() {
    const { cohort } = this;
    if (!cohort) return nothing;
    return html`<section class="card choice" aria-labelledby="choice-heading">
        <h2 id="choice-heading" tabindex="-1">${words.heading}</h2>
        ${cohort.problem ? html`<p class="problem" role="alert">${cohort.problem}</p>` : nothing}
        <div class="drop-zone">
          <p>${words.drop}</p>
          <p class="quiet">${words.or}</p>
          <label class="file primary">
            <input
              type="file"
              accept=".csv,.tsv,.txt,.ndjson,.jsonl,text/csv,application/x-ndjson"
              ?disabled=${cohort.targets.length === 0}
              @change=${this.chosen}
            />
            <span>${words.button}</span>
          </label>
        </div>
        <p>${words.kinds}</p>
        <p class="quiet">${text.personalNote}</p>
      </section>
      <details class="card">
        <summary>${words.columns}</summary>
        <ul class="rules">
          ${words.rules.map((rule) => html`<li>${rule}</li>`)}
        </ul>
        <button
          type="button"
          ?disabled=${cohort.targets.length === 0}
          @click=${() => saveFile(template(cohort.targets), words.templateName)}
        >
          ${words.template}
        </button>
      </details>`;
  }
}

customElements.define('nelm-file-choice', FileChoice);
