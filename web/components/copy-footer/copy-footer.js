// Copy footer: what this copy is, and that it computes on this device as published.
import './copy-footer.css';
import { html, nothing } from 'lit';
import { text } from '../../text/index.js';
import { cohortLink } from '../../view/cohort-link.js';
import { learnLink } from '../../view/learn-link.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../device/copy.js').Copy} Copy */

const words = text.copy;

class CopyFooter extends LightElement {
  static properties = { copy: { attribute: false } };

  constructor() {
    super();
    /** @type {Copy | undefined} */
    this.copy = undefined;
    this.follow = () => this.requestUpdate();
  }

  /** @override @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('copy')) return;
    /** @type {Copy | undefined} */ (changed.get('copy'))?.removeEventListener('change', this.follow);
    this.copy?.addEventListener('change', this.follow);
  }

  /** @param {Copy} copy */
  renderProof({ proving, proof }) {
    if (proving === 'failed') return html`<b class="failed">${words.failed}</b>`;
    return proof ? words.proven(proof.passed, proof.of) : words.proving;
  }

  /** @param {Copy} copy */
  renderVersions({ versions, build }) {
    if (!versions) return nothing;
    const { engine, ruleset, evidenceDate } = versions;
    return html`<span>${text.version.engine} ${engine}</span> <span>${text.version.rules} ${ruleset}</span>
      <span>${text.version.evidence} ${evidenceDate}</span> <span>${words.build} <code>${build}</code></span>`;
  }

  /** @override */
  render() {
    const { copy } = this;
    if (!copy) return nothing;
    return html`<footer>
      <p>
        ${this.renderProof(copy)} ${copy.requests === undefined ? nothing : words.requests(copy.requests)}
        ${words.offline[copy.offline]}
      </p>
      <p class="facts">${cohortLink()} ${learnLink()} ${this.renderVersions(copy)}</p>
    </footer>`;
  }
}

customElements.define('nelm-copy-footer', CopyFooter);
