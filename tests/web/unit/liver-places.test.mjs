// Liver places: lesions are drawn to scale, in or between their segments, beside each other, always at the same place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placesOf } from '../../../web/model/liver-places.js';
import { distanceTo, isInside, outline, regions, segmentAt, unitsPerMm } from '../../../web/model/liver-shape.js';

const lesion = (segments, diameterMm = 20, count = 1) => ({ id: '', segments, diameterMm, count });
const polygonOf = (segment) => regions.find((region) => region.segment === segment).polygon;

test('the diameter is to scale', () => {
  const [mark] = placesOf([lesion([8], 35)]);
  assert.equal(mark.r, 17.5 * unitsPerMm);
  assert.equal(mark.shown, 'to-scale');
});

test('what is too small to be seen or too large to fit is marked as not to scale', () => {
  assert.equal(placesOf([lesion([8], 1)])[0].shown, 'enlarged');
  assert.equal(placesOf([lesion([8], 150)])[0].shown, 'reduced');
  assert.equal(placesOf([lesion([8], null)])[0].shown, 'unsized');
});

for (let segment = 1; segment <= 8; ++segment)
  test(`a lesion of 15 mm lies wholly in segment ${segment}`, () => {
    const [{ x, y, r }] = placesOf([lesion([segment], 15)]);
    assert.equal(segmentAt(x, y), segment);
    assert.ok(distanceTo(polygonOf(segment), x, y) >= r);
  });

test('a lesion of two or three segments is drawn where they meet', () => {
  for (const segments of [
    [6, 7],
    [5, 8],
    [2, 3],
    [4, 5, 8],
  ]) {
    const [{ x, y, r }] = placesOf([lesion(segments, 20)]);
    for (const segment of segments) assert.ok(distanceTo(polygonOf(segment), x, y) < r, segments.join());
  }
});

test('a few alike are that many dots; many, or too large ones, are one circle that says how many', () => {
  assert.deepEqual(
    placesOf([lesion([8], 10, 4)]).map(({ part, times }) => [part, times]),
    [
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
    ],
  );
  for (const many of [lesion([8], 10, 30), lesion([3], 40, 3)])
    assert.deepEqual(
      placesOf([many]).map(({ times }) => times),
      [many.count],
    );
});

test('twenty lesions do not overlap', () => {
  const list = Array.from({ length: 20 }, (_, i) => lesion([1 + (i % 7) + 1], 8 + (i % 5) * 4));
  const marks = placesOf(list);
  assert.equal(marks.length, 20);
  for (const [i, a] of marks.entries())
    for (const b of marks.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r);
});

test('a lesion without a segment is not drawn', () => {
  assert.deepEqual(placesOf([lesion([])]), []);
});

const anyLesion = fc.record({
  id: fc.constant(''),
  segments: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1 }).map((some) => some.toSorted()),
  diameterMm: fc.option(fc.double({ min: 1, max: 300, noNaN: true })),
  count: fc.integer({ min: 1, max: 500 }),
});

test('whatever is listed: each lesion is drawn in the liver, all of its number counted, twice the same', () => {
  fc.assert(
    fc.property(fc.array(anyLesion, { maxLength: 12 }), (list) => {
      const marks = placesOf(list);
      for (const [index, { count }] of list.entries()) {
        const own = marks.filter((mark) => mark.index === index);
        assert.equal(
          own.reduce((sum, { times }) => sum + times, 0),
          count,
        );
      }
      for (const { x, y } of marks) assert.ok(isInside(outline.polygon, x, y));
      assert.deepEqual(placesOf(list), marks);
    }),
    { numRuns: 30 },
  );
});
