// Map lesions: the lesions of a case as the liver map draws them.

/**
 * @typedef {object} MapLesion
 * @property {string} id the name that the engine's plans call it by
 * @property {number[]} segments
 * @property {number | null} diameterMm the largest, or the sphere's of a volume; null: no size yet
 * @property {number} count how many alike
 */

/**
 * The names of the lesions, as the engine makes them up: the first free one of L1, L2, ... from its place on.
 * @param {{id?: string | null}[]} lesions
 */
export function lesionNames(lesions) {
  const names = lesions.map(({ id }) => id || '');
  names.forEach((name, place) => {
    if (name) return;
    let number = place + 1;
    while (names.includes(`L${number}`)) ++number;
    names[place] = `L${number}`;
  });
  return names;
}

/** The sphere's diameter in mm. @param {number} volumeMl */
const sphere = (volumeMl) => Math.cbrt((6000 * volumeMl) / Math.PI);

/** @param {{diametersMm?: number[] | null, volumeMl?: number | null}} lesion */
function diameterOf({ diametersMm, volumeMl }) {
  if (diametersMm?.length) return Math.max(...diametersMm);
  return typeof volumeMl === 'number' ? sphere(volumeMl) : null;
}

/**
 * @param {Record<string, any>} document a case
 * @returns {MapLesion[]}
 */
export function mapLesions(document) {
  const lesions = Array.from(document.lesions ?? [], (lesion) => lesion ?? {});
  const names = lesionNames(lesions);
  return lesions.map((/** @type {any} */ lesion, /** @type {number} */ place) => ({
    id: names[place],
    segments: lesion.segments ?? [],
    diameterMm: diameterOf(lesion),
    count: lesion.count ?? 1,
  }));
}
