// Findings: the verdict's lines in its order; of a source only the lines that its opinion names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byEffect, disagreementsOf, linesOf, reasonsOf } from '../../../web/model/findings.js';

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

test('where the sources part: lines that hold, speak for no side and rest on more than one source', () => {
  const cites = (...sources) => sources.map((source) => ({ source }));
  const line = (id, effect, holds, ...sources) => ({ id, effect, holds, citations: cites(...sources) });
  const findings = [
    line('a.both', 'informs', 'yes', 'one', 'two'),
    line('a.one-only', 'informs', 'yes', 'one', 'one'),
    line('a.not-here', 'informs', 'no', 'one', 'two'),
    line('a.for', 'supports', 'yes', 'one', 'two'),
    line('a.caution', 'cautions', 'yes', 'one', 'two'),
    line('editorial.own', 'cautions', 'yes', 'one', 'two'),
  ];
  const opinions = [{ source: 'editorial', reasons: [] }];
  assert.deepEqual(names(disagreementsOf({ opinions, findings })), ['a.both', 'a.caution']);
});
