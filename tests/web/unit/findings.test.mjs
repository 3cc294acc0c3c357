// Findings: the verdict's lines in its order; of a source only the lines that its opinion names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byEffect, disagreementsOf, linesOf, reasonsOf, standingOf } from '../../../web/model/findings.js';

const finding = (id, effect = 'informs') => ({ id, effect });
const assessment = {
  verdict: { reasons: ['b.two', 'a.one', 'not.there'] },
  opinions: [{ source: 'editorial', reasons: ['editorial.first'] }],
  findings: [
    finding('a.one', 'against'),
    finding('b.two', 'supports'),
    finding('c.three', 'against'),
    finding('editorial.first'),
    finding('editorial.otherwise'),
  ],
};
const names = (findings) => findings.map(({ id }) => id);

test('reasons', () => assert.deepEqual(names(reasonsOf(assessment)), ['b.two', 'a.one']));

test("a source's lines that were not reached are no statement about the case", () => {
  assert.deepEqual(names(linesOf(assessment)), ['a.one', 'b.two', 'c.three', 'editorial.first']);
});

test('groups by effect, in the order of first occurrence', () => {
  const groups = byEffect(linesOf(assessment)).map(([effect, findings]) => [effect, names(findings)]);
  assert.deepEqual(groups, [
    ['against', ['a.one', 'c.three']],
    ['supports', ['b.two']],
    ['informs', ['editorial.first']],
  ]);
});

const line = (id, effect, holds) => ({ id, effect, holds });

test('where the sources part: the lines that say so, where they hold', () => {
  const findings = [
    line('sources-differ.number', 'informs', 'yes'),
    line('sources-differ.primary', 'cautions', 'no'),
    line('sources-differ.extrahepatic', 'cautions', 'unknown'),
    line('support.functioning', 'supports', 'yes'),
  ];
  assert.deepEqual(names(disagreementsOf({ findings })), ['sources-differ.number']);
});

test('to keep in mind: what holds beside the verdict, cautions before notes', () => {
  const findings = [
    line('surgery.individual-decision', 'informs', 'yes'),
    line('surgery.recurrence', 'cautions', 'yes'),
    line('caution.heart', 'cautions', 'no'),
    line('sources-differ.number', 'informs', 'yes'),
    line('support.functioning', 'supports', 'yes'),
    line('plan.no-safe-plan', 'against', 'yes'),
  ];
  assert.deepEqual(names(standingOf({ findings })), [
    'surgery.recurrence',
    'plan.no-safe-plan',
    'surgery.individual-decision',
  ]);
});
