// Flip list: how far each value is from another answer, the nearest change first.
import './flip-list.css';
import { html, nothing } from 'lit';
import { fieldOf } from '../../model/catalogue.js';
import { rankedFlips } from '../../model/flips.js';
import { decimal, joined } from '../../model/format.js';
import { text, verdictLabel } from '../../text/index.js';
import { labelText, valueText } from '../../view/entry-text.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/flips.js').ChoiceFlip} ChoiceFlip */
/** @typedef {import('../../model/flips.js').NumberFlip} NumberFlip */
/** @typedef {import('../../model/types.js').Field} Field */
/** @typedef {import('../../model/types.js').Flip} Flip */

const shownAtOnce = 3;
const scaled = '/lesions/*/diametersMm';

class FlipList extends LightElement {
  static properties = { flips: { attribute: false }, fields: { attribute: false } };

  constructor() {
    super();
    /** @type {Flip[]} */
    this.flips = [];
    /** @type {Field[]} */
    this.fields = [];
  }

  /** @param {string} pointer */
  label(pointer) {
    return pointer === scaled ? text.flips.allDiameters : labelText(this.fields, pointer);
  }

  /**
   * @param {string} pointer
   * @param {unknown} value
   */
  value(pointer, value) {
    if (pointer !== scaled) return valueText(fieldOf(this.fields, pointer), value);
    return value === 1 ? text.flips.asEntered : text.flips.times(decimal(Number(value)));
  }

  /**
   * @param {string} pointer
   * @param {unknown} from
   * @param {unknown} at where it changes
   * @param {string[]} verdicts
   */
  renderRow(pointer, from, at, verdicts) {
    return html`<li>
      <p class="what">${this.label(pointer)} <small>${text.flips.now(this.value(pointer, from))}</small></p>
      <p class="at">${at}</p>
      <p class="then">
        <span aria-hidden="true">→</span><span class="visually-hidden">${text.flips.then}</span> ${joined(
          verdicts.map(verdictLabel),
          text.or,
        )}
      </p>
    </li>`;
  }

  /** @param {NumberFlip} flip */
  renderNumber({ pointer, from, to, verdicts }) {
    const beyond = to > from ? text.flips.orMore : text.flips.orLess;
    const away = pointer === scaled ? nothing : html`<small>${text.flips.away(decimal(Math.abs(to - from)))}</small>`;
    return this.renderRow(pointer, from, html`${beyond(this.value(pointer, to))} ${away}`, verdicts);
  }

  /** @param {ChoiceFlip} flip */
  renderChoice({ pointer, from, to, verdicts }) {
    const others = to.map((value) => this.value(pointer, value));
    return this.renderRow(pointer, from, joined(others, text.or), verdicts);
  }

  /**
   * @param {string} summary
   * @param {unknown[]} flips
   * @param {() => unknown[]} rows
   */
  renderMore(summary, flips, rows) {
    if (flips.length === 0) return nothing;
    return html`<details>
      <summary>${summary}</summary>
      ${whenOpen(
        () =>
          html`<ul class="rows">
            ${rows()}
          </ul>`,
      )}
    </details>`;
  }

  /** @override */
  render() {
    const { numbers, never, choices } = rankedFlips(this.flips);
    if (numbers.length + choices.length === 0) return nothing;
    const rest = numbers.slice(shownAtOnce);
    const others = choices.reduce((sum, { to }) => sum + to.length, 0);
    const unmoved = joined(
      never.map((pointer) => this.label(pointer)),
      text.and,
    );
    return html`<section class="card flips" aria-labelledby="flips-heading">
      <h2 id="flips-heading">${text.flips.heading}</h2>
      <p class="note">${text.flips.note}</p>
      ${
        numbers.length === 0
          ? nothing
          : html`<ul class="rows">
              ${numbers.slice(0, shownAtOnce).map((flip) => this.renderNumber(flip))}
            </ul>`
      }
      ${this.renderMore(text.flips.more(rest.length), rest, () => rest.map((flip) => this.renderNumber(flip)))}
      ${this.renderMore(text.flips.choices(others), choices, () => choices.map((flip) => this.renderChoice(flip)))}
      ${unmoved ? html`<p class="note">${text.flips.never(unmoved)}</p>` : nothing}
    </section>`;
  }
}

customElements.define('nelm-flip-list', FlipList);
