// Answer bar: on a narrow screen, where the answer stands below the form, its short form stays in view.
import './answer-bar.css';
import { html, nothing } from 'lit';
import { brief } from '../../view/announcement.js';
import { text } from '../../text/index.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../controller.js').Answer} Answer */

class AnswerBar extends LightElement {
  static properties = { answer: { attribute: false }, untouched: { type: Boolean } };

  constructor() {
    super();
    /** @type {Answer} */
    this.answer = { kind: 'pending' };
    this.untouched = false;
  }

  /** @override */
  render() {
    const summary = brief(this.answer, this.untouched);
    if (!summary) return nothing;
    const go = () => this.dispatchEvent(new CustomEvent('nelm-go-to-answer', { bubbles: true }));
    return html`<div class="bar bar-${this.answer.kind}">
      <span>${summary}</span>
      <button type="button" @click=${go}>${text.answer.goTo}</button>
    </div>`;
  }
}

customElements.define('nelm-answer-bar', AnswerBar);
