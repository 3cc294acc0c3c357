// Dots: a hundred people, ten in a row. Filled, half and empty dots differ in shape, so that colour is not needed.
import { svg, html } from 'lit';
import { text } from './words.js';

/** @typedef {import('./figures.js').Figure} Figure */

/**
 * How many dots are filled, and up to which they may be.
 * @param {Figure} figure
 * @returns {{filled: number, between: number}}
 */
export function countsOf({ at, from, to }) {
  const filled = Math.round(at ?? from ?? 0);
  return { filled, between: Math.round(at ?? to ?? 0) - filled };
}

/** @param {number} place 0 to 99 @param {'yes' | 'between' | 'no'} kind */
function dot(place, kind) {
  const x = 10 + (place % 10) * 20;
  const y = 10 + Math.floor(place / 10) * 20;
  if (kind === 'between')
    return svg`<path class="between" d="M${x - 7} ${y}a7 7 0 0 0 14 0z" /><circle cx=${x} cy=${y} r="7" />`;
  return svg`<circle class=${kind} cx=${x} cy=${y} r=${kind === 'yes' ? 8 : 7} />`;
}

/** @param {Figure} figure */
export function dots(figure) {
  const { filled, between } = countsOf(figure);
  const kinds = Array.from({ length: 100 }, (_, place) =>
    place < filled ? 'yes' : place < filled + between ? 'between' : 'no',
  );
  return html`<svg class="dots" viewBox="0 0 200 200" aria-hidden="true">
    ${kinds.map((kind, place) => dot(place, /** @type {'yes' | 'between' | 'no'} */ (kind)))}
  </svg>`;
}

/** What the dots mean, once for all of them. */
export function legend() {
  const { yes, between, no } = text.numbers.legend;
  const kinds = /** @type {const} */ ([
    ['yes', yes],
    ['between', between],
    ['no', no],
  ]);
  return html`<ul class="dots-legend">
    ${kinds.map(
      ([kind, words]) =>
        html`<li><svg viewBox="0 0 20 20" class="dots" aria-hidden="true">${dot(0, kind)}</svg> ${words}</li>`,
    )}
  </ul>`;
}
