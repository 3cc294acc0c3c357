// Seeded random cases without a lesion list: the same cases on every run and machine.
import { choices, withValue } from './reference/facts.mjs';

/** mulberry32: 32 bits of state, enough for test data. Returns numbers in [0, 1). */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = (random, list) => list[Math.floor(random() * list.length)];

/** Values on, beside and away from the lines of the rules. */
const values = {
  '/tumour/ki67Percent': [0, 1.5, 2.9, 3, 3.1, 10, 19.9, 20, 20.1, 55, 90],
  '/tumour/mitosesPer2mm2': [0, 1, 1.9, 2, 2.1, 12, 20, 20.5, 40],
  '/estimates/tumourBurdenPercent': [5, 24.9, 25, 25.1, 50, 74.9, 75, 75.1, 90],
  '/estimates/debulkingPercent': [0, 0.1, 40, 69.9, 70, 70.1, 85, 89.9, 90, 95, 99.9, 100],
  '/estimates/remnantPercent': [10, 20, 20.1, 25, 30, 30.1, 35, 40, 40.1, 60],
};

/** Values that leave a case alive more often than not, so that later lines are reached too. */
const usual = {
  '/tumour/primarySite': ['small-bowel', 'pancreas', 'colon', 'rectum', 'unknown-primary', 'other'],
  '/tumour/differentiation': ['well'],
  '/tumour/ki67Percent': [1, 3, 10, 20],
  '/tumour/mitosesPer2mm2': [0, 1, 2, 20],
  '/peritonealCarcinomatosis': [false],
  '/carcinoidHeartDisease': ['none', 'corrected'],
  '/extrahepatic': ['none', 'regional-nodes', 'limited'],
  '/patient/fitForLiverSurgery': [true],
  '/liver/failure': [false],
  '/liver/childPugh': ['A'],
  '/estimates/contiguousSegmentsPreserved': [true],
  '/estimates/remnantPercent': [35, 45, 60],
  '/estimates/tumourBurdenPercent': [5, 25, 25.1, 60],
  '/estimates/debulkingPercent': [40, 70, 85, 90, 100, 100],
};

/** Every fact that the rules consult and a case can leave unknown. */
export const factPointers = [...Object.keys(choices), ...Object.keys(values), '/estimates/lesionCount'];

function intervalOf(random, list) {
  const [a, b] = [pick(random, list), pick(random, list)];
  return { min: Math.min(a, b), max: Math.max(a, b) };
}

function valueOf(random, pointer) {
  if (pointer === '/estimates/lesionCount') return pick(random, [1, 2, 7]);
  if (random() < 0.93 && usual[pointer]) return pick(random, usual[pointer]);
  if (pointer in choices) return pick(random, choices[pointer]);
  return random() < 0.15 ? intervalOf(random, values[pointer]) : pick(random, values[pointer]);
}

const LEVEL = { G1: 1, G2: 2, G3: 3 };
const least = (index) => (typeof index === 'object' && index !== null ? index.min : (index ?? 0));
const called = (index, low) => (least(index) < low ? 1 : least(index) <= 20 ? 2 : 3);

/** Removes contradictions that the engine would refuse. */
function reconcile(document) {
  const { tumour = {} } = document;
  if (tumour.functioning === false && (tumour.hormonalSymptoms || tumour.syndrome)) delete tumour.functioning;
  const level = Math.max(called(tumour.ki67Percent, 3), called(tumour.mitosesPer2mm2, 2));
  if (tumour.grade && LEVEL[tumour.grade] < level) delete tumour.grade;
  return document;
}

function settings(random) {
  const all = {
    thresholdsPercent: pick(random, [[70, 90], [90], [50, 70, 95], [80.5]]),
    eligibilityThresholdPercent: pick(random, [60, 80, 90]),
    minimumRemnantPercent: pick(random, [15, 25, 40]),
    lateStageBurdenPercent: pick(random, [50, 60, 85]),
  };
  return Object.fromEntries(Object.entries(all).filter(() => random() < 0.5));
}

/** One case; `unknown` is the share of facts left out. */
export function randomCase(random, unknown) {
  let document = { format: 'nelm-case/1' };
  for (const pointer of factPointers) {
    if (random() < unknown) {
      if (random() < 0.3) document = withValue(document, pointer, null);
    } else {
      document = withValue(document, pointer, valueOf(random, pointer));
    }
  }
  if (random() < 0.25) document = withValue(document, '/tumour/grade', pick(random, ['G1', 'G2', 'G3']));
  if (random() < 0.2) document = withValue(document, '/tumour/syndrome', pick(random, ['carcinoid', 'insulinoma', 'other']));
  if (random() < 0.25) document.settings = settings(random);
  return reconcile(document);
}

/** `count` cases of the seed: from complete to mostly unknown. */
export function randomCases(seed, count) {
  const random = generator(seed);
  const shares = [0, 0.05, 0.1, 0.1, 0.2, 0.35];
  return Array.from({ length: count }, (_, i) => randomCase(random, shares[i % shares.length]));
}
