// Capsule: what is saved is opened again and compared; damaged and foreign files are told apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capsuleText, comparison, readCapsule } from '../../../web/model/capsule.js';
import { changesSince } from '../../../web/model/releases.js';

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

test('another group or grade is another answer; what an older file does not hold is not compared', () => {
  const opened = readCapsule(capsuleText(document, assessment));
  assert.equal(comparison(opened, { ...assessment, group: { possible: [1] } }), 'changed');
  assert.equal(comparison(opened, { ...assessment, grade: { possible: ['G2'] } }), 'changed');
  const { verdict } = opened.answer;
  assert.equal(comparison({ ...opened, answer: { verdict } }, { ...assessment, group: { possible: [1] } }), 'same');
});

test('what changed since a version: all that is newer, and nothing is said of one that is not listed', () => {
  const change = (text) => ({ kind: 'guidance', rules: [], text });
  const releases = [
    { engine: '1.1.0', ruleset: '2027-01', changes: [change('newest')] },
    { engine: '1.0.0', ruleset: '2027-01', changes: [change('newer'), change('too')] },
    { engine: '1.0.0', ruleset: '2026-11', changes: [change('first')] },
  ];
  const texts = (since) => changesSince(releases, since)?.map(({ text }) => text);
  assert.deepEqual(texts({ engine: '1.0.0', ruleset: '2026-11' }), ['newest', 'newer', 'too']);
  assert.deepEqual(texts({ engine: '1.1.0', ruleset: '2027-01' }), []);
  assert.equal(texts({ engine: '0.9.0', ruleset: '2026-11' }), undefined);
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

test('what a file says twice, or a number beyond all bounds, is refused rather than read in part', () => {
  for (const text of [
    '{"format":"nelm-case/1","patient":{"fitForLiverSurgery":false,"fitForLiverSurgery":true}}',
    '{"format":"nelm-case/1","estimates":{"remnantPercent":1e400}}',
    '{"format":"nelm-capsule/1","case":{"format":"nelm-case/1","label":"a","lab\\u0065l":"b"}}',
  ])
    assert.deepEqual(readCapsule(text), { problem: 'unclear' }, text);
  const text = '{"format":"nelm-case/1","label":"a \\"label\\": b","lesions":[{"id":"a"},{"id":"b"}]}';
  assert.deepEqual(readCapsule(text).case, JSON.parse(text));
});
