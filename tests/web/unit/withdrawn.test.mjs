// Withdrawn rules: only those of this copy, and nothing that is not the list.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdrawalIn } from '../../../web/device/withdrawn.js';

const versions = { engine: '0.1.0', ruleset: '2026-11', evidenceDate: '2026-11-24' };
const entry = { rules: '2026-11', date: '2027-01-31', reason: 'An invented reason.' };
const list = (...withdrawn) => ({ format: 'nelm-withdrawn/1', withdrawn });

test('the rules of this copy are found, whatever else is withdrawn', () => {
  assert.equal(withdrawalIn(list({ ...entry, rules: '2026-10' }, entry), versions), entry);
  assert.equal(withdrawalIn(list({ ...entry, rules: '2026-10' }), versions), undefined);
  assert.equal(withdrawalIn(list(), versions), undefined);
});

test('an entry may be of one engine only', () => {
  assert.equal(withdrawalIn(list({ ...entry, engine: '0.0.9' }), versions), undefined);
  assert.ok(withdrawalIn(list({ ...entry, engine: '0.1.0' }), versions));
});

test('what is not the list says nothing', () => {
  for (const other of [{}, { withdrawn: [entry] }, { format: 'nelm-withdrawn/2', withdrawn: [entry] }])
    assert.equal(withdrawalIn(other, versions), undefined);
});
