// Lines: each figure that the rules compare with, its comparator, what it rests on, and whether a setting moves it.
import { html, nothing } from 'lit';
import { text } from '../text/index.js';
import { factLinks } from './links.js';
import { settingOf } from './names.js';

/** @typedef {import('../model/evidence.js').Threshold} Threshold */

/**
 * @param {Threshold[]} thresholds
 * @param {import('../model/types.js').Field[]} fields
 */
export function linesPart(thresholds, fields) {
  if (thresholds.length === 0) return nothing;
  const { columns } = text.evidence;
  return html`<div class="scrolled" role="region" aria-label=${text.evidence.lines} tabindex="0">
    <table>
      <thead>
        <tr>
          ${Object.values(columns).map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${thresholds.map((line) => {
          const setting = settingOf(line.id, fields);
          return html`<tr id=${line.id} tabindex="-1">
            <th scope="row">${line.meaning} <code>${line.id}</code></th>
            <td class="figure-cell">${line.comparator} ${line.value} ${line.unit}</td>
            <td>
              ${line.assumption ? html`<b>${text.reasons.assumption}:</b> ${line.assumption}` : text.evidence.cited}
            </td>
            <td>${setting ?? text.evidence.fixed}</td>
            <td>${factLinks(line.citations)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
