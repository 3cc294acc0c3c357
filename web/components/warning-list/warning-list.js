// Warning list: what the engine finds implausible or unusual in an input that it accepts.
import './warning-list.css';
import { html, nothing } from 'lit';
import { fieldOf } from '../../model/catalogue.js';
import { entryPointer } from '../../model/reply.js';
import { text } from '../../text/index.js';
import { labelText } from '../../view/entry-text.js';
import { fieldLink } from '../../view/field-link.js';
import { icon } from '../../view/icon.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Warning} Warning */

class WarningList extends LightElement {
  static properties = { warnings: { attribute: false }, fields: { attribute: false } };

  constructor() {
    super();
    /** @type {Warning[]} */
    this.warnings = [];
    /** @type {Field[]} */
    this.fields = [];
  }

  /** @param {Warning} warning */
  renderWarning({ pointer, message }) {
    const field = fieldOf(this.fields, pointer);
    return html`<li>
      ${icon('cautions')}
      <p>
        ${message}
        ${field ? fieldLink(this, field, labelText(this.fields, pointer), entryPointer(this.fields, pointer)) : nothing}
      </p>
    </li>`;
  }

  /** @override */
  render() {
    if (this.warnings.length === 0) return nothing;
    return html`<section class="card warnings" aria-labelledby="warnings-heading">
      <h2 id="warnings-heading">${text.warnings.heading}</h2>
      <ul>
        ${this.warnings.map((warning) => this.renderWarning(warning))}
      </ul>
    </section>`;
  }
}

customElements.define('nelm-warning-list', WarningList);
