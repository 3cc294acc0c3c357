// Cohort card: published series by likeness to the case; figures on length of life on request only, each with a table twin.
import './cohort-card.css';
import { html, nothing } from 'lit';
import { groupsOf } from '../../model/cohorts.js';
import { text } from '../../text/index.js';
import { icon } from '../../view/icon.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/cohorts.js').CohortGroup} CohortGroup */
/** @typedef {import('../../model/types.js').CohortRow} CohortRow */

const shapes = { yes: 'alike', unknown: 'silent', no: 'not-alike' };

class CohortCard extends LightElement {
  static properties = { cohorts: { attribute: false } };

  constructor() {
    super();
    /** @type {CohortRow[]} */
    this.cohorts = [];
  }

  /**
   * @param {CohortRow[]} rows
   * @param {string} caption
   */
  renderFigures(rows, caption) {
    if (rows.length === 0) return nothing;
    return html`<nelm-cohort-list .rows=${rows} .all=${this.cohorts}></nelm-cohort-list>
      <details>
        <summary>${text.cohorts.table}</summary>
        ${whenOpen(() => html`<nelm-cohort-table .rows=${rows} .caption=${caption}></nelm-cohort-table>`)}
      </details>`;
  }

  /** @param {CohortGroup} group */
  renderGroup({ likeness, rows, life }) {
    const caption = text.cohorts.alike[likeness];
    const lifeCaption = text.cohorts.life(life.length);
    return html`<details class="likeness">
      <summary>${icon(shapes[likeness])} ${text.cohorts.resembles[likeness](rows.length + life.length)}</summary>
      ${whenOpen(
        () =>
          html`<div class="within">
            ${this.renderFigures(rows, caption)}
            ${
              life.length === 0
                ? nothing
                : html`<details class="life">
                    <summary>${lifeCaption}</summary>
                    <p class="note">${text.cohorts.lifeNote}</p>
                    ${whenOpen(() => this.renderFigures(life, `${caption}, ${lifeCaption}`))}
                  </details>`
            }
          </div>`,
      )}
    </details>`;
  }

  /** @override */
  render() {
    if (this.cohorts.length === 0) return nothing;
    return html`<section class="card cohorts" aria-labelledby="cohorts-heading">
      <h2 id="cohorts-heading">${text.cohorts.heading}</h2>
      <p class="note">${text.cohorts.note}</p>
      ${groupsOf(this.cohorts).map((group) => this.renderGroup(group))}
    </section>`;
  }
}

customElements.define('nelm-cohort-card', CohortCard);
