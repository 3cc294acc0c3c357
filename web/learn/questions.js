// Questions: ticks beside questions for the team, and the sheet that is printed of them. Nothing is kept or typed.
import './sheet.css';
import { html, nothing } from 'lit';
import { LightElement } from '../components/light-element.js';
import { rich, text } from './words.js';

const words = text.questions;
const total = words.groups.reduce((sum, { items }) => sum + items.length, 0);

export class Questions extends LightElement {
  static properties = { ticked: { state: true } };

  constructor() {
    super();
    /** @type {ReadonlySet<string>} */
    this.ticked = new Set();
    addEventListener('afterprint', () => delete document.documentElement.dataset.print);
  }

  /** @param {string} question @param {boolean} on */
  tick(question, on) {
    const ticked = new Set(this.ticked);
    if (on) ticked.add(question);
    else ticked.delete(question);
    this.ticked = ticked;
  }

  /** The sheet alone goes to paper. The browser's own way to print still prints the page. */
  print() {
    document.documentElement.dataset.print = 'sheet';
    print();
  }

  renderForm() {
    return words.groups.map(
      ({ heading, items }) =>
        html`<fieldset>
          <legend>${heading}</legend>
          ${items.map(
            (question) =>
              html`<label class="tick">
                <input
                  type="checkbox"
                  .checked=${this.ticked.has(question)}
                  @change=${(/** @type {Event} */ event) =>
                    this.tick(question, /** @type {HTMLInputElement} */ (event.target).checked)}
                />
                <span>${question}</span>
              </label>`,
          )}
        </fieldset>`,
    );
  }

  renderSheet() {
    const all = this.ticked.size === 0;
    return html`<article class="question-sheet">
      <h1>${text.sheet.title}</h1>
      <p>${text.sheet.lead}</p>
      ${words.groups.map(({ heading, items }) => {
        const chosen = items.filter((question) => all || this.ticked.has(question));
        return chosen.length === 0
          ? nothing
          : html`<h2>${heading}</h2>
              <ul>
                ${chosen.map((question) => html`<li>${question}</li>`)}
              </ul>`;
      })}
      <footer>
        <p>${text.sheet.foot}</p>
        <p>${text.noClearance}</p>
      </footer>
    </article>`;
  }

  /** @override */
  render() {
    const n = this.ticked.size;
    return html`<p>${rich(words.intro)}</p>
      <div class="ticks">${this.renderForm()}</div>
      <p class="ways">
        <button type="button" class="main" @click=${this.print}>${words.print(n, total)}</button>
        <button type="button" ?disabled=${n === 0} @click=${() => (this.ticked = new Set())}>${words.clear}</button>
        <span role="status">${words.ticked(n)}</span>
      </p>
      ${this.renderSheet()}`;
  }
}

customElements.define('nelm-questions', Questions);
