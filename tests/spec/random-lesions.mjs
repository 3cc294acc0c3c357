// Seeded random cases with a short lesion list, for the planner: single lesions, known volumes or known body size.
import { generator, pick, randomCase } from './random-cases.mjs';

const SEGMENTS = [1, 2, 3, 4, 5, 6, 7, 8];
const between = (random, low, high, digits = 0) => Number((low + (high - low) * random()).toFixed(digits));

function lesion(random, i) {
  const size = random() < 0.5 ? [8, 32] : [20, 110];
  const first = pick(random, SEGMENTS);
  const segments = random() < 0.25 ? [...new Set([first, pick(random, SEGMENTS)])] : [first];
  const diameters = Array.from({ length: pick(random, [1, 1, 2, 3]) }, () => between(random, ...size, 1));
  return {
    id: `L${i + 1}`,
    segments,
    diametersMm: diameters,
    depth: pick(random, ['superficial', 'deep']),
    nearMajorVessel: random() < 0.5,
  };
}

function liverVolumes(random, liver) {
  const kind = pick(random, ['formula', 'formula', 'segments', 'removed']);
  const removed = kind === 'removed' ? [pick(random, SEGMENTS)] : [];
  if (kind === 'formula') return { ...liver, removedSegments: [] };
  const volume = (s) => (removed.includes(s) ? 0 : between(random, 40, 400));
  return { ...liver, removedSegments: removed, functionalSegmentsMl: Object.fromEntries(SEGMENTS.map((s) => [s, volume(s)])) };
}

function inPlace(document) {
  const removed = document.liver.removedSegments;
  return { ...document, lesions: document.lesions.filter(({ segments }) => !segments.some((s) => removed.includes(s))) };
}

/** Complete cases with one to `most` lesions, all of them listed, and no estimates. */
export function randomLesionCases(seed, count, most) {
  const random = generator(seed);
  return Array.from({ length: count }, () => {
    const { estimates: _, ...document } = randomCase(random, 0);
    const lesions = Array.from({ length: 1 + Math.floor(most * random()) }, (__, i) => lesion(random, i));
    return inPlace({
      ...document,
      patient: { ...document.patient, heightCm: between(random, 150, 195), weightKg: between(random, 45, 110) },
      liver: liverVolumes(random, document.liver),
      lesions,
      lesionsComplete: true,
    });
  }).filter(({ lesions }) => lesions.length > 0);
}
