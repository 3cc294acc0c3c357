// Advice card: what else the sources speak of, by topic; each line with its status, why, and what it rests on.
import './advice-card.css';
import { html, nothing } from 'lit';
import { countsOf, topicsOf } from '../../model/advice.js';
import { joined } from '../../model/format.js';
import { text, word } from '../../text/index.js';
import { derivation } from '../../view/derivation.js';
import { icon } from '../../view/icon.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').AdviceLine} AdviceLine */
/** @typedef {import('../../model/types.js').Field} Field */

/** @type {Record<string, string>} */
const shapes = { caution: 'cautions', 'not-suggested': 'against' };

/** @param {string | null} status */
const statusWord = (status) => (status === null ? text.advice.open : word(text.advice.status, status));

/**
 * @param {string | null} status
 * @param {number} n
 */
function countText(status, n) {
  const counts = /** @type {Record<string, (n: number) => string>} */ (text.advice.count);
  return counts[status ?? 'open']?.(n) ?? `${n} ${status}`;
}

class AdviceCard extends LightElement {
  static properties = { advice: { attribute: false }, fields: { attribute: false } };

  constructor() {
    super();
    /** @type {Record<string, AdviceLine[]>} */
    this.advice = {};
    /** @type {Field[]} */
    this.fields = [];
  }

  /** @param {AdviceLine} line */
  renderWhy({ status, possible, why }) {
    if (status !== null) return html`<span class="why">${why[0]}</span>`;
    return possible.map(
      (each, index) => html`<span class="why"><b>${statusWord(each)}:</b> ${why[index] ?? ''}</span>`,
    );
  }

  /** @param {AdviceLine} line */
  renderLine(line) {
    const { status, possible, what, mayNotApply } = line;
    const open = status === null ? `: ${joined(possible.map(statusWord), text.or)}` : '';
    return html`<li>
      <details class="line">
        <summary>
          ${icon(status === null ? 'silent' : (shapes[status] ?? status))}
          <span>
            <span class="what">${what}</span>
            <span class="status">${statusWord(status)}${open}${mayNotApply ? `, ${text.advice.mayNotApply}` : ''}</span>
            ${this.renderWhy(line)}
          </span>
        </summary>
        ${whenOpen(() => derivation(this, this.fields, line))}
      </details>
    </li>`;
  }

  /** @param {import('../../model/advice.js').Topic} topic */
  renderTopic({ id, lines }) {
    const counts = countsOf(lines).map(([status, n]) => countText(status, n));
    return html`<details class="topic">
      <summary>
        <span>${word(text.advice.topic, id)} <small>${counts.join(', ')}</small></span>
      </summary>
      ${whenOpen(
        () =>
          html`<ul>
            ${lines.map((line) => this.renderLine(line))}
          </ul>`,
      )}
    </details>`;
  }

  /** @override */
  render() {
    const topics = topicsOf(this.advice);
    if (topics.length === 0) return nothing;
    return html`<section class="card advice" aria-labelledby="advice-heading">
      <h2 id="advice-heading">${text.advice.heading}</h2>
      <p class="note">${text.advice.note}</p>
      ${topics.map((topic) => this.renderTopic(topic))}
    </section>`;
  }
}

customElements.define('nelm-advice-card', AdviceCard);
