// Section 2: segments, lesions and volumes, as the planner by brute force and the check of plans need them.

export const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8];
export const ADJACENT = [[2, 3], [2, 4], [3, 4], [4, 5], [4, 8], [5, 6], [5, 8], [6, 7], [7, 8]];
const SHARE = { 1: 0.02, 2: 0.07, 3: 0.09, 4: 0.17, 5: 0.12, 6: 0.085, 7: 0.185, 8: 0.26 }; // of the functional volume
const MM3_PER_ML = 1000;

const sphere = (diameterMm) => ((Math.PI / 6) * diameterMm ** 3) / MM3_PER_ML;

/** Parenchyma in mL around a lesion whose equal sphere has this diameter. */
export const shell = (equalMm, marginMm) => sphere(equalMm + 2 * marginMm) - sphere(equalMm);

export const close = (a, b, relative = 1e-6) =>
  Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= relative * Math.max(1, Math.abs(a), Math.abs(b));

/** Volume in mL, largest diameter and diameter of the equal sphere in mm, number of members. */
export function measure(lesion) {
  const [a, b, c] = [...(lesion.diametersMm ?? [])].sort((x, y) => y - x);
  let volume = lesion.volumeMl ?? null;
  if (volume === null) {
    const product = b === undefined ? a ** 3 : a * b * (c ?? Math.sqrt(a * b));
    volume = ((Math.PI / 6) * product) / MM3_PER_ML;
  }
  const equal = Math.cbrt((6 * volume * MM3_PER_ML) / Math.PI);
  return { volume, equal, largest: a ?? equal, count: lesion.count ?? 1 };
}

/** The segments removed before, and the functional volume of each segment in mL: measured, or by standard shares. */
export function segmentVolumes(document, functionalMl) {
  const measured = document.liver?.functionalSegmentsMl;
  const removed = new Set(document.liver?.removedSegments ?? []);
  const whole = NUMBERS.filter((s) => !removed.has(s)).reduce((sum, s) => sum + SHARE[s], 0);
  const volume = (s) => (measured ? measured[s] : removed.has(s) ? 0 : (SHARE[s] / whole) * functionalMl);
  return { removed, volume };
}

/** Standard, functional, total and tumour volume in mL, and burden in %, by the default formula; known inputs only. */
export function volumes(document) {
  const { heightCm, weightKg } = document.patient;
  const { liver, lesions } = document;
  const standardMl = 1267.28 * Math.sqrt((heightCm * weightKg) / 3600) - 794.41;
  const tumourMl = lesions.reduce((sum, lesion) => sum + measure(lesion).count * measure(lesion).volume, 0);
  const segments = liver.functionalSegmentsMl;
  let functionalMl = standardMl;
  if (segments) functionalMl = NUMBERS.reduce((sum, s) => sum + segments[s], 0);
  else if (liver.totalVolumeMl) functionalMl = liver.totalVolumeMl - tumourMl;
  const totalMl = functionalMl + tumourMl;
  return { standardMl, functionalMl, totalMl, tumourMl, burdenPercent: (100 * tumourMl) / totalMl };
}
