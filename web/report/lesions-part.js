// Lesions part: the listed lesions one by one, and the same by place in brief; with the names that the plans use.
import { decimal, joined } from '../model/format.js';
import { lesionNames } from '../model/map-lesions.js';
import { text } from '../text/index.js';

/**
 * @typedef {object} Lesion
 * @property {string} [id]
 * @property {number[]} [segments] absent while the row is half typed
 * @property {number[]} [diametersMm]
 * @property {number} [volumeMl]
 * @property {number} [count]
 * @property {'deep' | 'superficial'} [depth]
 * @property {boolean} [nearMajorVessel]
 */

const words = text.report.lesions;

/**
 * "L1, L3 to L6, left lobe": neighbours in number are written as a range.
 * @param {string[]} names
 */
export function inShort(names) {
  /** @type {string[][]} */
  const runs = [];
  for (const name of names) {
    const run = runs.at(-1);
    const before = /^L(\d+)$/.exec(run?.at(-1) ?? '');
    const here = /^L(\d+)$/.exec(name);
    if (run && before && here && Number(here[1]) === Number(before[1]) + 1) run.push(name);
    else runs.push([name]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

/** @param {Lesion} lesion */
function placeText({ depth, nearMajorVessel }) {
  const vessel =
    nearMajorVessel === undefined ? words.vesselUnknown : nearMajorVessel ? words.atVessel : words.offVessel;
  return `${depth ? words[depth] : words.depthUnknown}, ${vessel}`;
}

/** @param {Lesion} lesion */
function sizeText({ diametersMm, volumeMl }) {
  if (!diametersMm && volumeMl === undefined) return words.noSize;
  return [
    ...(diametersMm ? [words.mm(diametersMm.map(decimal).join(' × '))] : []),
    ...(volumeMl === undefined ? [] : [words.ml(decimal(volumeMl))]),
  ].join(', ');
}

/** @param {Lesion[]} lesions */
export function lesionLines(lesions) {
  const names = lesionNames(lesions);
  return lesions.map((lesion, index) => {
    const { segments = [], count = 1 } = lesion;
    const rest = [sizeText(lesion), ...(count > 1 ? [words.each(count)] : []), placeText(lesion)].join(', ');
    return words.line(names[index], words.segments(segments), rest);
  });
}

/**
 * The least and the most of what was measured, where it was.
 * @param {number[]} values
 * @param {(value: string) => string} withUnit
 */
function spread(values, withUnit) {
  if (values.length === 0) return [];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return [withUnit(least === most ? decimal(least) : words.from(decimal(least), decimal(most)))];
}

/**
 * Lesions of the same place together: how many, from which to which size, and their names.
 * @param {Lesion[]} lesions
 */
export function lesionsByPlace(lesions) {
  const names = lesionNames(lesions);
  /** @type {Map<string, {lesions: Lesion[], names: string[]}>} */
  const places = new Map();
  lesions.forEach((lesion, index) => {
    const key = `${lesion.segments?.join()} ${placeText(lesion)}`;
    const place = places.get(key) ?? { lesions: [], names: [] };
    place.lesions.push(lesion);
    place.names.push(names[index]);
    places.set(key, place);
  });
  return [...places.values()].map((place) => {
    const count = place.lesions.reduce((sum, lesion) => sum + (lesion.count ?? 1), 0);
    const diameters = place.lesions.flatMap(({ diametersMm }) => (diametersMm ? [Math.max(...diametersMm)] : []));
    const volumes = place.lesions.flatMap(({ volumeMl }) => volumeMl ?? []);
    const sizes = joined([...spread(diameters, words.mm), ...spread(volumes, words.ml)], text.or);
    const rest = `${sizes}, ${placeText(place.lesions[0])} (${inShort(place.names)})`;
    return words.many(count, words.segments(place.lesions[0].segments ?? []), rest);
  });
}
