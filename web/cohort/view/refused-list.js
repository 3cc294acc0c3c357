// Refused list: the first rows that were refused, each with every reason, its column and what was expected.
import { html, nothing } from 'lit';
import { LightElement } from '../../components/light-element.js';
import { text } from '../../text/cohort-en.js';

const words = text.table;
const most = 50;

class RefusedList extends LightElement {
  static properties = { cohort: { attribute: false }, refused: { type: Number }, rows: { state: true } };

  constructor() {
    super();
    /** @type {import('../cohort.js').Cohort | undefined} */
    this.cohort = undefined;
    this.refused = 0;
    /** @type {Pick<import('../work/session.js').Row, 'place' | 'problems'>[]} */
    this.rows = [];
  }

  /** @param {Event} event */
  async opened(event) {
    const { open } = /** @type {HTMLDetailsElement} */ (event.target);
    if (open) this.rows = (await this.cohort?.session.refused(most)) ?? [];
  }

  /** @override */
  render() {
    const { refused, rows } = this;
    if (refused === 0) return nothing;
    return html`<details class="card refused-list" @toggle=${this.opened}>
      <summary>${words.whyRefused(refused)}</summary>
      ${refused > rows.length && rows.length > 0 ? html`<p class="quiet">${words.firstRefused(rows.length)}</p>` : nothing}
      <ul>
        ${rows.map(
          ({ place, problems }) =>
            html`<li>
              <b>${words.row(place)}</b>
              ${problems.map((problem) => html`<p>${words.problem(problem)}</p>`)}
            </li>`,
        )}
      </ul>
    </details>`;
  }
}

customElements.define('nelm-refused-list', RefusedList);
