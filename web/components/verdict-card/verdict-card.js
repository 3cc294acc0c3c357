// Verdict card: the answer in words, or the answers still possible, all in the same weight; and the figures beside it.
import './verdict-card.css';
import { html, nothing } from 'lit';
import { joined, percent } from '../../model/format.js';
import { text, verdictLabel, verdictSentence } from '../../text/index.js';
import { labelText } from '../../view/entry-text.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Assessment} Assessment */
/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Percent} Percent */

/** @param {Percent} value */
function upperEnd(value) {
  if (value === null) return undefined;
  return percent(typeof value === 'number' ? value : value.max);
}

/** @param {Percent} value */
function percentOrUnknown(value) {
  const known = value !== null && (typeof value === 'number' || value.min > 0 || value.max < 100);
  if (!known) return text.chips.notKnown;
  const outer = typeof value === 'object' && value.bounds === 'outer';
  return outer ? `${percent(value)} ${text.chips.atWidest}` : percent(value);
}

class VerdictCard extends LightElement {
  static properties = { assessment: { attribute: false }, fields: { attribute: false }, untouched: { type: Boolean } };

  constructor() {
    super();
    /** @type {Assessment | undefined} */
    this.assessment = undefined;
    /** @type {Field[]} */
    this.fields = [];
    this.untouched = false;
  }

  /** @param {Assessment} assessment */
  renderVerdict({ verdict, debulking }) {
    if (this.untouched) return html`<p class="sentence quiet">${text.answer.nothingEntered}</p>`;
    if (verdict.is !== null)
      return html`<p class="sentence">${verdictSentence(verdict.is, upperEnd(debulking.reach.percent))}</p>`;
    if (verdict.possible.length === 0) return html`<p class="sentence">${text.answer.none}</p>`;
    return html`<p class="sentence open">${text.answer.remain(verdict.possible.length)}</p>
      <ul class="possible ${verdict.possible.length <= 3 ? 'few' : ''}">
        ${verdict.possible.map((id) => html`<li>${verdictLabel(id)}</li>`)}
      </ul>`;
  }

  /** @param {Assessment} assessment */
  renderRest({ verdict, missing }) {
    if (this.untouched) return nothing;
    if (verdict.is !== null) return html`<p class="rest">${text.answer.holds}</p>`;
    const settling = missing.filter(({ settles }) => settles);
    const labels = settling.map(({ pointer }) => labelText(this.fields, pointer));
    return html`<p class="rest">
      ${labels.length > 0 ? text.answer.settledBy(joined(labels, text.or)) : text.answer.notSettled}
    </p>`;
  }

  /**
   * @param {string} name
   * @param {string} value
   * @param {string} [after]
   */
  renderChip(name, value, after = '') {
    const known = value !== text.chips.notKnown && value !== text.chips.doesNotApply;
    return html`<li class=${known ? '' : 'unknown'}>${name} <b>${value}</b>${known && after ? ` ${after}` : ''}</li>`;
  }

  /** @param {Assessment} assessment */
  renderChips({ group, grade, volumes, debulking }) {
    /** @param {readonly (string | number)[]} possible */
    const oneOf = (possible) => joined(possible, text.or) || text.chips.doesNotApply;
    const groups = group.possible.length < 4 ? oneOf(group.possible) : text.chips.notKnown;
    return html`<ul class="chips">
      ${this.renderChip(text.chips.group, groups, text.chips.ofFour(group.possible))}
      ${this.renderChip(text.chips.grade, oneOf(grade.possible))}
      ${this.renderChip(text.chips.burden, percentOrUnknown(volumes.burdenPercent), text.chips.ofLiver)}
      ${this.renderChip(text.chips.reach, percentOrUnknown(debulking.reach.percent), text.chips.upTo)}
    </ul>`;
  }

  /** @override */
  render() {
    const { assessment } = this;
    if (!assessment) return nothing;
    return html`<section class="card verdict" aria-labelledby="verdict-heading">
      <h2 id="verdict-heading">${text.answer.heading}</h2>
      ${this.renderVerdict(assessment)} ${this.renderRest(assessment)}
      ${this.untouched ? nothing : this.renderChips(assessment)}
      <p class="clearance">${text.answer.clearance}</p>
    </section>`;
  }
}

customElements.define('nelm-verdict-card', VerdictCard);
