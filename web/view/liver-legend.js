// Liver legend: the patterns and shapes that a map shows, each beside its word; and what the drawing does not say.
import { html, nothing, svg } from 'lit';
import { joined } from '../model/format.js';
import { text } from '../text/index.js';
import { lesionName } from './liver-table.js';
import { markShape } from './liver-marks.js';
import { fillOf } from './liver-patterns.js';

/** @typedef {import('../model/liver-places.js').Mark} Mark */
/** @typedef {import('../model/map-lesions.js').MapLesion} MapLesion */
/** @typedef {import('../model/map-plan.js').SegmentState} SegmentState */
/** @typedef {import('../model/map-plan.js').Action | 'some' | 'unsized' | 'lesion'} Kind */

/** @type {SegmentState[]} */
const states = ['kept', 'resected', 'removed'];
/** @type {Kind[]} */
const kinds = ['lesion', 'resected', 'wedged', 'ablated', 'left', 'some', 'unsized'];

/** @param {Kind} kind */
function letterOf(kind) {
  if (kind === 'unsized') return '?';
  return kind === 'wedged' || kind === 'ablated' ? text.map.letter[kind] : '';
}

/** @param {Kind} kind */
function swatch(kind) {
  return svg`<g class="mark ${kind}" transform="translate(17 17)">
    ${markShape(9, kind === 'lesion' ? undefined : kind)} <text class="inside">${letterOf(kind)}</text>
  </g>`;
}

/**
 * @param {unknown} drawn
 * @param {string} word
 */
function entry(drawn, word) {
  return html`<li><svg viewBox="0 0 34 34" width="28" height="28" aria-hidden="true">${drawn}</svg> ${word}</li>`;
}

/**
 * @param {string} id of the drawing
 * @param {SegmentState[]} shownStates
 * @param {Kind[]} shownKinds
 */
export function mapLegend(id, shownStates, shownKinds) {
  const listed = [
    ...states
      .filter((state) => shownStates.includes(state))
      .map((state) =>
        entry(
          svg`<rect class="segment ${state}" x="3" y="5" width="28" height="24" rx="5" fill=${fillOf(id, state) ?? nothing} />`,
          text.map.state[state],
        ),
      ),
    ...kinds.filter((kind) => shownKinds.includes(kind)).map((kind) => entry(swatch(kind), text.map.mark[kind])),
  ];
  return listed.length > 1
    ? html`<ul class="map-legend" aria-label=${text.map.legend}>
        ${listed}
      </ul>`
    : nothing;
}

/**
 * @param {MapLesion[]} lesions
 * @param {Mark[]} marks
 */
export function mapNotes(lesions, marks) {
  /** @param {Mark['shown']} shown */
  const those = (shown) =>
    joined(
      lesions.flatMap((lesion, index) =>
        marks.some((mark) => mark.index === index && mark.shown === shown) ? [lesionName(lesion, index)] : [],
      ),
      text.and,
    );
  const notes = /** @type {const} */ (['enlarged', 'reduced', 'unsized']).map((shown) => {
    const names = those(shown);
    return names ? html` ${text.map[shown](names)}` : nothing;
  });
  return html`<p class="hint">${text.map.note}${notes}</p>`;
}
