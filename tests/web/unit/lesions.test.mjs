// Lesion entries: rows come, go and move up; a case that was built is opened to the same entries again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCase } from '../../../web/model/case.js';
import { addLesion, copyLesion, lesionCount, removeLesion } from '../../../web/model/lesion-entries.js';
import { entriesOf } from '../../../web/model/open-case.js';
import { readDiameters } from '../../../web/model/quantity.js';

const fields = [
  { pointer: '/lesions/*/id', type: 'text' },
  { pointer: '/lesions/*/segments', type: 'segments' },
  { pointer: '/lesions/*/diametersMm', type: 'numbers', min: 1, max: 300 },
  { pointer: '/lesions/*/volumeMl', type: 'number', min: 0.001, max: 8000 },
  { pointer: '/lesions/*/count', type: 'integer', min: 1, max: 500 },
  { pointer: '/lesions/*/depth', type: 'choice', choices: [{ value: 'deep', label: 'Deep' }] },
  { pointer: '/lesions/*/nearMajorVessel', type: 'boolean' },
  { pointer: '/lesionsComplete', type: 'boolean' },
  { pointer: '/liver/removedSegments', type: 'segments' },
  { pointer: '/liver/functionalSegmentsMl', type: 'segment-volumes', min: 0, max: 4000 },
  { pointer: '/tumour/ki67Percent', type: 'number', interval: true },
  { pointer: '/settings/thresholdsPercent', type: 'numbers', min: 0, max: 100 },
];
const two = new Map([
  ['/lesions/0/segments', ['6']],
  ['/lesions/0/diametersMm', '20'],
  ['/lesions/1/segments', ['2', '3']],
  ['/lesions/1/diametersMm', '30,5 x 25'],
  ['/lesions/1/nearMajorVessel', false],
  ['/lesions/1/count', '3'],
  ['/lesionsComplete', true],
]);

test('rows make the list, in their order', () => {
  const { document, unread } = buildCase(fields, two);
  assert.deepEqual(unread, []);
  assert.deepEqual(document, {
    format: 'nelm-case/1',
    lesions: [
      { segments: [6], diametersMm: [20] },
      { segments: [2, 3], diametersMm: [30.5, 25], count: 3, nearMajorVessel: false },
    ],
    lesionsComplete: true,
  });
});

test('a row that was only begun is half typed, not left out', () => {
  const { unread } = buildCase(fields, addLesion(two));
  assert.deepEqual(unread, [
    { pointer: '/lesions/2/segments', problem: 'no-segment' },
    { pointer: '/lesions/2/diametersMm', problem: 'no-size' },
  ]);
  assert.deepEqual(buildCase(fields, addLesion(two, ['4'])).unread, [
    { pointer: '/lesions/2/diametersMm', problem: 'no-size' },
  ]);
  const halfSized = new Map(addLesion(two, ['4'])).set('/lesions/2/volumeMl', '1,');
  assert.deepEqual(buildCase(fields, halfSized).unread, [{ pointer: '/lesions/2/volumeMl', problem: 'half-typed' }]);
});

test('the rows after a removed one move up', () => {
  const one = removeLesion(two, 0);
  assert.equal(lesionCount(one), 1);
  assert.deepEqual(buildCase(fields, one).document.lesions, [
    { segments: [2, 3], diametersMm: [30.5, 25], count: 3, nearMajorVessel: false },
  ]);
  assert.equal(one.get('/lesionsComplete'), true);
  assert.equal(buildCase(fields, removeLesion(one, 0)).document.lesions, undefined);
});

test('a copy is a row of its own, without the name', () => {
  const copied = copyLesion(new Map(two).set('/lesions/1/id', 'B'), 1);
  assert.equal(lesionCount(copied), 3);
  assert.deepEqual(copied.get('/lesions/2/segments'), ['2', '3']);
  assert.equal(copied.has('/lesions/2/id'), false);
});

test('opening what was built gives the same case again', () => {
  const document = {
    format: 'nelm-case/1',
    lesions: [
      { id: 'A', segments: [6], diametersMm: [20.5, 10] },
      { segments: [2, 3], volumeMl: 3.25, count: 3, depth: 'deep', nearMajorVessel: true },
    ],
    lesionsComplete: false,
    liver: { removedSegments: [], functionalSegmentsMl: { 1: 0, 2: 100, 3: 1, 4: 2, 5: 3, 6: 4, 7: 5, 8: 6 } },
    tumour: { ki67Percent: { min: 1.5, max: 3 } },
    settings: { thresholdsPercent: [70, 85.5] },
  };
  assert.deepEqual(buildCase(fields, entriesOf(fields, document)), { document, unread: [] });
});

test('diameters: crosses, stars, blanks and semicolons; decimal comma and point', () => {
  const read = (text) => readDiameters(text, { min: 1, max: 300 });
  assert.deepEqual(read('12,5'), { value: [12.5] });
  for (const typed of ['30 x 25', '30x25', '30 × 25', '30*25', '30 25', '30;25', '30 X 25'])
    assert.deepEqual(read(typed), { value: [30, 25] }, typed);
  assert.deepEqual(read('30 x'), { problem: 'half-typed' });
  assert.deepEqual(read('30 y'), { problem: 'not-a-number' });
  assert.equal(read(' '), undefined);
});
