// Icons: one shape per stance and effect, so that nothing is said by colour alone. The word always stands beside it.
import { html, svg } from 'lit';

const tick = svg`<path d="M6 10.5l2.8 2.8L14.2 7.5" class="line" />`;
const octagon = svg`<path d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z" class="fill" />`;
const bar = svg`<path d="M5.5 10h9" class="line" />`;
const disc = svg`<circle cx="10" cy="10" r="8.5" class="fill" />`;

/** @type {Record<string, unknown>} */
const shapes = {
  favours: [disc, tick],
  supports: [disc, tick],
  conditional: svg`<path d="M10 1.5l8.5 8.5-8.5 8.5L1.5 10z" class="outline" /><path d="M10 1.5v17L1.5 10z" class="fill" />`,
  against: [octagon, bar],
  contraindicates: [octagon, svg`<path d="M7 7l6 6m0-6l-6 6" class="line" />`],
  cautions: svg`<path d="M10 1.8l8.6 15.4H1.4z" class="fill" /><path d="M10 7.5v4.5m0 2.2v.6" class="line" />`,
  informs: svg`<circle cx="10" cy="10" r="8" class="outline" /><path d="M10 9v5m0-8.3v.6" class="stroke" />`,
  option: svg`<circle cx="10" cy="10" r="8" class="outline" /><circle cx="10" cy="10" r="3.5" class="fill" />`,
  adjunct: svg`<circle cx="10" cy="10" r="8" class="outline" /><path d="M10 6v8m-4-4h8" class="stroke" />`,
  alike: svg`<path d="M4 7.5h12M4 12.5h12" class="stroke" />`,
  'not-alike': svg`<path d="M4 7.5h12M4 12.5h12M13 3L7 17" class="stroke" />`,
  beyond: svg`<circle cx="10" cy="10" r="8" class="outline" /><path d="M6 14l8-8" class="stroke" />`,
  undo: svg`<path d="M7 3.5L3 7.5l4 4M3.5 7.5H12a4.5 4.5 0 010 9H7" class="stroke" />`,
  redo: svg`<path d="M13 3.5l4 4-4 4m3.5-4H8a4.5 4.5 0 000 9h5" class="stroke" />`,
  silent: svg`<circle cx="10" cy="10" r="8" class="outline dashed" />`,
};

/** @param {string} id a stance, an effect or what a button does */
export function icon(id) {
  return html`<svg class="icon icon-${id}" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    ${shapes[id] ?? shapes.informs}
  </svg>`;
}
