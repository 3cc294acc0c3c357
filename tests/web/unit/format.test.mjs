// Format: rounding never carries a number across a line, and lists read as English.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decimal, joined, millilitres, percent, percentOrLess } from '../../../web/model/format.js';

for (const [value, written] of [
  [70, '70'],
  [8.94, '8.9'],
  [69.96, '69.96'],
  [70.04, '70.04'],
  [69.9999, '69.9999'],
  [69.99999999999, '70'],
  [0.03, '0.03'],
  [0, '0'],
]) {
  test(`${value} is written ${written}`, () => assert.equal(decimal(value), written));
}

test('what is written lies on the same side of every whole number', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 100 }), (value, line) => {
      if (Math.abs(value - line) < 1e-8) return;
      assert.equal(Number(decimal(value)) < line, value < line);
      assert.equal(Number(decimal(value)) > line, value > line);
    }),
    { numRuns: 5000 },
  );
});

test('percentages and their ranges', () => {
  assert.equal(percent(92), '92 %');
  assert.equal(percent({ min: 60, max: 80.55 }), '60 to 80.5 %');
});

test('lists', () => {
  assert.equal(joined([], 'or'), '');
  assert.equal(joined(['a'], 'or'), 'a');
  assert.equal(joined(['a', 'b'], 'or'), 'a or b');
  assert.equal(joined(['a', 'b', 'c'], 'and'), 'a, b and c');
});

test('volumes in whole millilitres, small ones with one decimal', () => {
  assert.deepEqual([0, 3.14159, 9.949, 9.96, 429.5].map(millilitres), ['0 mL', '3.1 mL', '9.9 mL', '10 mL', '430 mL']);
});

test('up to so much: never more than it is', () => {
  assert.deepEqual([10.29, 0.28, 10.2, 0, 100 / 3].map(percentOrLess), ['10.2 %', '0.2 %', '10.2 %', '0 %', '33.3 %']);
});
