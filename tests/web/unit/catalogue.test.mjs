// Catalogue: fields by pointer, and the control that each kind of field gets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesOf, controlId, controlOf, fieldAt, fieldsOf, modeFor, startsAs } from '../../../web/model/catalogue.js';

const choice = (...labels) => ({
  type: 'choice',
  choices: labels.map((label) => ({ value: label, label })),
});

test('each way in asks for its own fields and the common ones', () => {
  const field = (pointer, entry, type) => ({ pointer, entry, type });
  const fields = [
    field('/a', 'quick', 'number'),
    field('/b', 'detailed', 'number'),
    field('/c', 'both', 'choice'),
    field('/d', 'both', 'unheard-of'),
  ];
  const pointers = (mode) => fieldsOf(fields, mode).map(({ pointer }) => pointer);
  assert.deepEqual(pointers('quick'), ['/a', '/c']);
  assert.deepEqual(pointers('detailed'), ['/b', '/c']);
  assert.equal(modeFor(fields[1], 'quick'), 'detailed');
  assert.equal(modeFor(fields[2], 'quick'), 'quick');
});

test('a pointer finds its field, also from within it, and never one with a longer name', () => {
  const fields = [{ pointer: '/liver/failure' }, { pointer: '/liver/failureDate' }];
  assert.equal(fieldAt(fields, '/liver/failure'), fields[0]);
  assert.equal(fieldAt(fields, '/liver/failure/min'), fields[0]);
  assert.equal(fieldAt(fields, '/liver/failureDate'), fields[1]);
  assert.equal(fieldAt(fields, '/liver'), undefined);
  assert.equal(fieldAt(fields, ''), undefined);
});

test('controls', () => {
  assert.equal(controlOf({ type: 'boolean' }), 'row');
  assert.equal(controlOf({ type: 'number' }), 'number');
  assert.equal(controlOf({ type: 'numbers' }), 'number');
  assert.equal(controlOf({ type: 'text' }), 'text');
  assert.equal(controlOf({ type: 'choices' }), 'checks');
  assert.equal(controlOf(choice('A', 'B', 'C')), 'segments');
  assert.equal(controlOf(choice('None', 'Present')), 'segments');
  assert.equal(controlOf(choice('Well differentiated', 'Poorly differentiated')), 'list');
  assert.equal(controlOf(choice('1', '2', '3', '4', '5', '6')), 'select');
  assert.equal(controlOf({ type: 'integer', min: 0, max: 4 }), 'segments');
  assert.equal(controlOf({ type: 'integer', min: 0, max: 500 }), 'number');
});

test('a short count offers each of its numbers', () => {
  assert.deepEqual(
    choicesOf({ type: 'integer', min: 0, max: 2 }).map(({ value }) => value),
    ['0', '1', '2'],
  );
  assert.equal(choicesOf({ type: 'integer', min: 0, max: 500 }), undefined);
});

test('what is no fact does not start as unknown', () => {
  assert.equal(startsAs({ section: 'tumour', type: 'number' }), 'notKnown');
  assert.equal(startsAs({ section: 'settings', type: 'number' }), 'unchanged');
  assert.equal(startsAs({ section: 'patient', type: 'text' }), 'notEntered');
});

test('ids of controls', () => assert.equal(controlId('/tumour/ki67Percent'), 'q-tumour-ki67Percent'));
