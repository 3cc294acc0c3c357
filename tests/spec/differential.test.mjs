// Engine against the slow reference on random cases: verdicts, policies, group, grade and stances agree.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessCases, engines } from './engines.mjs';
import { outcomeFaults } from './match.mjs';
import { randomCases } from './random-cases.mjs';
import { assess } from './reference/index.mjs';

const SEED = 20211106;
const COUNT = 500;
const cases = randomCases(SEED, COUNT);
const expected = cases.map((document) => assess(document));

for (const engine of engines) {
  describe(`${COUNT} random cases, ${engine.name}`, () => {
    test('agree with the reference', async () => {
      const answers = await assessCases(engine, cases);
      const bad = cases.flatMap((document, i) => {
        const faults = outcomeFaults(answers[i], expected[i]);
        return faults.length === 0 ? [] : [{ case: JSON.stringify(document), faults }];
      });
      assert.deepEqual(bad.slice(0, 5), [], `${bad.length} of ${COUNT} cases differ`);
    });
  });
}

test('the random cases reach every verdict alone', () => {
  const alone = expected.filter(({ verdict }) => verdict.length === 1).map(({ verdict }) => verdict[0]);
  const { length } = new Set(alone).size === 8 ? alone : [];
  assert.ok(length > COUNT / 4, `${length} decided cases, verdicts ${[...new Set(alone)]}`);
});
