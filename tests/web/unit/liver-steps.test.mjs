// Liver steps: arrow keys reach every segment, every way can be gone back, and segments that are not there are passed over.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentBeside } from '../../../web/model/liver-steps.js';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

test('every segment is reached from every other', () => {
  for (let start = 1; start <= 8; ++start) {
    const reached = new Set([start]);
    for (const segment of reached) for (const arrow of arrows) reached.add(segmentBeside(segment, arrow));
    assert.equal(reached.size, 8, `from ${start}`);
  }
});

test('at the edge the segment stays the same', () => {
  assert.equal(segmentBeside(7, 'ArrowLeft'), 7);
  assert.equal(segmentBeside(3, 'ArrowDown'), 3);
});

test('a removed segment is passed over', () => {
  assert.equal(segmentBeside(6, 'ArrowRight'), 5);
  assert.equal(segmentBeside(6, 'ArrowRight', [5]), 4);
  assert.equal(segmentBeside(6, 'ArrowRight', [5, 4, 3]), 6);
});
