// Map lesions and plans: names as the engine makes them, sizes, and what a plan does to each circle.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lesionNames, mapLesions } from '../../../web/model/map-lesions.js';
import { actionsOn, actionsOnMark, stateOf } from '../../../web/model/map-plan.js';

test('a lesion without a name gets that of its place, or the next that is free', () => {
  assert.deepEqual(lesionNames([{}, { id: 'B' }, { id: null }]), ['L1', 'B', 'L3']);
  assert.deepEqual(lesionNames([{ id: 'L2' }, {}, {}]), ['L2', 'L3', 'L4']);
  assert.deepEqual(lesionNames([{}, { id: 'L1' }]), ['L2', 'L1']);
});

test('the largest diameter counts, else the sphere of the volume, else there is no size', () => {
  const document = {
    lesions: [
      { segments: [4], diametersMm: [20, 31.5], volumeMl: 4 },
      { segments: [2], volumeMl: Math.PI / 6 },
      { segments: [3, 4], count: 3 },
    ],
  };
  const [given, sphere, none] = mapLesions(document);
  assert.deepEqual(given, { id: 'L1', segments: [4], diameterMm: 31.5, count: 1 });
  // The volume of a sphere of 10 mm, in mL.
  assert.ok(Math.abs(sphere.diameterMm - 10) < 1e-9);
  assert.deepEqual(none, { id: 'L3', segments: [3, 4], diameterMm: null, count: 3 });
  assert.deepEqual(mapLesions({}), []);
});

const plan = { segments: [6, 7], wedged: { L2: 1 }, ablated: { L2: 2 }, left: { L2: 1, L3: 1 } };

test('segments: removed before, resected, kept, or merely present where there is no plan', () => {
  assert.equal(stateOf(1, [1], plan), 'removed');
  assert.equal(stateOf(6, [1], plan), 'resected');
  assert.equal(stateOf(5, [1], plan), 'kept');
  assert.equal(stateOf(5, [1], undefined), 'present');
});

test('what is neither wedged, ablated nor left goes with its segments', () => {
  const lesion = (id, count) => ({ id, segments: [6], diameterMm: 10, count });
  assert.deepEqual(actionsOn(lesion('L1', 1), plan), [['resected', 1]]);
  assert.deepEqual(actionsOn(lesion('L2', 4), plan), [
    ['wedged', 1],
    ['ablated', 2],
    ['left', 1],
  ]);
  const dots = [0, 1, 2, 3].map((part) => actionsOnMark({ part, times: 1 }, lesion('L2', 4), plan)[0][0]);
  assert.deepEqual(dots, ['wedged', 'ablated', 'ablated', 'left']);
  assert.equal(actionsOnMark({ part: 0, times: 4 }, lesion('L2', 4), plan).length, 3);
});
