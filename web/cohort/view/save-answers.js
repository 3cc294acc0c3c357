// Save answers: the answers as a file, made when it is asked for.
import { html, nothing } from 'lit';
import { LightElement } from '../../components/light-element.js';
import { text } from '../../text/cohort-en.js';
import { saveFile } from '../../view/save-file.js';

const words = text.out;

class SaveAnswers extends LightElement {
  static properties = { cohort: { attribute: false }, writing: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {import('../cohort.js').Cohort | undefined} */
    this.cohort = undefined;
    this.writing = false;
    this.problem = '';
  }

  /** @param {'csv' | 'ndjson'} kind */
  async save(kind) {
    if (!this.cohort || this.writing) return;
    this.writing = true;
    this.problem = '';
    try {
      saveFile(await this.cohort.session.write(kind), words[`${kind}Name`]);
    } catch (error) {
      this.problem = /** @type {Error} */ (error).name.startsWith('Not') ? text.survey.changed : String(error);
    }
    this.writing = false;
  }

  /** @override */
  render() {
    const left = this.cohort?.columns.filter(({ kept }) => !kept).map(({ seen }) => seen.heading) ?? [];
    return html`<section class="card save" aria-labelledby="save-heading">
      <h2 id="save-heading">${words.heading}</h2>
      <p class="buttons">
        <button type="button" class="primary" @click=${() => this.save('csv')}>${words.csv}</button>
        <button type="button" @click=${() => this.save('ndjson')}>${words.ndjson}</button>
      </p>
      <p class="quiet">${words.note} ${left.length > 0 ? words.leftOut(left.join(', ')) : nothing}</p>
      <p role="status">${this.writing ? words.writing : ''}</p>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
    </section>`;
  }
}

customElements.define('nelm-save-answers', SaveAnswers);
