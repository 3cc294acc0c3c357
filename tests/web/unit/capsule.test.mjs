// Capsule: what is saved is opened again and compared; damaged and foreign files are told apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capsuleText, comparison, readCapsule } from '../../../web/model/capsule.js';

const assessment = {
  engine: { version: '1.0.0', ruleset: '2026-11', evidenceDate: '2026-11-24' },
  verdict: { possible: ['equipoise'] },
  group: { possible: [2] },
  grade: { possible: ['G1', 'G2'] },
};
const document = { format: 'nelm-case/1', label: 'invented' };

test('saved and opened: the same case, the same answer', () => {
  const opened = readCapsule(capsuleText(document, assessment));
  assert.deepEqual(opened.case, document);
  assert.deepEqual(opened.engine, assessment.engine);
  assert.equal(comparison(opened, assessment), 'same');
});

test('newer rules with the same answer, and another answer', () => {
  const opened = readCapsule(capsuleText(document, assessment));
  const newer = { ...assessment, engine: { ...assessment.engine, ruleset: '2027-01' } };
  assert.equal(comparison(opened, newer), 'same-newer-rules');
  assert.equal(comparison(opened, { ...newer, verdict: { possible: ['not-supported'] } }), 'changed');
});

test('a case on its own has nothing to compare with', () => {
  const opened = readCapsule(JSON.stringify(document));
  assert.deepEqual(opened, { case: document });
  assert.equal(comparison(opened, assessment), 'nothing-saved');
});

test('damaged, foreign and newer files', () => {
  const saved = capsuleText(document, assessment);
  assert.deepEqual(readCapsule(saved.slice(0, -20)), { problem: 'not-json' });
  assert.deepEqual(readCapsule(''), { problem: 'not-json' });
  for (const other of ['[]', 'null', '7', '{}', '{"format":"x"}', '{"format":"nelm-capsule/1"}'])
    assert.deepEqual(readCapsule(other), { problem: 'foreign' }, other);
  for (const other of ['nelm-case/2', 'nelm-capsule/2'])
    assert.deepEqual(readCapsule(JSON.stringify({ format: other })), { problem: 'newer' }, other);
});
