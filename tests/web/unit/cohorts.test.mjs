// Cohorts: by likeness, length of life apart, places on the scale, shared patients.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf, markOf, sharedWith, speaksOfLife } from '../../../web/model/cohorts.js';

const row = (id, resembles, measure = 'Relief of symptoms') => ({ id, resembles, measure });

test('alike, not known, unlike; a group without figures is left out', () => {
  const rows = [
    row('a', 'no'),
    row('b', 'yes'),
    row('c', 'yes', 'Median survival'),
    row('d', 'no', 'Alive at 5 years'),
  ];
  assert.deepEqual(
    groupsOf(rows).map(({ likeness, rows: own, life }) => [
      likeness,
      own.map(({ id }) => id),
      life.map(({ id }) => id),
    ]),
    [
      ['yes', ['b'], ['c']],
      ['no', ['a'], ['d']],
    ],
  );
});

test('what speaks of length of life', () => {
  for (const measure of ['Died within 3 months', 'Deaths after the operation', 'Hazard of death', 'Overall survival'])
    assert.equal(speaksOfLife(row('a', 'yes', measure)), true, measure);
  for (const measure of ['Disease back within 5 years', 'Objective response', 'Lesions ablated per patient'])
    assert.equal(speaksOfLife(row('a', 'yes', measure)), false, measure);
});

test('places on the scale, in percent or up to ten years; other units have none', () => {
  const figure = (value, unit, spread = null) => ({ figure: value, unit, spread });
  assert.deepEqual(markOf(figure(96, '%')), { scale: 'percent', at: 96 });
  assert.deepEqual(markOf(figure(null, '%', { low: 54, high: 93 })), { scale: 'percent', from: 54, to: 93 });
  assert.deepEqual(markOf(figure(30, 'months')), { scale: 'months', at: 25 });
  assert.deepEqual(markOf(figure(9.6, 'years')), { scale: 'months', at: 96 });
  assert.equal(markOf(figure(6, 'lesions', { low: 1, high: 16 })), undefined);
  assert.equal(markOf(figure(null, null)), undefined);
  assert.equal(markOf(figure(null, '%')), undefined);
});

test('shared patients: other series by name, own series by mention', () => {
  const all = [
    { id: 'a.one', series: 'a', name: 'A' },
    { id: 'a.two', series: 'a', name: 'A' },
    { id: 'b.one', series: 'b', name: 'B' },
    { id: 'b.two', series: 'b', name: 'B' },
  ];
  const samePatientsAs = ['a.two', 'b.one', 'b.two'];
  assert.deepEqual(sharedWith({ ...all[0], samePatientsAs }, all), { names: ['B'], own: true });
  assert.deepEqual(sharedWith({ ...all[0], samePatientsAs: [] }, all), { names: [], own: false });
});
