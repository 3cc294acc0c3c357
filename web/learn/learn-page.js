// Learner's page: the shell: what it is and is not, then words, stories, numbers, why sources differ, questions, glossary.
import { html, nothing } from 'lit';
import { GradualElement } from '../view/gradual-element.js';
import { bar, remnantBar } from './bars.js';
import { pageAddress } from '../view/page-address.js';
import { glossaryDialog, glossaryList } from './glossary.js';
import { factsLine, numbersPart } from './numbers.js';
import { paragraphs, rich, text } from './words.js';

/** @typedef {import('./story-types.js').Story} Story */

const { words, differ } = text;
const parts = [
  ['words', words.heading],
  ['stories', text.stories.heading],
  ['numbers', text.numbers.heading],
  ['differ', differ.heading],
  ['questions', text.questions.heading],
  ['glossary', text.glossary.heading],
];

/** The story whose stop on what is left shows the two words. */
const example = 'spots-and-flushing';

export class LearnPage extends GradualElement {
  static properties = { stories: { attribute: false }, lifeAsked: { state: true }, term: { state: true } };

  constructor() {
    super(1);
    /** @type {Story[]} */
    this.stories = [];
    this.lifeAsked = false;
    /** @type {string | undefined} */
    this.term = undefined;
    this.addEventListener('nelm-term', (event) => this.explain(/** @type {CustomEvent} */ (event).detail.term));
  }

  /** @override */
  get pieces() {
    return parts.length;
  }

  /** The part that the address names, once it is drawn. @override */
  whole() {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  /** @param {string} term */
  async explain(term) {
    this.term = term;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  renderWords() {
    const left = this.stories.find(({ id }) => id === example)?.stops.find(({ stop }) => stop === 'left');
    const shown = left?.stop === 'left' ? left : undefined;
    return html`${
        shown
          ? html`<figure class="picture example card" aria-label=${words.map}>
              <nelm-liver-map .lesions=${shown.lesions} .plan=${shown.most.plan}></nelm-liver-map>
              <figcaption>
                <p>${words.mapNote}</p>
                <p class="who">${rich(text.stories.mapWords)}</p>
              </figcaption>
            </figure>`
          : nothing
      }
      <div class="pair">
        <section class="card" aria-labelledby="word-debulking">
          <h3 id="word-debulking">${words.debulking.heading}</h3>
          ${paragraphs(words.debulking.text)}
          ${
            shown
              ? html`<p class="who">${words.debulking.example}</p>
                  ${bar(text.bars.cleared(shown.most.cleared), shown.most.cleared, { kind: 'cleared' })}`
              : nothing
          }
        </section>
        <section class="card" aria-labelledby="word-remnant">
          <h3 id="word-remnant">${words.remnant.heading}</h3>
          ${paragraphs(words.remnant.text)}
          ${
            shown
              ? html`<p class="who">${words.remnant.example}</p>
                  ${remnantBar(shown.most, shown.minimum)}
                  <p class="who">${text.bars.minimum(shown.minimum)}</p>`
              : nothing
          }
        </section>
      </div>`;
  }

  renderDiffer() {
    return html`<p>${rich(differ.intro)}</p>
      <ul class="why-cards">
        ${differ.reasons.map(
          ({ heading, text: said, facts }) =>
            html`<li class="card">
              <h3>${heading}</h3>
              <p>${rich(said)}</p>
              ${factsLine(facts)}
            </li>`,
        )}
      </ul>`;
  }

  /** @param {string} id */
  renderPart(id) {
    if (id === 'words') return this.renderWords();
    if (id === 'stories')
      return html`<p>${text.stories.intro}</p>
        <nelm-story-player .stories=${this.stories}></nelm-story-player>`;
    if (id === 'numbers') return numbersPart(this.lifeAsked, () => (this.lifeAsked = !this.lifeAsked));
    if (id === 'differ') return this.renderDiffer();
    if (id === 'questions') return html`<nelm-questions></nelm-questions>`;
    return glossaryList();
  }

  /** @override */
  render() {
    return html`<header>
        <h1>${text.title}</h1>
        <p>${text.subtitle}</p>
        <a href=${pageAddress('index')}>${text.toCalculator}</a>
      </header>
      <main aria-busy=${this.complete ? 'false' : 'true'}>
        <div class="intro">
          ${paragraphs(text.intro)}
          <p class="not-you">${text.notYou}</p>
        </div>
        <nav aria-label=${text.contents}>
          <ul>
            ${parts.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`)}
          </ul>
        </nav>
        ${parts.slice(0, this.drawn).map(
          ([id, heading]) =>
            html`<section id=${id} class="part" aria-labelledby="${id}-heading">
              <h2 id="${id}-heading">${heading}</h2>
              ${this.renderPart(id)}
            </section>`,
        )}
      </main>
      <footer>
        <p>${text.noClearance}</p>
        <p>${text.kept}</p>
        <p><a href=${pageAddress('index')}>${text.toCalculator}</a></p>
      </footer>
      ${glossaryDialog(this.term, () => this.querySelector('dialog')?.close())}`;
  }
}

customElements.define('nelm-learn', LearnPage);
