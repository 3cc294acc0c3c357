// Text dialog: a text to be copied by hand, selected, for where the browser does not allow the page to copy.
import './text-dialog.css';
import { html } from 'lit';
import { text } from '../../text/index.js';
import { LightElement } from '../light-element.js';

class TextDialog extends LightElement {
  static properties = { content: {} };

  constructor() {
    super();
    this.content = '';
  }

  /** @param {string} content */
  async show(content) {
    this.content = content;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
    const area = this.querySelector('textarea');
    area?.focus();
    area?.select();
  }

  close() {
    this.querySelector('dialog')?.close();
  }

  /** @override */
  render() {
    return html`<dialog class="text-dialog" aria-labelledby="text-dialog-heading" aria-describedby="text-dialog-help">
      <h2 id="text-dialog-heading">${text.report.plainText}</h2>
      <p id="text-dialog-help">${text.report.copyByHand}</p>
      <textarea
        readonly
        rows="18"
        spellcheck="false"
        aria-label=${text.report.plainText}
        .value=${this.content}
      ></textarea>
      <p class="close"><button type="button" @click=${this.close}>${text.close}</button></p>
    </dialog>`;
  }
}

customElements.define('nelm-text-dialog', TextDialog);
export { TextDialog };
