// Fault card: the calculator itself failed. It says so, and that the user's entries are not the cause.
import './fault-card.css';
import { html } from 'lit';
import { text } from '../../text/index.js';
import { LightElement } from '../light-element.js';

class FaultCard extends LightElement {
  static properties = { message: {} };

  constructor() {
    super();
    this.message = '';
  }

  /** @override */
  render() {
    return html`<section class="card fault" role="alert">
      <h2>${text.answer.heading}</h2>
      <p class="sentence">${text.fault.heading}</p>
      <p>${text.fault.ours} ${text.fault.reload}</p>
      <p><code>${this.message}</code></p>
    </section>`;
  }
}

customElements.define('nelm-fault-card', FaultCard);
