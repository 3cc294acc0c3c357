// Narrowing: values that leave the same answers stand together; what is left or ruled out is named, whichever is shorter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { branches } from '../../../web/model/narrowing.js';

const of = (remaining, possible) => branches({ pointer: '/x', remaining, settles: false }, possible);

test('values with the same outcome are one branch', () => {
  assert.deepEqual(of({ none: ['a'], present: ['b'], corrected: ['a'] }, ['a', 'b']), [
    {
      values: ['none', 'corrected'],
      rest: false,
      change: 'leaves',
      verdicts: ['a'],
    },
    { values: ['present'], rest: false, change: 'leaves', verdicts: ['b'] },
  ]);
});

test('a value that leaves everything changes nothing', () => {
  assert.deepEqual(of({ yes: ['a'], no: ['b', 'a'] }, ['a', 'b'])[1], {
    values: ['no'],
    rest: false,
    change: 'nothing',
    verdicts: [],
  });
});

test('few answers ruled out of many are named instead of those that are left', () => {
  assert.deepEqual(of({ yes: ['a', 'b', 'c'], no: ['a'] }, ['a', 'b', 'c', 'd']), [
    { values: ['yes'], rest: false, change: 'rules-out', verdicts: ['d'] },
    { values: ['no'], rest: false, change: 'leaves', verdicts: ['a'] },
  ]);
});

test('an answer that was not among the possible ones is always named', () => {
  assert.deepEqual(of({ yes: ['a', 'b', 'z'] }, ['a', 'b'])[0].verdicts, ['a', 'b', 'z']);
});

test('a branch of many values comes last, as all others', () => {
  const remaining = {
    p: ['a'],
    q: ['a'],
    r: ['a'],
    s: ['a'],
    t: ['a'],
    u: ['b'],
  };
  const [first, last] = of(remaining, ['a', 'b']);
  assert.deepEqual([first.values, first.rest], [['u'], false]);
  assert.deepEqual([last.values, last.rest], [['p', 'q', 'r', 's', 't'], true]);
});

test('cells of numbers stand in the order of their numbers', () => {
  const remaining = {
    0: ['a'],
    100: ['d'],
    '>0 to <70': ['b'],
    '70 to <100': ['c'],
  };
  assert.deepEqual(
    of(remaining, ['a', 'b', 'c', 'd']).map(({ values }) => values[0]),
    ['0', '>0 to <70', '70 to <100', '100'],
  );
  assert.deepEqual(
    of({ '>20': ['a'], '≤20': ['b'] }, ['a', 'b']).map(({ values }) => values[0]),
    ['≤20', '>20'],
  );
  assert.deepEqual(
    of({ '≥70': ['a'], '<70': ['b'] }, ['a', 'b']).map(({ values }) => values[0]),
    ['<70', '≥70'],
  );
});
