// Derivation: what a line asked, which values it used, what is missing, what is assumed, and what it cites.
import { html, nothing } from 'lit';
import { fieldOf } from '../model/catalogue.js';
import { text } from '../text/index.js';
import { citationList } from './citations.js';
import { labelText, valueText } from './entry-text.js';
import { fieldLink } from './field-link.js';

/** @typedef {import('../model/types.js').Field} Field */
/**
 * @typedef {object} Derived
 * @property {string} id
 * @property {string} [question]
 * @property {{pointer: string, value: unknown}[]} [uses]
 * @property {string[]} [missing]
 * @property {string} [assumption]
 * @property {import('../model/types.js').Citation[]} citations
 */

/**
 * @param {string} name
 * @param {unknown} content
 */
function row(name, content) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
}

/**
 * @param {HTMLElement} view
 * @param {Field[]} fields
 * @param {Derived} line
 * @param {string} [source] whose own line it is
 */
export function derivation(view, fields, { id, question, uses = [], missing = [], assumption, citations }, source) {
  const values = uses.map(
    ({ pointer, value }) => `${labelText(fields, pointer)}: ${valueText(fieldOf(fields, pointer), value)}`,
  );
  const absent = missing.map((pointer) => {
    const field = fieldOf(fields, pointer);
    const label = labelText(fields, pointer);
    return html`<li>${field ? fieldLink(view, field, label, pointer) : label}</li>`;
  });
  return html`<div class="derivation">
    <dl>
      ${question ? row(text.reasons.question, question) : nothing}
      ${values.length > 0 ? row(text.reasons.values, values.join(' · ')) : nothing}
      ${
        absent.length > 0
          ? row(
              text.reasons.missing,
              html`<ul class="absent">
                ${absent}
              </ul>`,
            )
          : nothing
      }
      ${assumption ? row(text.reasons.assumption, assumption) : nothing}
      ${row(text.reasons.rule, html`<code>${id}</code>`)}
    </dl>
    ${citationList(citations, source)}
  </div>`;
}
