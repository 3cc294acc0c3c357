// Places: where the spots are, and what a plan does to each; the words beside the liver map.
import { html, nothing } from 'lit';
import { text } from './words.js';

/** @typedef {import('./story-types.js').Spots} Spots */
/** @typedef {import('./story-types.js').Plan} Plan */
/** @typedef {import('./story-types.js').Stop} Stop */
/** @typedef {keyof typeof text.stories.done} Done */

const words = text.stories;

/**
 * What is done to the spots of one entry, and to how many of them. What is named nowhere goes with its segments.
 * @param {Spots} spots
 * @param {Plan} plan
 * @returns {[Done, number][]}
 */
export function doneTo({ id, count }, { wedged, ablated, left }) {
  const named = /** @type {[Done, number][]} */ ([
    ['wedged', wedged[id] ?? 0],
    ['ablated', ablated[id] ?? 0],
    ['left', left[id] ?? 0],
  ]);
  const rest = count - named.reduce((sum, [, n]) => sum + n, 0);
  return /** @type {[Done, number][]} */ ([['resected', rest], ...named]).filter(([, n]) => n > 0);
}

/**
 * The plan that a stop shows: where there are steps, the last one that leaves enough liver.
 * @param {Stop} stop
 * @returns {{plan: Plan, step?: number} | undefined}
 */
export function shownPlan(stop) {
  if (stop.stop === 'cleared' || stop.stop === 'left') return { plan: stop.most.plan };
  if (stop.stop !== 'further') return undefined;
  const step = stop.steps.map(({ safe }) => safe).lastIndexOf(true);
  return { plan: stop.steps[step].plan, step: step + 1 };
}

/**
 * @param {Spots[]} lesions
 * @param {Plan | undefined} plan
 */
export function placeList(lesions, plan) {
  return html`<ul class="places">
    ${lesions.map(
      (spots) =>
        html`<li>
          ${words.place(spots.count, spots.diameterMm / 10, words.segments(spots.segments))}
          ${
            plan
              ? doneTo(spots, plan).map(
                  ([done, n], i, all) =>
                    html`<span class="done ${done}">${all.length > 1 ? `${n}: ` : nothing}${words.done[done]}</span>`,
                )
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}
