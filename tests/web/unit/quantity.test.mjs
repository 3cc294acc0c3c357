// Quantities: comma, dot and ranges are read exactly; everything else is refused, never repaired.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { quantityEntry, readDiameters, readQuantities, readQuantity } from '../../../web/model/quantity.js';

const percent = { interval: true, min: 0, max: 100 };
const plain = { min: 0, max: 1000 };

const accepted = [
  ['12', 12],
  [' 12 ', 12],
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['0', 0],
  ['0,125', 0.125],
  ['-3', -3],
  ['−3', -3],
  ['15-25', { min: 15, max: 25 }],
  ['15–25', { min: 15, max: 25 }],
  ['15 — 25', { min: 15, max: 25 }],
  ['15 to 25', { min: 15, max: 25 }],
  ['1,5-2,5', { min: 1.5, max: 2.5 }],
  ['25-15', { min: 25, max: 15 }],
  ['15-15', { min: 15, max: 15 }],
  ['4.1887902047863905', 4.1887902047863905],
];
for (const [typed, value] of accepted) {
  test(`"${typed}" is read`, () => assert.deepEqual(readQuantity(typed, percent), { value }));
}

const refused = [
  ['12,', 'half-typed'],
  ['12.', 'half-typed'],
  ['-', 'half-typed'],
  ['1e', 'half-typed'],
  ['15-', 'half-typed'],
  ['15 –', 'half-typed'],
  ['15 t', 'half-typed'],
  ['15 to', 'half-typed'],
  ['15-2,', 'half-typed'],
  ['1e3', 'not-a-number'],
  ['.5', 'not-a-number'],
  ['1.2.3', 'not-a-number'],
  ['1,2,3', 'not-a-number'],
  ['1 000', 'not-a-number'],
  ['<3', 'not-a-number'],
  ['3 %', 'not-a-number'],
  ['abc', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['١٢', 'not-a-number'],
  ['15-20-25', 'not-a-number'],
  ['0.12345678901234567', 'too-many-digits'],
  ['9'.repeat(400), 'too-many-digits'],
];
for (const [typed, problem] of refused) {
  test(`"${typed.slice(0, 20)}" is refused`, () => assert.deepEqual(readQuantity(typed, percent), { problem }));
}

test('nothing typed is no entry', () => {
  assert.equal(readQuantity('', percent), undefined);
  assert.equal(readQuantity('  ', percent), undefined);
});

test('a range is refused where one number is asked for', () => {
  assert.deepEqual(readQuantity('15-25', plain), {
    problem: 'one-number-only',
  });
});

test('a separator before three digits is refused where both readings are possible', () => {
  assert.deepEqual(readQuantity('1,000', plain), { problem: 'thousands' });
  assert.deepEqual(readQuantity('1.000', plain), { problem: 'thousands' });
  assert.deepEqual(readQuantity('1,5-1,000', { ...plain, interval: true }), {
    problem: 'thousands',
  });
  assert.deepEqual(readQuantity('1,234', percent), { value: 1.234 });
  assert.deepEqual(readQuantity('0,500', plain), { value: 0.5 });
});

test('whatever is typed is refused or a finite number, never NaN', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-−–0-9., eto]{0,12}$/)), (typed) => {
      const reading = readQuantity(typed, percent);
      if (!reading || 'problem' in reading) return true;
      const ends = typeof reading.value === 'number' ? [reading.value] : Object.values(reading.value);
      return ends.length > 0 && ends.every(Number.isFinite);
    }),
    { numRuns: 5000 },
  );
});

const digits = fc.stringMatching(/^(0|[1-9][0-9]{0,6})([.,][0-9]{1,6})?$/);

test('a number that is read is the number that was typed, digit for digit', () => {
  fc.assert(
    fc.property(digits, (typed) => {
      const reading = readQuantity(typed, {});
      if (reading && 'problem' in reading) return reading.problem === 'thousands';
      const [whole, fraction = ''] = typed.replace(',', '.').split('.');
      const [gotWhole, gotFraction = ''] = reading.value.toFixed(fraction.length).split('.');
      return gotWhole === whole && gotFraction === fraction;
    }),
    { numRuns: 5000 },
  );
});

test('a number of a file is read as exactly that number, alone, in a range and among several', () => {
  const written = fc.oneof(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.integer({ min: 0, max: 999_999 }).map((thousandths) => thousandths / 1000),
    fc.constantFrom(0, 1e-7, 1.5e-9, 5e-324, 1.234, 999.999, 1e21, 123456789.12345679),
  );
  fc.assert(
    fc.property(written, written, (one, other) => {
      assert.deepEqual(readQuantity(quantityEntry(one), {}), { value: one });
      const range = `${quantityEntry(one)} - ${quantityEntry(other)}`;
      assert.deepEqual(readQuantity(range, { interval: true }), { value: { min: one, max: other } });
      const both = [one, other].map(quantityEntry);
      assert.deepEqual(readQuantities(both.join(' '), {}), { value: [one, other] });
      assert.deepEqual(readDiameters(both.join(' x '), {}), { value: [one, other] });
    }),
    { numRuns: 5000 },
  );
});

test('both ends of a range are read as they would be alone', () => {
  fc.assert(
    fc.property(digits, digits, fc.constantFrom('-', '–', ' - ', ' to ', '—'), (low, high, between) => {
      const alone = [low, high].map((typed) => readQuantity(typed, percent));
      const reading = readQuantity(low + between + high, percent);
      const problem = alone.find((end) => 'problem' in end);
      if (problem) return 'problem' in reading;
      return reading.value.min === alone[0].value && reading.value.max === alone[1].value;
    }),
  );
});

test('several numbers', () => {
  assert.deepEqual(readQuantities('70 90', percent), { value: [70, 90] });
  assert.deepEqual(readQuantities('70, 90', percent), { value: [70, 90] });
  assert.deepEqual(readQuantities('70; 90.5 ;95', percent), {
    value: [70, 90.5, 95],
  });
  assert.deepEqual(readQuantities('70', percent), { value: [70] });
  assert.equal(readQuantities(' ', percent), undefined);
});

test('a comma between digits of a list is refused: it may be a decimal or a new number', () => {
  assert.deepEqual(readQuantities('70,90', percent), { problem: 'not-a-list' });
  assert.deepEqual(readQuantities('70 90,5', percent), {
    problem: 'not-a-list',
  });
});

test('a list that is not finished, or none', () => {
  assert.deepEqual(readQuantities('70,', percent), { problem: 'half-typed' });
  assert.deepEqual(readQuantities('70;', percent), { problem: 'half-typed' });
  assert.deepEqual(readQuantities('70 9.', percent), { problem: 'half-typed' });
  assert.deepEqual(readQuantities('70-90', percent), { problem: 'not-a-list' });
  assert.deepEqual(readQuantities('70;;90', percent), {
    problem: 'not-a-list',
  });
  assert.deepEqual(readQuantities('seventy', percent), {
    problem: 'not-a-list',
  });
});
