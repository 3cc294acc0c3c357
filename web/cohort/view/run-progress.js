// Run progress: how many cases are computed, how fast, how long it still takes, and a way to stop.
import { html, nothing } from 'lit';
import { LightElement } from '../../components/light-element.js';
import { text } from '../../text/cohort-en.js';
import { Pace } from './pace.js';

const words = text.run;
/** A screen reader is told of the progress no more often than this. */
const spokenEveryMs = 10_000;

class RunProgress extends LightElement {
  static properties = { cohort: { attribute: false }, revision: { type: Number } };

  constructor() {
    super();
    /** @type {import('../cohort.js').Cohort | undefined} */
    this.cohort = undefined;
    this.revision = 0;
    this.pace = new Pace();
    this.spoken = { words: '', at: 0 };
  }

  /** @param {string} said */
  speak(said) {
    const now = performance.now();
    if (now - this.spoken.at > spokenEveryMs) this.spoken = { words: said, at: now };
    return this.spoken.words;
  }

  /** @param {number} done @param {number} of */
  renderRunning(done, of) {
    this.pace.see(done, performance.now());
    const rate = this.pace.perSecond;
    const figures = [
      words.of(done, of),
      ...(rate > 0 ? [words.rate(rate), words.remaining((of - done) / rate)] : []),
    ].join(' · ');
    return html`<progress max=${of} .value=${done} aria-label=${words.bar}></progress>
      <p class="figures">${figures}</p>
      <p class="visually-hidden" role="status">${this.speak(figures)}</p>
      <button type="button" class="cancel" @click=${() => this.cohort?.cancel()}>${words.cancel}</button>`;
  }

  /** @override */
  render() {
    const { cohort } = this;
    if (!cohort?.survey) return nothing;
    const { step, news, times, survey, file } = cohort;
    const done = news?.done ?? 0;
    const seconds = (times.end - times.start) / 1000;
    return html`<section class="card run" aria-labelledby="run-heading">
      <h2 id="run-heading" tabindex="-1">${step === 'running' ? words.heading : file?.name}</h2>
      ${
        step === 'running'
          ? this.renderRunning(done, survey.cases)
          : html`<p role="status">
              ${step === 'done' ? words.done(done, news?.refused ?? 0, seconds) : words.cancelled(done, survey.cases)}
            </p>`
      }
    </section>`;
  }
}

customElements.define('nelm-run-progress', RunProgress);
