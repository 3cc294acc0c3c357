// Ignorance never helps: taking one known fact away can only add outcomes, never remove one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessCases, engines } from './engines.mjs';
import { factPointers, generator, pick, randomCases } from './random-cases.mjs';
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

/** Every outcome set of an answer, by name. */
const outcomes = (answer) => [
  ['verdict', answer.verdict], ['group', answer.group], ['grade', answer.grade],
  ...answer.policies.map((each) => [`policy ${each.thresholdPercent}`, each]),
  ...answer.opinions.map((each) => [each.source, each]),
];

for (const engine of engines) {
  describe(`ignorance never helps, ${engine.name}`, () => {
    test(`${COUNT} cases less one fact`, async () => {
      const all = pairs();
      const more = await assessCases(engine, all.map((each) => each.more));
      const less = await assessCases(engine, all.map((each) => each.less));
      const bad = all.flatMap(({ more: document, pointer }, i) => {
        if (!more[i].ok || !less[i].ok) return [{ document: JSON.stringify(document), refused: true }];
        const wider = new Map(outcomes(less[i]));
        const lost = outcomes(more[i]).flatMap(([name, { possible }]) =>
          possible.filter((value) => !wider.get(name).possible.includes(value)).map((value) => `${name} ${value}`));
        return lost.length === 0 ? [] : [{ document: JSON.stringify(document), pointer, lost }];
      });
      assert.deepEqual(bad.slice(0, 5), [], `${bad.length} of ${all.length}`);
    });
  });
}
