// Flips: the nearest change first, values that leave the same put together, what never changes named apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankedFlips } from '../../../web/model/flips.js';

const flips = [
  { pointer: '/tumour/primarySite', from: 'pancreas', to: 'lung', verdict: ['out-of-scope'] },
  { pointer: '/tumour/primarySite', from: 'pancreas', to: 'thymus', verdict: ['out-of-scope'] },
  { pointer: '/tumour/ki67Percent', from: 1.5, to: 20.1, verdict: ['not-supported'] },
  { pointer: '/liver/failure', from: false, to: true, verdict: ['contraindicated'] },
  { pointer: '/estimates/debulkingPercent', from: 92, to: 100, verdict: ['resection-supported'] },
  { pointer: '/estimates/remnantPercent', from: 55, to: 20, verdict: ['not-supported', 'debulking-supported'] },
  { pointer: '/estimates/tumourBurdenPercent', from: 0, to: 25.1, verdict: 'equipoise' },
  { pointer: '/settings/eligibilityThresholdPercent', from: 70, to: null, verdict: null },
  { pointer: '/extrahepatic', from: 'none', to: 'limited', verdict: ['debulking-supported'] },
  { pointer: '/extrahepatic', from: 'none', to: 'significant', verdict: ['contraindicated'] },
];

test('numbers: the nearest change first', () => {
  const { numbers } = rankedFlips(flips);
  assert.deepEqual(
    numbers.map(({ from, to }) => [from, to]),
    [
      [92, 100],
      [55, 20],
      [1.5, 20.1],
      [0, 25.1],
    ],
  );
  assert.deepEqual(numbers[1].verdicts, ['not-supported', 'debulking-supported']);
  assert.deepEqual(numbers[3].verdicts, ['equipoise']);
});

test('other answers: those that leave the same are one line, in the order of the engine', () => {
  assert.deepEqual(
    rankedFlips(flips).choices.map(({ from, to }) => [from, to]),
    [
      ['pancreas', ['lung', 'thymus']],
      [false, [true]],
      ['none', ['limited']],
      ['none', ['significant']],
    ],
  );
});

test('a number that changes nothing in range is named apart', () => {
  assert.deepEqual(rankedFlips(flips).never, ['/settings/eligibilityThresholdPercent']);
});

test('nothing known, nothing to flip', () => {
  assert.deepEqual(rankedFlips([]), { numbers: [], never: [], choices: [] });
});
