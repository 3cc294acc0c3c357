// Paste: what a spreadsheet hands over is read cell by cell, and what cannot be read is named with its row.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPaste } from '../../../web/model/paste.js';

test('with a heading, in any order and with any of three separators', () => {
  for (const mark of ['\t', ';', ',']) {
    const lines = [
      ['Size (mm)', 'Segment', 'Vessel', 'Depth', 'Number'],
      ['20', '6', 'no', 'superficial', '1'],
      ['30 x 25', '2+3', 'Y', 'Deep', ''],
    ];
    const { rows, bad, centimetres } = readPaste(lines.map((line) => line.join(mark)).join('\r\n'));
    assert.deepEqual(bad, []);
    assert.equal(centimetres, false);
    assert.deepEqual(rows, [
      { diametersMm: '20', segments: ['6'], nearMajorVessel: false, depth: 'superficial', count: '1' },
      { diametersMm: '30 x 25', segments: ['2', '3'], nearMajorVessel: true, depth: 'deep' },
    ]);
  }
});

test('without a heading, in the usual order', () => {
  const { rows, bad } = readPaste('6\t20\tdeep\n7/8\t15\t?');
  assert.deepEqual(bad, []);
  assert.deepEqual(rows, [
    { segments: ['6'], diametersMm: '20', depth: 'deep' },
    { segments: ['7', '8'], diametersMm: '15' },
  ]);
});

test('a heading that says centimetres is noticed, and nothing is converted', () => {
  const { rows, centimetres } = readPaste('Segment\tSize (cm)\n6\t2.5');
  assert.equal(centimetres, true);
  assert.deepEqual(rows, [{ segments: ['6'], diametersMm: '2.5' }]);
});

test('every cell that cannot be read is named', () => {
  const { bad } = readPaste('Segment;Size;Depth\n9;20;deep\n6;big;upper');
  assert.deepEqual(bad, [
    { row: 1, column: 'segments', cell: '9' },
    { row: 2, column: 'diametersMm', cell: 'big' },
    { row: 2, column: 'depth', cell: 'upper' },
  ]);
});

test('unknown is an empty cell, never a value', () => {
  assert.deepEqual(readPaste('Segment;Size;Vessel\n6;20;unknown').rows, [{ segments: ['6'], diametersMm: '20' }]);
});

/** @param {string[][]} lines */
const table = (...lines) => readPaste(lines.map((line) => line.join('\t')).join('\n'));

test('several columns of diameters are one lesion’s; any other column may stand once', () => {
  const twice = table(['Segment', 'Diameter 1 (mm)', 'Diameter 2 (mm)'], ['2+4', '60', '25'], ['3', '20', '']);
  assert.deepEqual(twice.rows, [
    { segments: ['2', '4'], diametersMm: '60 x 25' },
    { segments: ['3'], diametersMm: '20' },
  ]);
  assert.deepEqual([twice.bad, twice.headings], [[], []]);
  assert.equal(table(['Segment', 'Size', 'Size', 'Size', 'Size'], ['2', '1', '2', '3', '4']).bad.length, 1);
  const { headings } = table(['Segment', 'Size', 'Depth', 'Depth'], ['2', '10', 'deep', 'superficial']);
  assert.deepEqual(headings, [{ heading: 'Depth', why: 'twice' }]);
});

test('a row that is longer than the heading may have shifted: it is refused', () => {
  assert.deepEqual(readPaste('Segment,Size\n5,3,5').bad, [{ row: 1, column: '', cell: '5' }]);
});

test('segments with a dash between them are read only where both readings are the same', () => {
  assert.deepEqual(table(['Segment', 'Size'], ['2-3', '12']).rows[0].segments, ['2', '3']);
  for (const cell of ['5-8', '2–4', '8-7', '1-2-3'])
    assert.deepEqual(table(['Segment', 'Size'], [cell, '12']).bad, [{ row: 1, column: 'segments', cell }], cell);
});

test('a column is read only as what its heading says; the others are named', () => {
  const { rows, ignored, headings } = table(
    ['Segment', 'Size', 'Location', 'Distance to vessel', 'No. of lesions'],
    ['6', '20', 'S6', '0', '3'],
  );
  assert.deepEqual(rows, [{ segments: ['6'], diametersMm: '20', count: '3' }]);
  assert.deepEqual([ignored, headings], [['Location', 'Distance to vessel'], []]);
  assert.deepEqual(table(['Lesion count', 'Segment', 'Size'], ['3', '6', '20']).rows[0].count, '3');
  assert.deepEqual(table(['Lesion no.', 'Segment', 'Size'], ['3', '6', '20']).rows[0].id, '3');
  const { bad } = table(['Segment', 'Size', 'Depth'], ['6', '20', 'dome'], ['6', '20', 'shallow'], ['6', '20', 's']);
  assert.deepEqual(
    bad.map(({ cell }) => cell),
    ['dome', 'shallow'],
  );
});

test('a unit that the form does not have is refused', () => {
  for (const [heading, why] of [
    ['Volume (L)', 'unit'],
    ['Volume (mm3)', 'unit'],
    ['Size (inch)', 'unit'],
  ])
    assert.deepEqual(table(['Segment', heading], ['6', '0.2']).headings, [{ heading, why }]);
  assert.deepEqual(table(['Segment', 'Volume (mL)'], ['6', '0.2']).rows, [{ segments: ['6'], volumeMl: '0.2' }]);
  assert.deepEqual(table(['Segment', 'Length (mm)', 'Size (mm)', 'Size (cm)'], ['6', '1', '20', '2']).headings, [
    { heading: 'Size (cm)', why: 'unit' },
  ]);
});
