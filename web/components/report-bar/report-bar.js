// Report bar: prints the report, or copies it as plain text for the record system.
import './report-bar.css';
import { html, nothing } from 'lit';
import { reportOf } from '../../report/content.js';
import { plainText } from '../../report/plain-text.js';
import { text } from '../../text/index.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../controller.js').Controller} Controller */

class ReportBar extends LightElement {
  static properties = {
    controller: { attribute: false },
    copyOfPage: { attribute: false },
    revision: { type: Number },
    said: { state: true },
  };

  constructor() {
    super();
    /** @type {Controller | undefined} */
    this.controller = undefined;
    /** @type {import('../../device/copy.js').Copy | undefined} whose rules may have been withdrawn */
    this.copyOfPage = undefined;
    /** counts the controller's changes: what was said of an earlier case goes */
    this.revision = 0;
    this.said = '';
  }

  /** @override @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('revision')) this.said = '';
  }

  print() {
    globalThis.print();
  }

  async copy() {
    if (!this.controller) return;
    const content = plainText(reportOf(this.controller, new Date(), this.copyOfPage?.withdrawal));
    try {
      await navigator.clipboard.writeText(content);
      this.said = text.report.copied;
    } catch {
      this.dispatchEvent(new CustomEvent('nelm-show-text', { bubbles: true, detail: content }));
    }
  }

  /** @override */
  render() {
    const empty = this.controller?.entries.size === 0;
    return html`<div class="bar" role="group" aria-label=${text.report.button}>
        <button
          type="button"
          ?disabled=${empty}
          aria-label=${text.report.copyInFull}
          title=${text.report.copyInFull}
          @click=${this.copy}
        >
          ${text.report.copy}
        </button>
        <button type="button" class="main" ?disabled=${empty} @click=${this.print}>${text.report.button}</button>
      </div>
      <p class="said" role="status">${this.said || nothing}</p>`;
  }
}

customElements.define('nelm-report-bar', ReportBar);
export { ReportBar };
