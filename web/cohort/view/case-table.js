// Case table: one row for each case. Rows are alike in height, so which of them are in view is plain arithmetic; only those
// are asked for and drawn, however many there are.
import { html, nothing } from 'lit';
import { percent } from '../../model/format.js';
import { LightElement } from '../../components/light-element.js';
import { verdictLabel } from '../../text/index.js';
import { text } from '../../text/cohort-en.js';
import { asRead } from '../work/arrange.js';
import { openLink } from './give-case.js';

/** @typedef {import('../work/session.js').Row} Row */
/** @typedef {import('../work/arrange.js').Arrangement} Arrangement */
/** @typedef {import('../work/arrange.js').SortKey} SortKey */

const words = text.table;
/** The height of a row in rem, as the style sheet has it. */
const rowRem = 3.25;
/** Rows that are drawn above and below those in view. */
const beyond = 6;
/** Browsers draw nothing beyond some height; a longer list is scrolled in larger steps. */
const mostHeight = 8_000_000;

/** @type {SortKey[]} */
const keys = ['place', 'name', 'verdict', 'group', 'grade', 'burden', 'reach'];

/** @param {number} min @param {number} max */
const range = (min, max) => (Number.isNaN(min) ? words.unknown : percent(min === max ? min : { min, max }));

class CaseTable extends LightElement {
  static properties = {
    cohort: { attribute: false },
    shown: { type: Number },
    arrangement: { attribute: false },
    rows: { state: true },
    verdicts: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../cohort.js').Cohort | undefined} */
    this.cohort = undefined;
    this.shown = 0;
    /** @type {Arrangement | undefined} */
    this.arrangement = undefined;
    /** @type {Row[]} */
    this.rows = [];
    /** The first row that is drawn. */
    this.from = 0;
    this.asked = 0;
    this.follow = () => this.fetchRows();
  }

  /** @override @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('cohort')) {
      /** @type {EventTarget | undefined} */ (changed.get('cohort'))?.removeEventListener('arranged', this.follow);
      this.cohort?.addEventListener('arranged', this.follow);
      this.fetchRows();
    }
    this.space();
  }

  get frame() {
    return this.querySelector('.case-frame');
  }

  get rowHeight() {
    return rowRem * parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  /** How high all rows would be, and how high the list is made. */
  get heights() {
    const whole = this.shown * this.rowHeight;
    return { whole, drawn: Math.min(whole, mostHeight) };
  }

  /** The first row in view, and how many there is room for. */
  get view() {
    const { frame, rowHeight } = this;
    if (!frame) return { first: 0, room: 0 };
    const room = Math.ceil(frame.clientHeight / rowHeight) + 1;
    const { whole, drawn } = this.heights;
    if (whole <= drawn) return { first: Math.floor(frame.scrollTop / rowHeight), room };
    const share = frame.scrollTop / Math.max(1, drawn - frame.clientHeight);
    return { first: Math.floor(share * (this.shown - room + 2)), room };
  }

  async fetchRows() {
    const asked = ++this.asked;
    const { first, room } = this.view;
    const from = Math.max(0, first - beyond);
    const rows = await this.cohort?.session.rows(from, first + room + beyond);
    if (asked !== this.asked || !rows) return;
    this.from = from;
    this.rows = rows;
    this.requestUpdate();
  }

  /** Empty space stands for the rows that are not drawn. The policy of the page allows it to be set here, not in the markup. */
  space() {
    const [above, below] = this.querySelectorAll('.space td');
    if (!(above instanceof HTMLElement) || !(below instanceof HTMLElement)) return;
    const { rowHeight, heights, from, rows, shown, frame } = this;
    const stretched = heights.whole > heights.drawn && frame;
    const top = stretched ? Math.max(0, frame.scrollTop - (this.view.first - from) * rowHeight) : from * rowHeight;
    const bottom = stretched ? heights.drawn - top - rows.length * rowHeight : (shown - from - rows.length) * rowHeight;
    above.style.height = `${top}px`;
    below.style.height = `${Math.max(0, bottom)}px`;
  }

  /** @param {Partial<Arrangement>} change */
  arrange(change) {
    const { cohort } = this;
    if (!cohort) return;
    this.frame?.scrollTo(0, 0);
    cohort.arrange({ ...cohort.arrangement, ...change });
  }

  /** @param {SortKey} key */
  sort(key) {
    const { sort, down } = this.cohort?.arrangement ?? asRead;
    this.arrange({ sort: key, down: sort === key ? !down : false });
  }

  /** @param {SortKey} key */
  renderHeading(key) {
    const { sort, down } = /** @type {Arrangement} */ (this.arrangement);
    const order = sort === key ? (down ? 'descending' : 'ascending') : nothing;
    return html`<th scope="col" class="case-${key}" aria-sort=${order}>
      <button type="button" aria-label=${words.sortBy(words.columns[key])} @click=${() => this.sort(key)}>
        ${words.columns[key]} <span aria-hidden="true">${sort === key ? (down ? '▾' : '▴') : ''}</span>
      </button>
    </th>`;
  }

  /** @param {Row} row */
  renderAnswer(row) {
    const verdicts = row.possible.split(' ');
    return html`<td class="case-verdict">
        <div class="clip">
          ${
            verdicts.length === 1
              ? html`<b>${verdictLabel(verdicts[0])}</b>`
              : html`<span>${verdicts.map(verdictLabel).join(' / ')}</span>`
          }
          ${row.warnings ? html`<small class="warned">${words.warnings}</small>` : nothing}
        </div>
      </td>
      <td class="case-group">${row.groups.replaceAll(' ', ', ')}</td>
      <td class="case-grade">${row.grades.replaceAll(' ', ', ')}</td>
      <td class="case-burden">${range(row.burdenMin, row.burdenMax)}</td>
      <td class="case-reach">${range(row.reachMin, row.reachMax)}</td>`;
  }

  /** @param {Row} row */
  renderRefusal({ problems }) {
    return html`<td class="case-refusal" colspan="5">
      <div class="clip"><b>${words.refused}.</b> ${problems.map(words.problem).join(' ')}</div>
    </td>`;
  }

  /** @param {Row} row @param {number} at */
  renderRow(row, at) {
    return html`<tr aria-rowindex=${this.from + at + 2}>
      <th scope="row" class="case-place">${row.place}</th>
      <td class="case-name"><div class="clip">${row.name}</div></td>
      ${row.ok ? this.renderAnswer(row) : this.renderRefusal(row)}
      <td class="case-open">${row.ok ? openLink(row.place) : nothing}</td>
    </tr>`;
  }

  /** @param {Arrangement} arrangement */
  renderFilters({ show, verdict, search }) {
    const possible = Object.keys(this.cohort?.news?.sums.verdicts ?? {}).filter(Boolean);
    const verdicts = [...new Set([...possible, ...(verdict ? [verdict] : [])])].sort();
    const value = (/** @type {Event} */ event) => /** @type {HTMLSelectElement} */ (event.target).value;
    return html`<div class="filters" role="search" aria-label=${words.filter}>
      <label
        >${words.show}
        <select @change=${(/** @type {Event} */ event) => this.arrange({ show: /** @type {any} */ (value(event)) })}>
          ${Object.entries(words.shows).map(([id, name]) => html`<option value=${id} .selected=${id === show}>${name}</option>`)}
        </select></label
      >
      <label
        >${words.verdict}
        <select @change=${(/** @type {Event} */ event) => this.arrange({ verdict: value(event) })}>
          <option value="" .selected=${verdict === ''}>${words.any}</option>
          ${verdicts.map((id) => html`<option value=${id} .selected=${id === verdict}>${verdictLabel(id)}</option>`)}
        </select></label
      >
      <label
        >${words.search}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${search}
          @input=${(/** @type {Event} */ event) => this.arrange({ search: value(event) })}
      /></label>
      <p role="status">${words.caption(this.shown)}</p>
    </div>`;
  }

  /** @override */
  render() {
    const { arrangement, shown, rows } = this;
    if (!arrangement || !this.cohort) return nothing;
    const space = html`<tbody class="space" aria-hidden="true">
      <tr>
        <td colspan="8"></td>
      </tr>
    </tbody>`;
    return html`<section class="card cases" aria-labelledby="cases-heading">
      <h2 id="cases-heading">${words.heading}</h2>
      ${this.renderFilters(arrangement)}
      <div class="case-frame" role="region" aria-label=${words.frame} tabindex="0" @scroll=${() => this.fetchRows()}>
        <table aria-rowcount=${shown + 1}>
          <thead>
            <tr aria-rowindex="1">
              ${keys.map((key) => this.renderHeading(key))}
              <th scope="col" class="case-open"><span class="visually-hidden">${words.open}</span></th>
            </tr>
          </thead>
          ${space}
          <tbody>
            ${rows.map((row, at) => this.renderRow(row, at))}
          </tbody>
          ${space}
        </table>
      </div>
      ${shown === 0 ? html`<p class="quiet">${words.none}</p>` : nothing}
    </section>`;
  }
}

customElements.define('nelm-case-table', CaseTable);
