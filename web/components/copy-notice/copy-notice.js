// Copy notice: over the answer, that the rules of this copy were withdrawn; and what a new version that waits would change.
import './copy-notice.css';
import { html, nothing } from 'lit';
import { changesSince } from '../../model/releases.js';
import { text } from '../../text/index.js';
import { changeList } from '../../view/change-list.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../device/copy.js').Copy} Copy */
/** @typedef {import('../../device/copy.js').Update} Update */
/** @typedef {import('../../device/copy.js').Versions} Versions */

const words = text.copy;

class CopyNotice extends LightElement {
  static properties = { copy: { attribute: false }, caseOpen: { type: Boolean } };

  constructor() {
    super();
    /** @type {Copy | undefined} */
    this.copy = undefined;
    this.caseOpen = false;
    this.follow = () => this.requestUpdate();
  }

  /** @override @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('copy')) return;
    /** @type {Copy | undefined} */ (changed.get('copy'))?.removeEventListener('change', this.follow);
    this.copy?.addEventListener('change', this.follow);
  }

  /** @param {NonNullable<Copy['withdrawal']>} withdrawal */
  renderWithdrawal({ rules, date, reason }) {
    return html`<section class="card withdrawn" role="alert">
      <h2>${words.withdrawn.heading}</h2>
      <p><b>${words.withdrawn.rules(rules, date)}</b> ${reason}</p>
      <p>${words.withdrawn.advice}</p>
    </section>`;
  }

  /**
   * What has changed since this copy, the newest first.
   * @param {Update} update
   * @param {Versions | undefined} versions
   */
  renderChanges({ release: { releases } }, versions) {
    const changes = changesSince(releases, versions) ?? releases.flatMap((each) => each.changes);
    return changes.length === 0 ? html`<p>${words.update.noRules}</p>` : changeList(changes);
  }

  /**
   * @param {Update} update
   * @param {Versions | undefined} versions
   */
  renderUpdate(update, versions) {
    const { engine, ruleset, evidenceDate } = update.release;
    return html`<section class="card update" aria-labelledby="update-heading">
      <h2 id="update-heading">${words.update.heading}</h2>
      <p>
        ${text.version.engine} ${versions?.engine} → ${engine}, ${text.version.rules} ${versions?.ruleset} → ${ruleset},
        ${text.version.evidence} ${versions?.evidenceDate} → ${evidenceDate}
      </p>
      ${this.renderChanges(update, versions)}
      ${
        this.caseOpen
          ? html`<p>${words.update.afterCase}</p>`
          : html`<p>
              <button type="button" @click=${() => this.copy?.takeUpdate()}>${words.update.take}</button>
              ${update.refused ? html`<span role="status">${words.update.openElsewhere}</span>` : nothing}
            </p>`
      }
    </section>`;
  }

  /** @override */
  render() {
    const { withdrawal, update, versions } = this.copy ?? {};
    return html`${withdrawal ? this.renderWithdrawal(withdrawal) : nothing}
    ${update ? this.renderUpdate(update, versions) : nothing}`;
  }
}

customElements.define('nelm-copy-notice', CopyNotice);
