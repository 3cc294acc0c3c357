// Boundary triplets: just below, at and just above every line of sections 1, 5 and 6, and unknown.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { answerTo, rows, thresholds } from './boundaries.mjs';
import { assessCases, engines } from './engines.mjs';

for (const engine of engines) {
  describe(`boundaries, ${engine.name}`, () => {
    let answers;
    before(async () => {
      answers = await assessCases(engine, rows.map(({ document }) => document));
    });
    rows.forEach(({ name, asks, possible }, i) => {
      test(name, () => {
        assert.equal(answers[i].ok, true, JSON.stringify(answers[i].issues));
        assert.deepEqual([...answerTo(asks, answers[i])].sort(), [...possible].sort());
      });
    });
  });
}

test('every threshold has a row on each side that its range allows, and one for unknown', () => {
  const ends = { 0: 'below', 1: 'below', 100: 'above' }; // lines at an end of the range
  const measured = (pointer) => pointer.startsWith('/lesions/0/diametersMm'); // a size cannot be unknown
  for (const { line, pointer, rows: each } of thresholds) {
    const absent = ['below', 'at', 'above', 'unknown'].filter((place) => !(place in each));
    const allowed = (place) => ends[each.at.value] === place || (place === 'unknown' && measured(pointer));
    assert.ok(absent.every(allowed), `${line} lacks ${absent}`);
  }
});
