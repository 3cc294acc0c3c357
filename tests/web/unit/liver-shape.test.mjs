// Liver shape: the segments fill the liver without gaps, neighbours touch as the engine says, and points find their segment.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  distanceTo,
  height,
  isInside,
  outline,
  regions,
  segmentAt,
  segmentsAround,
  width,
} from '../../../web/model/liver-shape.js';

const polygonOf = (segment) => regions.find((region) => region.segment === segment).polygon;
const area = (polygon) =>
  Math.abs(
    polygon.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = polygon[(i + 1) % polygon.length];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );

test('eight segments, each with its number inside it', () => {
  assert.deepEqual(regions.map(({ segment }) => segment).toSorted(), [1, 2, 3, 4, 5, 6, 7, 8]);
  for (const { segment, label } of regions) assert.equal(segmentAt(...label), segment);
});

test('segments 2 to 8 fill the liver exactly; the caudate lies over segment 4', () => {
  const sum = regions.filter(({ segment }) => segment !== 1).reduce((total, { polygon }) => total + area(polygon), 0);
  // Shared borders are the same points, so only the rounding of sums is left.
  assert.ok(Math.abs(sum - area(outline.polygon)) < 1e-6);
  for (const point of polygonOf(1)) assert.ok(isInside(polygonOf(4), ...point));
});

test('everything is within the drawing', () => {
  for (const [x, y] of outline.polygon) assert.ok(x > 0 && y > 0 && x < width && y < height, `${x} ${y}`);
});

// Which segments share a face, by the decision model; 5-7 and 6-8 meet at a corner only.
const adjacent = ['23', '24', '34', '45', '48', '56', '58', '67', '78'];

test('neighbours share a border, others do not', () => {
  const shared = (a, b) => polygonOf(a).filter(([x, y]) => distanceTo(polygonOf(b), x, y) < 1e-9).length;
  for (let a = 2; a <= 8; ++a)
    for (let b = a + 1; b <= 8; ++b) {
      const touches = shared(a, b);
      if (adjacent.includes(`${a}${b}`)) assert.ok(touches > 2, `${a}-${b}`);
      else assert.ok(touches <= 1, `${a}-${b}`);
    }
});

test('the patient’s right is on the left: 7 above 6, then 8 above 5, then 4, then 2 above 3', () => {
  const middle = (segment) => {
    const points = polygonOf(segment);
    return [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  };
  for (const [upper, lower] of [
    [7, 6],
    [8, 5],
    [2, 3],
  ])
    assert.ok(middle(upper)[1] < middle(lower)[1]);
  const across = [7, 8, 4, 2].map((segment) => middle(segment)[0]);
  assert.deepEqual(
    across.toSorted((a, b) => a - b),
    across,
  );
});

test('on a border a point lies in both segments, outside the liver in none', () => {
  const [x, y] = polygonOf(6).find((point) => segmentsAround(...point, 4).join() === '6,7');
  assert.deepEqual(segmentsAround(x, y, 4), [6, 7]);
  assert.deepEqual(segmentsAround(110, 160, 4), [7]);
  assert.deepEqual(segmentsAround(4, 4, 4), []);
  assert.equal(segmentAt(4, 4), undefined);
  assert.deepEqual(segmentsAround(348, 172, 4), [1]);
});
