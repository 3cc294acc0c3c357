// Told plan: what happens to each lesion, with counts, by the names that the engine uses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf, listedLesions, toldPlan } from '../../../web/model/told-plan.js';
import { answerTo } from './engine-answers.mjs';

const names = (treated) => treated.map(({ lesion, n }) => [lesion.id, n]);

test('names: own ones stay, the others get the first free number', () => {
  const lesions = listedLesions({ lesions: [{ id: 'L2' }, {}, { id: 'dome' }, { count: 4 }] });
  assert.deepEqual(
    lesions.map(({ id, number, count }) => [id, number, count]),
    [
      ['L2', 1, 1],
      ['L3', 2, 1],
      ['dome', 3, 1],
      ['L4', 4, 4],
    ],
  );
  assert.deepEqual(listedLesions({}), []);
});

test('the names are those of the engine', async () => {
  const { document, assessment } = await answerTo('lesions-right-hepatectomy', (changed) => {
    changed.lesions.forEach((lesion) => delete lesion.id);
    changed.lesions[1].id = 'L1';
  });
  // The first cannot be L1 any more: L1 is taken.
  const lesions = listedLesions(document);
  assert.deepEqual(
    lesions.map(({ id }) => id),
    ['L2', 'L1', 'L3', 'L4'],
  );
  // For 70 % the lesions of 5, 6 and 7 go with their segments and the one of 8 stays.
  const told = toldPlan(assessment.debulking.thresholds[0].plan, lesions);
  assert.deepEqual([told.resected, told.wedged, told.ablated, told.left].map(names), [
    [
      ['L2', 1],
      ['L1', 1],
      ['L3', 1],
    ],
    [],
    [],
    [['L4', 1]],
  ]);
});

test('a group may be treated in parts, and every member is told of once', () => {
  const lesions = listedLesions({ lesions: [{ segments: [6], count: 5 }, { segments: [2] }] });
  const told = toldPlan({ segments: [], wedged: { L1: 2 }, ablated: { L1: 1, L2: 1 }, left: { L1: 2 } }, lesions);
  assert.deepEqual([told.resected, told.wedged, told.ablated, told.left].map(countOf), [0, 2, 2, 2]);
  assert.deepEqual(names(told.ablated), [
    ['L1', 1],
    ['L2', 1],
  ]);
});

test('three alike lesions are wedged for every threshold', async () => {
  const { document, assessment } = await answerTo('lesions-three-of-a-kind');
  for (const { plan } of assessment.debulking.thresholds) {
    const told = toldPlan(plan, listedLesions(document));
    assert.deepEqual(names(told.wedged), [['L1', 3]]);
    assert.equal(countOf([...told.resected, ...told.ablated, ...told.left]), 0);
  }
});
