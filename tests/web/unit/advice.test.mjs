// Advice: lines by topic in the engine's order, and how many have which status.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, topicsOf } from '../../../web/model/advice.js';

const line = (id, status) => ({ id, status });
const advice = {
  alternatives: [
    line('ablation.small-lesions', 'adjunct'),
    line('embolisation.bland', null),
    line('embolisation.radio', null),
    line('ablation.size-limit', 'informs'),
  ],
  primary: [],
  sequence: [line('sequence.team', 'informs')],
};

test('topics in the order of their first line', () => {
  const topics = topicsOf(advice).map(({ id, lines }) => [id, lines.map((one) => one.id)]);
  assert.deepEqual(topics, [
    ['ablation', ['ablation.small-lesions', 'ablation.size-limit']],
    ['embolisation', ['embolisation.bland', 'embolisation.radio']],
    ['sequence', ['sequence.team']],
  ]);
});

test('counts by status, what is not known apart', () => {
  assert.deepEqual(countsOf(advice.alternatives), [
    ['adjunct', 1],
    [null, 2],
    ['informs', 1],
  ]);
  assert.deepEqual(countsOf([]), []);
});
