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
