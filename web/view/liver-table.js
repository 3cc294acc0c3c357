// Liver table: what the map shows, in words: each segment with its state and its lesions.
import { html } from 'lit';
import { decimal, joined } from '../model/format.js';
import { actionsOn, segmentNumbers } from '../model/map-plan.js';
import { text } from '../text/index.js';
import { whenOpen } from './when-open.js';

/** @typedef {import('../model/map-lesions.js').MapLesion} MapLesion */
/** @typedef {import('../model/map-plan.js').MapPlan} MapPlan */
/** @typedef {import('../model/map-plan.js').SegmentState} SegmentState */

/**
 * The name given to a lesion, or its place in the list.
 * @param {MapLesion} lesion
 * @param {number} index
 */
export function lesionName({ id }, index) {
  const place = text.lesion(index + 1);
  return id === '' || id === `L${index + 1}` ? place : `${place} (${id})`;
}

/** A number of millimetres without needless decimals. @param {number} value */
const millimetres = (value) => text.map.millimetres(Number.isInteger(value) ? String(value) : decimal(value));

/**
 * @param {MapLesion} lesion
 * @param {number} index
 * @param {MapPlan | undefined} plan
 */
export function lesionWords(lesion, index, plan) {
  const { diameterMm, count } = lesion;
  const actions = plan
    ? actionsOn(lesion, plan).map(([action, n]) => text.map.actionOf(text.map.mark[action], n, count))
    : [];
  return [
    lesionName(lesion, index),
    diameterMm === null ? text.map.mark.unsized : millimetres(diameterMm),
    ...(count > 1 ? [text.map.times(count)] : []),
    ...actions,
  ].join(', ');
}

/**
 * @param {MapLesion[]} lesions
 * @param {SegmentState[]} states of segments 1 to 8
 * @param {MapPlan | undefined} plan
 */
export function mapTable(lesions, states, plan) {
  /** @param {number} segment */
  const listed = (segment) =>
    lesions.flatMap((lesion, index) => {
      if (!lesion.segments.includes(segment)) return [];
      const others = lesion.segments.filter((other) => other !== segment);
      const also = others.length > 0 ? `, ${text.map.alsoIn(joined(others, text.and))}` : '';
      return [html`<li>${lesionWords(lesion, index, plan)}${also}</li>`];
    });
  const { columns } = text.map;
  return html`<details class="map-table">
    <summary>${text.map.table}</summary>
    ${whenOpen(
      () =>
        html`<table>
          <thead>
            <tr>
              <th scope="col">${columns.segment}</th>
              <th scope="col">${columns.state}</th>
              <th scope="col">${columns.lesions}</th>
            </tr>
          </thead>
          <tbody>
            ${segmentNumbers.map((segment, at) => {
              const found = listed(segment);
              return html`<tr>
                <th scope="row">${segment}</th>
                <td>${text.map.state[states[at]]}</td>
                <td>
                  ${
                    found.length > 0
                      ? html`<ul>
                          ${found}
                        </ul>`
                      : text.map.noLesion
                  }
                </td>
              </tr>`;
            })}
          </tbody>
        </table>`,
    )}
  </details>`;
}
