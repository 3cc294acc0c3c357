// Stopped card: stands where the answer was while an entry is half typed or refused; its links go to the entries.
import './stopped-card.css';
import { html } from 'lit';
import { fieldOf } from '../../model/catalogue.js';
import { text } from '../../text/index.js';
import { labelText } from '../../view/entry-text.js';
import { fieldLink } from '../../view/field-link.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Problem} Problem */

class StoppedCard extends LightElement {
  static properties = { problems: { attribute: false }, fields: { attribute: false } };

  constructor() {
    super();
    /** @type {Problem[]} */
    this.problems = [];
    /** @type {Field[]} */
    this.fields = [];
  }

  /** @param {Problem} problem */
  renderProblem({ pointer, message }) {
    const field = fieldOf(this.fields, pointer);
    if (!field) return html`<li>${pointer ? html`<code>${pointer}</code> ` : ''}${message}</li>`;
    return html`<li>
      ${fieldLink(this, field, html`<b>${labelText(this.fields, pointer)}</b>: ${message}`, pointer)}
    </li>`;
  }

  /** @override */
  render() {
    return html`<section class="card stopped" aria-labelledby="stopped-heading">
      <h2 id="stopped-heading">${text.answer.heading}</h2>
      <p class="sentence">${text.stopped.heading}</p>
      <p>${text.stopped.until(this.problems.length)}</p>
      <ul>
        ${this.problems.map((problem) => this.renderProblem(problem))}
      </ul>
    </section>`;
  }
}

customElements.define('nelm-stopped-card', StoppedCard);
