// Liver marks: lesions as circles. What a plan does to each is told by outline, shape and letter, not by colour alone.
import { nothing, svg } from 'lit';
import { text } from '../text/index.js';

/** @typedef {import('../model/liver-places.js').Mark} Mark */
/** @typedef {import('../model/map-plan.js').Action} Action */

/** Smaller circles have their letter or number beside them. */
const roomForLetter = 11;
/** How far the ring of what is treated stands off. */
const ring = 5;

/** @param {number} r half the width of a cross within a circle */
const cross = (r) => `M${-r} ${-r}L${r} ${r}M${r} ${-r}L${-r} ${r}`;

/**
 * A circle with what is done to it; drawn around its own middle.
 * @param {number} r
 * @param {Action | 'some' | 'unsized' | undefined} kind some: a group of which not all are treated alike
 */
export function markShape(r, kind) {
  return svg`<circle r=${r} class="body" />
    ${kind === 'wedged' ? svg`<circle r=${r + ring} class="ring" />` : nothing}
    ${kind === 'ablated' || kind === 'some' ? svg`<circle r=${r + ring} class="ring dashes" />` : nothing}
    ${kind === 'resected' ? svg`<path d=${cross(Math.min(r, Math.max(3, r * 0.4)))} class="cross" />` : nothing}`;
}

/**
 * @param {Mark} mark
 * @param {[Action, number][]} actions none where there is no plan
 * @returns {Action | 'some' | 'unsized' | undefined}
 */
export function kindOf({ shown }, actions) {
  if (shown === 'unsized' && actions.length === 0) return 'unsized';
  if (actions.length === 0) return undefined;
  return actions.length > 1 ? 'some' : actions[0][0];
}

/**
 * What stands on or beside a circle: the letter of its treatment, or the number of its lesion; and how many it stands for.
 * @param {Mark} mark
 * @param {[Action, number][]} actions
 */
function words({ index, part, times, shown }, actions) {
  const letters =
    actions.length > 1
      ? actions.map(([action, n]) => `${n}${text.map.letter[action]}`).join(' ')
      : actions.map(([action]) => text.map.letter[action]).join('');
  const number = part === 0 ? String(index + 1) : '';
  const name = actions.length > 0 ? letters : shown === 'unsized' ? '?' : number;
  return [name, times > 1 ? `×${times}` : ''].filter(Boolean).join(' ');
}

/**
 * @param {Mark} mark
 * @param {[Action, number][]} actions
 */
export function markWords(mark, actions) {
  const said = words(mark, actions);
  const kind = kindOf(mark, actions);
  // The cross in a circle is its letter.
  if (!said) return nothing;
  const inside = mark.r >= roomForLetter * (said.length > 2 ? 1.8 : 1) && kind !== 'resected';
  const beside = mark.r + (kind === 'wedged' || kind === 'ablated' || kind === 'some' ? ring : 0) + 3;
  return svg`<text class=${inside ? 'inside' : 'beside'} x=${inside ? 0 : beside} y="0">${said}</text>`;
}
