// Ignorance never helps: taking one known fact away can only add outcomes, never remove one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessCases, engines } from './engines.mjs';
import { factPointers, generator, pick, randomCases } from './random-cases.mjs';
import { randomLesionCases } from './random-lesions.mjs';
import { at, numbers, withValue } from './reference/facts.mjs';

const SEED = 70901;
const COUNT = 400;

// The reported grade and the settings are entries, not facts: without them other rules apply, not fewer answers.
const known = (document) => factPointers.filter((pointer) => at(document, pointer) !== null);

/** A wider interval around a number, where the field may be an interval. */
function widened(document, pointer, random) {
  const value = at(document, pointer);
  const [low, high] = numbers[pointer];
  const min = Math.max(low, (value.min ?? value) - 10 * random());
  const max = Math.min(high, (value.max ?? value) + 10 * random());
  return withValue(document, pointer, { min, max });
}

/** Each case with one fact removed, or one number made less precise. */
function pairs() {
  const random = generator(SEED);
  return randomCases(SEED + 1, COUNT).flatMap((more) => {
    const pointers = known(more);
    if (pointers.length === 0) return [];
    const pointer = pick(random, pointers);
    const range = pointer in numbers && pointer !== '/estimates/lesionCount';
    const less = range && random() < 0.5 ? widened(more, pointer, random) : withValue(more, pointer, undefined);
    return [{ more, less, pointer }];
  });
}

/** What a case with a list can lose. A measured volume is not among it: a named formula would take its place. */
function listPointers({ lesions }) {
  const members = lesions.flatMap((_, i) => [`/lesions/${i}/depth`, `/lesions/${i}/nearMajorVessel`]);
  return [...members, ...members, '/patient/heightCm', '/liver/removedSegments', '/lesionsComplete'];
}

function listPairs() {
  const random = generator(SEED);
  return randomLesionCases(SEED + 2, COUNT / 2, 5).map((each) => {
    const whole = withValue(each, '/settings/tradeOff', false);
    // some ignorance to begin with, so that sets grow from sets
    const more = random() < 0.5 ? whole : withValue(whole, pick(random, listPointers(whole)), undefined);
    const pointers = [...listPointers(more), ...known(more)].filter((pointer) => at(more, pointer) !== null);
    const pointer = pick(random, pointers);
    return { more, less: withValue(more, pointer, undefined), pointer };
  });
}

/** Every outcome set of an answer, by name. */
const outcomes = (answer) => [
  ['verdict', answer.verdict], ['group', answer.group], ['grade', answer.grade],
  ...answer.policies.map((each) => [`policy ${each.thresholdPercent}`, each]),
  ...answer.opinions.map((each) => [each.source, each]),
];

/** Outcomes of the better known case that the less known one does not have. */
function lost(more, less) {
  const wider = new Map(outcomes(less));
  return outcomes(more).flatMap(([name, { possible }]) =>
    possible.filter((value) => !wider.get(name).possible.includes(value)).map((value) => `${name} ${value}`));
}

const suites = { estimates: pairs(), 'a lesion list': listPairs() };

for (const engine of engines) {
  describe(`ignorance never helps, ${engine.name}`, () => {
    for (const [what, all] of Object.entries(suites)) {
      test(`${all.length} cases with ${what}, less one fact`, async () => {
        const more = await assessCases(engine, all.map((each) => each.more));
        const less = await assessCases(engine, all.map((each) => each.less));
        const bad = all.flatMap(({ more: document, pointer }, i) => {
          if (!more[i].ok || !less[i].ok) return [{ document: JSON.stringify(document), refused: true }];
          const gone = lost(more[i], less[i]);
          return gone.length === 0 ? [] : [{ document: JSON.stringify(document), pointer, gone }];
        });
        assert.deepEqual(bad.slice(0, 5), [], `${bad.length} of ${all.length}`);
      });
    }
  });
}
