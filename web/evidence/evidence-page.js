// Evidence page: the shell: search, contents, the parts, and the way to an anchor such as #S12.
import { html, nothing } from 'lit';
import { speaksOfLife } from '../model/cohorts.js';
import { text } from '../text/index.js';
import { GradualElement } from '../view/gradual-element.js';
import { pageAddress } from '../view/page-address.js';
import { linesPart } from './lines.js';
import { found, wordsOf } from './search.js';
import { factsOf, sourcesPart } from './sources.js';
import { assumptionsPart, topicsPart } from './statements.js';

/** @typedef {import('../model/evidence.js').Evidence} Evidence */

const words = text.evidence;

export class EvidencePage extends GradualElement {
  static properties = {
    evidence: { attribute: false },
    fields: { attribute: false },
    names: { attribute: false },
    failure: { attribute: false },
    search: { state: true },
  };

  constructor() {
    super(1);
    /** @type {Evidence | undefined} */
    this.evidence = undefined;
    /** @type {import('../model/types.js').Field[]} */
    this.fields = [];
    /** @type {Map<string, string> | undefined} */
    this.names = undefined;
    /** @type {string | undefined} */
    this.failure = undefined;
    this.search = '';
    addEventListener('hashchange', () => this.goToAnchor());
  }

  /** The sources one by one, then all else. @override */
  get pieces() {
    return this.evidence && this.names ? this.evidence.sources.length + 1 : 0;
  }

  /** @override */
  whole() {
    this.goToAnchor();
  }

  /** Brings what the address names into view, also when a search has hidden it. */
  async goToAnchor() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!id) return;
    if (this.search && !document.getElementById(id)) this.search = '';
    await this.updateComplete;
    const target = document.getElementById(id);
    this.querySelector('.sought')?.classList.remove('sought');
    target?.classList.add('sought');
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }

  /**
   * @param {string} id
   * @param {string} heading
   * @param {number} n how many were found
   * @param {unknown} content
   * @param {string} [note]
   */
  renderPart(id, heading, n, content, note) {
    if (n === 0) return nothing;
    return html`<section id=${id} aria-labelledby="${id}-heading" tabindex="-1">
      <h2 id="${id}-heading">${heading} <small>${n}</small></h2>
      ${note ? html`<p class="quiet">${note}</p>` : nothing} ${content}
    </section>`;
  }

  /** @param {Evidence['cohorts']} rows */
  renderSeries(rows) {
    const life = rows.filter(speaksOfLife);
    const others = rows.filter((row) => !speaksOfLife(row));
    return [
      this.renderTable(words.seriesTable(others.length), others),
      this.renderTable(text.cohorts.life(life.length), life),
    ];
  }

  /**
   * @param {string} summary
   * @param {Evidence['cohorts']} rows
   */
  renderTable(summary, rows) {
    if (rows.length === 0) return nothing;
    return html`<details class="card">
      <summary>${summary}</summary>
      <nelm-cohort-table .rows=${rows} .caption=${summary}></nelm-cohort-table>
    </details>`;
  }

  /**
   * @param {Evidence} evidence
   * @param {Map<string, string>} names
   */
  renderParts(evidence, names) {
    const sought = wordsOf(this.search);
    /** @param {(string | undefined | null)[]} parts */
    const has = (...parts) => found(sought, parts);
    const facts = evidence.sources.flatMap((source) => factsOf(evidence, source, sought));
    const lines = evidence.thresholds.filter((line) => has(line.id, line.meaning, line.assumption, String(line.value)));
    const assumptions = evidence.assumptions.filter(({ id, text: said }) => has(id, said, names.get(id)));
    const topics = evidence.topics.filter(({ title, text: said }) => has(title, said));
    const absent = words.notModelled.filter((said) => has(said));
    const series = evidence.cohorts.filter((row) => has(row.name, row.measure, row.value, row.caveat, row.criterion));
    const n = facts.length + lines.length + assumptions.length + topics.length + absent.length + series.length;
    const others = () =>
      html`${this.renderPart('lines', words.lines, lines.length, linesPart(lines, this.fields), words.linesNote)}
      ${this.renderPart('assumptions', words.assumptions, assumptions.length, assumptionsPart(assumptions, names, this.fields), words.assumptionsNote)}
      ${this.renderPart('topics', words.topics, topics.length, topicsPart(topics))}
      ${this.renderPart(
        'not-modelled',
        words.absent,
        absent.length,
        html`<ul class="absent">
          ${absent.map((said) => html`<li>${said}</li>`)}
        </ul>`,
      )}
      ${this.renderPart('series', text.cohorts.heading, series.length, this.renderSeries(series), text.cohorts.note)}`;
    return html`<p class="count" role="status">${sought.length > 0 ? words.found(n) : ''}</p>
      ${this.renderPart('sources', words.facts, facts.length, sourcesPart(evidence, names, sought).slice(0, this.drawn))}
      ${this.complete ? others() : nothing}`;
  }

  renderContents() {
    return html`<nav aria-label=${words.contents}>
      <ul>
        ${Object.entries(words.parts).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>`;
  }

  /** @override */
  render() {
    const { evidence, names, failure } = this;
    return html`<header>
        <h1>nelm</h1>
        <p>${words.title}</p>
        <a href=${pageAddress('index')}>${words.back}</a>
      </header>
      <main aria-busy=${this.complete || failure !== undefined ? 'false' : 'true'}>
        <p>${words.lead}</p>
        ${failure === undefined ? nothing : html`<p role="alert">${text.fault.heading} <code>${failure}</code></p>`}
        ${
          evidence && names
            ? html`<label class="search"
                  >${words.search}
                  <input
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    .value=${this.search}
                    @input=${(/** @type {InputEvent} */ event) => {
                      this.search = /** @type {HTMLInputElement} */ (event.target).value;
                    }}
                /></label>
                ${this.renderContents()} ${this.renderParts(evidence, names)}
                <p class="quiet">
                  ${text.version.engine} ${evidence.engine.version} · ${text.version.rules} ${evidence.engine.ruleset} ·
                  ${text.version.evidence} ${evidence.engine.evidenceDate}. ${text.answer.clearance}
                </p>`
            : html`<p class="loading">${words.loading}</p>`
        }
      </main>`;
  }
}

customElements.define('nelm-evidence', EvidencePage);
