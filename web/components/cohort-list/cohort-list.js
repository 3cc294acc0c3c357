// Cohort list: published figures as dots and ranges on a scale, each with its n, opening who is alike and its limits.
import './cohort-list.css';
import { html, nothing, svg } from 'lit';
import { markOf, sharedWith } from '../../model/cohorts.js';
import { joined } from '../../model/format.js';
import { text } from '../../text/index.js';
import { citationList } from '../../view/citations.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/cohorts.js').Mark} Mark */
/** @typedef {import('../../model/types.js').CohortRow} CohortRow */

class CohortList extends LightElement {
  static properties = { rows: { attribute: false }, all: { attribute: false } };

  constructor() {
    super();
    /** @type {CohortRow[]} */
    this.rows = [];
    /** @type {CohortRow[]} */
    this.all = [];
  }

  /**
   * Places are shares of the width, so that the strip fits any width without a scale of its own.
   * @param {Mark | undefined} mark
   * @param {string} value
   */
  renderStrip(mark, value) {
    if (!mark) return nothing;
    const { at, from, to } = mark;
    const range = from !== undefined && to !== undefined;
    return html`<svg class="strip" role="img" aria-label=${text.cohorts.range(value)} height="20">
      <line class="scale" x1="0%" x2="100%" y1="10" y2="10" />
      ${[0, 50, 100].map((tick) => svg`<line class="scale" x1="${tick}%" x2="${tick}%" y1="5" y2="15" />`)}
      ${range ? svg`<line class="range" x1="${from}%" x2="${to}%" y1="10" y2="10" />` : nothing}
      ${range ? [from, to].map((end) => svg`<line class="end" x1="${end}%" x2="${end}%" y1="4" y2="16" />`) : nothing}
      ${at === undefined ? nothing : svg`<circle class="dot" cx="${at}%" cy="10" r="6" />`}
    </svg>`;
  }

  /** @param {CohortRow} row */
  renderBasis(row) {
    const { names, own } = sharedWith(row, this.all);
    const shared = joined(own ? [text.cohorts.samePatientsOwn, ...names] : names, text.and);
    /** @type {[string, string | undefined][]} */
    const parts = [
      [text.cohorts.criterion, row.criterion],
      [text.cohorts.caveat, row.caveat],
      [text.cohorts.samePatients, shared],
      [text.reasons.assumption, row.assumption],
    ];
    return html`<div class="derivation">
      <dl>
        ${parts.map(([name, content]) =>
          content
            ? html`<div>
                <dt>${name}</dt>
                <dd>${content}</dd>
              </div>`
            : nothing,
        )}
      </dl>
      ${citationList(row.citations)}
    </div>`;
  }

  /** @param {CohortRow} row */
  renderRow(row) {
    const mark = markOf(row);
    return html`<li>
      <details>
        <summary>
          <span class="figure ${mark ? 'drawn' : 'told'}">
            <span class="measure">${row.measure} <small>${text.cohorts.patients(row.n)}</small></span>
            ${this.renderStrip(mark, row.value)}
            <span class="value">${row.value}</span>
          </span>
        </summary>
        ${whenOpen(() => this.renderBasis(row))}
      </details>
    </li>`;
  }

  /** @param {CohortRow[]} rows of one series */
  renderSeries(rows) {
    const [{ name, years }] = rows;
    return html`<h3>${name} <small>${years === 'not given' ? text.cohorts.yearsNotGiven : years}</small></h3>
      <ul class="figures">
        ${rows.map((row) => this.renderRow(row))}
      </ul>`;
  }

  /** @override */
  render() {
    const scales = new Set(this.rows.flatMap((row) => markOf(row)?.scale ?? []));
    const legend = joined(
      [...scales].map((scale) => text.cohorts.axis[scale]),
      text.or,
    );
    const series = [...new Set(this.rows.map((row) => row.series))];
    return html`${legend ? html`<p class="legend">${text.cohorts.scale} ${legend}</p>` : nothing}
    ${series.map((id) => this.renderSeries(this.rows.filter((row) => row.series === id)))}`;
  }
}

customElements.define('nelm-cohort-list', CohortList);
