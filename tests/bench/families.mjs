// Invented lesion lists that are hard to plan: many lesions that are nearly, but not quite, equal. Seeded.
import { generator, pick } from '../spec/random-cases.mjs';

const SEGMENTS = [1, 2, 3, 4, 5, 6, 7, 8];
const NO_LIMIT = 500;

const patient = {
  format: 'nelm-case/1',
  tumour: {
    primarySite: 'small-bowel', differentiation: 'well', ki67Percent: 2, mitosesPer2mm2: 1,
    functioning: true, hormonalSymptoms: false, bulkSymptoms: false, symptomsControlled: true,
  },
  primary: { inPlace: false, resectable: true },
  extrahepatic: 'none',
  peritonealCarcinomatosis: false,
  carcinoidHeartDisease: 'none',
  patient: { heightCm: 172, weightKg: 74, fitForLiverSurgery: true },
  liver: {
    failure: false, cirrhosis: false, hepatitis: false, steatosis: false, longChemotherapy: false, childPugh: 'A',
    removedSegments: [], portalVeinThrombosis: false,
  },
  history: { progressingOnSystemicTherapy: false },
  lesionsComplete: true,
};

/** A patient with `count` single lesions, each made by `lesion(random, i)`. */
function listOf(seed, count, lesion, settings) {
  const random = generator(seed);
  const lesions = Array.from({ length: count }, (_, i) => ({ id: `L${i + 1}`, ...lesion(random, i) }));
  return { ...patient, lesions, settings };
}

const diameter = (random, low, high) => [Number((low + (high - low) * random()).toFixed(4))];

const nearlyEqual = (depths) => (random, i) => ({
  segments: [SEGMENTS[i % 8]], diametersMm: diameter(random, 9.9, 10.1), depth: pick(random, depths), nearMajorVessel: false,
});

/** From 3 to 60 mm, small ones more often; some in two segments, some at a vessel. */
function mixed(random) {
  const first = pick(random, SEGMENTS);
  return {
    segments: random() < 0.15 ? [...new Set([first, pick(random, SEGMENTS)])] : [first],
    diametersMm: [Number((3 * 20 ** (random() ** 2)).toFixed(4))],
    depth: pick(random, ['superficial', 'deep']),
    nearMajorVessel: random() < 0.2,
  };
}

const sizes = [40, 55, 120, 250, 500];
const unlimited = { maxAblations: NO_LIMIT, maxLocalTreatments: NO_LIMIT };
const margins = (wedgeMarginMm, ablationMarginMm) => ({ ...unlimited, wedgeMarginMm, ablationMarginMm });

/** Each family: a name, and one case for each size and seed. */
const families = [
  ['nearly equal', (n, seed) => listOf(seed, n, nearlyEqual(['superficial']), unlimited)],
  ['nearly equal, 36 treatments', (n, seed) => listOf(seed, n, nearlyEqual(['superficial']), {})],
  ['deep, 16 ablations', (n, seed) => listOf(seed, n, nearlyEqual(['deep']), {})],
  ['some deep, 16 ablations', (n, seed) => listOf(seed, n, nearlyEqual(['superficial', 'deep']), { maxLocalTreatments: NO_LIMIT })],
  ['margins 5 and 8 mm', (n, seed) => listOf(seed, n, nearlyEqual(['superficial', 'deep']), margins(5, 8))],
  ['margins 8 and 5 mm', (n, seed) => listOf(seed, n, nearlyEqual(['superficial', 'deep']), margins(8, 5))],
  ['mixed', (n, seed) => listOf(seed, n, mixed, {})],
  ['mixed, no limits', (n, seed) => listOf(seed, n, mixed, unlimited)],
];

/** All of them as {set, name, document}; `seeds` cases of each size. */
export function adversarialCases(seeds = 2) {
  const seedNumbers = Array.from({ length: seeds }, (_, i) => i + 1);
  return families.flatMap(([set, make]) =>
    sizes.flatMap((n) => seedNumbers.map((seed) => ({ set, name: `${n} lesions, ${seed}`, document: make(n, 1000 * n + seed) }))));
}
