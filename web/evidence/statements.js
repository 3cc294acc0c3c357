// Statements: assumptions, and what else there is to say of the sources: each a few words, what it rests on, its setting.
import { html, nothing } from 'lit';
import { text } from '../text/index.js';
import { factLinks } from './links.js';
import { settingOf } from './names.js';

/** @typedef {import('../model/evidence.js').Assumption} Assumption */
/** @typedef {import('../model/evidence.js').Topic} Topic */

/**
 * @param {Assumption[]} assumptions
 * @param {Map<string, string>} names
 * @param {import('../model/types.js').Field[]} fields
 */
export function assumptionsPart(assumptions, names, fields) {
  return html`<ul class="statements">
    ${assumptions.map(({ id, text: words, citations }) => {
      const setting = settingOf(id, fields);
      return html`<li>
        <h3>${names.get(id) ?? html`<code>${id}</code>`}</h3>
        <p><b>${text.reasons.assumption}:</b> ${words}</p>
        ${setting ? html`<p class="quiet">${text.evidence.changedBy(setting)}</p>` : nothing} ${factLinks(citations)}
      </li>`;
    })}
  </ul>`;
}

/** @param {Topic[]} topics */
export function topicsPart(topics) {
  return html`<ul class="statements">
    ${topics.map(
      ({ id, title, text: words, citations }) =>
        html`<li id=${id} tabindex="-1">
          <h3>${title}</h3>
          <p>${words}</p>
          ${factLinks(citations)}
        </li>`,
    )}
  </ul>`;
}
