// Cohort table: the twin of the chart: the same figures in words, one row each.
import './cohort-table.css';
import { html } from 'lit';
import { text } from '../../text/index.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').CohortRow} CohortRow */

class CohortTable extends LightElement {
  static properties = { rows: { attribute: false }, caption: { attribute: false } };

  constructor() {
    super();
    /** @type {CohortRow[]} */
    this.rows = [];
    this.caption = '';
  }

  /** @override */
  render() {
    const { columns } = text.cohorts;
    return html`<div class="scrolled" role="region" aria-label=${this.caption} tabindex="0">
      <table>
        <caption class="visually-hidden">
          ${this.caption}
        </caption>
        <thead>
          <tr>
            ${Object.values(columns).map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.name}</th>
                <td>${row.n}</td>
                <td>${row.years}</td>
                <td>${row.measure}</td>
                <td>${row.value}</td>
                <td>${row.criterion}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('nelm-cohort-table', CohortTable);
