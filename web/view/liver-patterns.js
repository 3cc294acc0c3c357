// Liver patterns: the hatching of what is resected and of what was removed before, for the map and for its legend.
import { svg } from 'lit';

/** @typedef {import('../model/map-plan.js').SegmentState} SegmentState */

/** @param {string} id of the drawing that they belong to */
export function patternsFor(id) {
  return svg`<defs>
    <pattern id="${id}-resected" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="9" height="9" class="resected-ground" /><path d="M0 0v9" class="resected-line" />
    </pattern>
    <pattern id="${id}-removed" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="7" height="7" class="removed-ground" /><path d="M0 0v7" class="removed-line" />
    </pattern>
  </defs>`;
}

/**
 * The fill of a segment as an attribute, because the pattern's place differs from drawing to drawing.
 * @param {string} id
 * @param {SegmentState} state
 */
export function fillOf(id, state) {
  return state === 'resected' || state === 'removed' ? `url(#${id}-${state})` : undefined;
}
