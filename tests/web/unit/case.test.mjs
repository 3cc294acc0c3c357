// Case: what is not entered is absent; what is entered stands in the document as it is, at its place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildCase } from '../../../web/model/case.js';

const fields = [
  { pointer: '/label', type: 'text' },
  {
    pointer: '/tumour/primarySite',
    type: 'choice',
    choices: [{ value: 'colon', label: 'Colon' }],
  },
  {
    pointer: '/tumour/ki67Percent',
    type: 'number',
    interval: true,
    min: 0,
    max: 100,
  },
  { pointer: '/tumour/functioning', type: 'boolean' },
  { pointer: '/patient/ecog', type: 'integer', min: 0, max: 4 },
  {
    pointer: '/history/therapies',
    type: 'choices',
    choices: [{ value: 'ssa', label: 'SSA' }],
  },
  { pointer: '/settings/thresholdsPercent', type: 'numbers', min: 0, max: 100 },
];
const build = (entries) => buildCase(fields, new Map(Object.entries(entries)));

test('nothing entered: the format and nothing else', () => {
  assert.deepEqual(build({}), {
    document: { format: 'nelm-case/1' },
    unread: [],
  });
});

test('null, empty text and blanks are no entries', () => {
  const { document, unread } = build({
    '/tumour/functioning': null,
    '/tumour/ki67Percent': ' ',
    '/label': '  ',
  });
  assert.deepEqual(document, { format: 'nelm-case/1' });
  assert.deepEqual(unread, []);
});

test('every kind of entry', () => {
  const { document } = build({
    '/label': ' case A ',
    '/tumour/primarySite': 'colon',
    '/tumour/ki67Percent': '2,5-4',
    '/tumour/functioning': false,
    '/patient/ecog': '0',
    '/history/therapies': [],
    '/settings/thresholdsPercent': '70 90',
  });
  assert.deepEqual(document, {
    format: 'nelm-case/1',
    label: 'case A',
    tumour: {
      primarySite: 'colon',
      ki67Percent: { min: 2.5, max: 4 },
      functioning: false,
    },
    patient: { ecog: 0 },
    history: { therapies: [] },
    settings: { thresholdsPercent: [70, 90] },
  });
});

test('an entry that cannot be read is named and left out', () => {
  const { document, unread } = build({
    '/tumour/ki67Percent': '12,',
    '/patient/ecog': '1-2',
    '/tumour/functioning': true,
  });
  assert.deepEqual(document, {
    format: 'nelm-case/1',
    tumour: { functioning: true },
  });
  assert.deepEqual(unread, [
    { pointer: '/tumour/ki67Percent', problem: 'half-typed' },
    { pointer: '/patient/ecog', problem: 'one-number-only' },
  ]);
});

test('an entry for a field that is not asked for is not sent', () => {
  assert.deepEqual(build({ '/patient/name': 'x' }).document, {
    format: 'nelm-case/1',
  });
});

test('whatever is typed, the document is JSON without null and without invented values', () => {
  const typed = fc.record(
    Object.fromEntries(
      fields.map(({ pointer }) => [pointer, fc.oneof(fc.string(), fc.stringMatching(/^[0-9,.-]{0,5}$/))]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(typed, (entries) => {
      const { document, unread } = build(entries);
      const text = JSON.stringify(document);
      assert.ok(!text.includes('null'));
      const leaves = new Set(unread.map(({ pointer }) => pointer));
      for (const { pointer } of fields) {
        const value = pointer
          .slice(1)
          .split('/')
          .reduce((inner, key) => inner?.[key], document);
        const entered = (entries[pointer] ?? '').trim() !== '';
        assert.equal(value !== undefined, entered && !leaves.has(pointer), pointer);
      }
    }),
  );
});
