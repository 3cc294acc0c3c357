// Headings: which target a column's name speaks of: its exact name, its label, or a usual word for it. A guess is shown, never taken.
import { unitIn } from '../../model/units.js';

/** @typedef {import('./targets.js').Target} Target */
/** @typedef {{target: Target, sure: boolean} | undefined} Guess sure: the column has the exact name */

/** "Ki-67 index (%)", "ki67_index" and "ki67Index" are one. @param {string} heading */
export function plain(heading) {
  return heading
    .replace(/[([].*?[)\]]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/([a-z])[-_ ]?(\d)/g, '$1$2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same without the unit at its end. @param {string} heading */
function bare(heading) {
  const name = plain(heading);
  if (unitIn(heading) === undefined) return name;
  return name.replace(/ (mm|cm|m|in|ml|cc|l|kg|lbs?|percent|pct|percentage|fraction|years?|yrs?)$/, '');
}

/**
 * @param {string} heading
 * @param {Target[]} targets
 * @param {Record<string, string[]>} usual words for a pointer, in the language of the page
 * @returns {Guess}
 */
export function guess(heading, targets, usual) {
  const name = heading.trim();
  const exact = targets.find(({ pointer, key }) => name === pointer || name === key);
  if (exact) return { target: exact, sure: true };
  const said = [plain(heading), bare(heading)].filter(Boolean);
  const found = targets.find(({ pointer, field, end, segment }) => {
    const words = usual[pointer] ?? [];
    const label = field && !end && !segment ? [plain(field.label)] : [];
    return [...label, ...words.map(plain)].some((word) => said.includes(word));
  });
  return found && { target: found, sure: false };
}

/**
 * A guess for each column. Where two columns seem to be the same field, the exact name counts, else the first.
 * @param {string[]} headings
 * @param {Target[]} targets
 * @param {Record<string, string[]>} usual
 * @returns {Guess[]}
 */
export function guesses(headings, targets, usual) {
  const all = headings.map((heading) => guess(heading, targets, usual));
  /** @type {Set<Target>} */
  const taken = new Set(all.flatMap((each) => (each?.sure ? [each.target] : [])));
  return all.map((each) => {
    if (!each || each.sure) return each;
    if (taken.has(each.target)) return undefined;
    taken.add(each.target);
    return each;
  });
}
