// Keys dialog: the keyboard shortcuts, and a button for each, so that the list is a way to them as well.
import './keys-dialog.css';
import { html } from 'lit';
import { shortcuts } from '../../model/shortcuts.js';
import { text } from '../../text/index.js';
import { LightElement } from '../light-element.js';

class KeysDialog extends LightElement {
  show() {
    const dialog = this.querySelector('dialog');
    if (!dialog?.open) dialog?.showModal();
  }

  close() {
    this.querySelector('dialog')?.close();
  }

  /**
   * @param {string} does
   * @param {string[]} keys
   */
  renderRow(does, keys) {
    return html`<div>
      <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
      <dd>${does}</dd>
    </div>`;
  }

  /** @override */
  render() {
    const { keys } = text;
    return html`<dialog class="keys-dialog" aria-labelledby="keys-heading">
      <h2 id="keys-heading" tabindex="-1" autofocus>${keys.heading}</h2>
      <dl>
        ${Object.entries(shortcuts).map(([id, letter]) =>
          this.renderRow(keys.does[/** @type {import('../../model/shortcuts.js').Shortcut} */ (id)], [
            keys.alt,
            keys.shift,
            letter,
          ]),
        )}
        ${this.renderRow(text.bar.undo, [keys.control, 'Z'])}
        ${this.renderRow(text.bar.redo, [keys.control, keys.shift, 'Z'])}
      </dl>
      <p>${keys.note}</p>
      <p class="close"><button type="button" @click=${this.close}>${text.close}</button></p>
    </dialog>`;
  }
}

customElements.define('nelm-keys-dialog', KeysDialog);
export { KeysDialog };
