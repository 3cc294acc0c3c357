// Scale: places of values, the line of "at least so much", labels that never lie over each other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linear, placeLabels, spread, stepPath } from '../../../web/model/scale.js';

test('a value has its place, also where the drawing runs upwards', () => {
  const x = linear([0, 100], [10, 210]);
  assert.deepEqual([0, 25, 100].map(x), [10, 60, 210]);
  assert.deepEqual([0, 500, 1000].map(linear([0, 1000], [200, 0])), [200, 100, 0]);
});

test('a line of steps: first up to the new height, then along it to the point', () => {
  const path = stepPath([
    { x: 0, y: 100 },
    { x: 40, y: 90 },
    { x: 70, y: 30 },
  ]);
  assert.equal(path, 'M0 100V90H40V30H70');
});

test('labels stand over their place, within the edges, and move up where there is no room', () => {
  const labels = [70, 90, 100].map((at) => ({ at, width: 24 }));
  // 58 to 82; 78 to 102 would touch it and moves to the edge; 100 lies over both.
  assert.deepEqual(placeLabels(labels, { from: 0, to: 110, gap: 4 }), [
    { x: 58, line: 0 },
    { x: 78, line: 1 },
    { x: 86, line: 0 },
  ]);
});

test('whatever the labels, none lies over another or beyond the edges', () => {
  const label = fc.record({ at: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 1, max: 80 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 9 }), (labels) => {
      const boxes = placeLabels(labels, { from: 0, to: 300, gap: 4 }).map(({ x, line }, i) => ({
        line,
        left: x,
        right: x + labels[i].width,
      }));
      for (const [i, a] of boxes.entries()) {
        assert.ok(a.left >= 0 && a.right <= 300);
        for (const b of boxes.slice(i + 1))
          assert.ok(a.line !== b.line || a.right + 4 <= b.left || b.right + 4 <= a.left);
      }
    }),
  );
});

test('places that are too close move apart and stay in order', () => {
  assert.deepEqual(spread([50, 10, 52], { from: 0, to: 100, gap: 10 }), [50, 10, 60]);
  // No room below: the last goes back to the end, and the others give way.
  assert.deepEqual(spread([95, 97, 99], { from: 0, to: 100, gap: 10 }), [80, 90, 100]);
});
