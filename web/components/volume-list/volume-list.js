// Volume list: the volumes that the figures of a plan rest on, which of them are estimated, and how far the formulas part.
import './volume-list.css';
import { html, nothing } from 'lit';
import { millilitres } from '../../model/format.js';
import { text, word } from '../../text/index.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/types.js').Volumes} Volumes */

class VolumeList extends LightElement {
  static properties = { volumes: { attribute: false }, measured: { type: Boolean } };

  constructor() {
    super();
    /** @type {Volumes | undefined} */
    this.volumes = undefined;
    /** The segments were measured. */
    this.measured = false;
  }

  /**
   * @param {string} what
   * @param {number | null} value
   * @param {string} [note]
   */
  renderRow(what, value, note) {
    return html`<div>
      <dt>${what}</dt>
      <dd>${value === null ? text.plans.reachable.unknown : html`<b>${millilitres(value)}</b>`} ${note}</dd>
    </div>`;
  }

  /** @override */
  render() {
    const { volumes } = this;
    if (!volumes) return nothing;
    const { formulas, segmentsMl, totalIs } = volumes;
    const words = text.plans.volumes;
    const estimated = totalIs?.startsWith('estimated') ? words.estimated : undefined;
    const known = Object.entries(formulas ?? {}).flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
    const used = known.find(({ value }) => value === volumes.standardMl);
    const others = known.filter((formula) => formula !== used);
    const by = used && words.by(word(words.formula, used.id));
    const spread = others.map(({ id, value }) => `${word(words.formula, id)} ${millilitres(value)}`);
    const segments = Object.entries(segmentsMl ?? {}).flatMap(([segment, value]) =>
      value === null ? [] : [`${segment}: ${millilitres(value)}`],
    );
    return html`<dl class="plan">
      ${this.renderRow(words.tumour, volumes.tumourMl)}
      ${this.renderRow(words.functional, volumes.functionalMl, estimated)}
      ${this.renderRow(words.standard, volumes.standardMl, by && [by, ...spread].join('; '))}
      ${
        segments.length > 0
          ? html`<div>
              <dt>${words.segments}</dt>
              <dd>${segments.join(' · ')} <small>${this.measured ? words.measured : words.fractions}</small></dd>
            </div>`
          : nothing
      }
    </dl>`;
  }
}

customElements.define('nelm-volume-list', VolumeList);
