// Settling: which facts would settle what can be reached, where that is not known.

/** @typedef {import('./types.js').Assessment} Assessment */

/** @param {Record<string, any>} document @param {string} pointer */
function isEntered(document, pointer) {
  const value = pointer
    .slice(1)
    .split('/')
    .reduce((inner, key) => inner?.[key], /** @type {any} */ (document));
  return value !== undefined && value !== null;
}

/**
 * Pointers of lesions whose depth or place at a vessel is not known.
 * @param {Record<string, any>} document
 */
function unknownOfLesions(document) {
  return (document.lesions ?? []).flatMap((/** @type {any} */ _, /** @type {number} */ row) =>
    ['depth', 'nearMajorVessel'].map((key) => `/lesions/${row}/${key}`),
  );
}

/** Whether no plan can be made for want of volumes. @param {Assessment['volumes']} volumes */
export function volumesUnknown({ standardMl, functionalMl }) {
  return standardMl === null || functionalMl === null;
}

/**
 * What the plan of a listed case still needs: first what it needs to be made at all, then what the engine asks for.
 * @param {Pick<Assessment, 'missing' | 'volumes' | 'debulking'>} assessment
 * @param {Record<string, any>} document
 * @returns {string[]} pointers
 */
export function settlingFacts({ missing, volumes, debulking }, document) {
  const volumeFacts = ['/patient/heightCm', '/patient/weightKg', '/liver/removedSegments'];
  const absent = (/** @type {string[]} */ pointers) => pointers.filter((pointer) => !isEntered(document, pointer));
  const forVolumes = volumesUnknown(volumes) ? absent(volumeFacts) : [];
  if (volumesUnknown(volumes) && forVolumes.length === 0) forVolumes.push('/liver/totalVolumeMl');
  const asked = missing.map(({ pointer }) => pointer).filter((pointer) => /^\/lesions\/\d+\//.test(pointer));
  const minimum = debulking.minimumRemnantPercent.is === null;
  const ofLiver = missing.map(({ pointer }) => pointer).filter((pointer) => minimum && pointer.startsWith('/liver/'));
  return [
    ...forVolumes,
    ...absent(['/lesionsComplete']),
    ...(document.lesionsComplete === false ? ['/lesions'] : []),
    ...ofLiver,
    // A case that is decided without them asks for no lesion: then all that is not known of them is named.
    ...(asked.length > 0 ? asked : absent(unknownOfLesions(document))),
  ];
}
