// Evidence page: names of what uses a fact, the setting that moves a line, and what a search finds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf, settingOf } from '../../../web/evidence/names.js';
import { found, wordsOf } from '../../../web/evidence/search.js';

test('a rule is named by its question, advice by its subject, a line by its meaning, a series by what it measured', () => {
  const names = namesOf(
    {
      thresholds: [{ id: 'remnant.minimum', meaning: 'Future liver remnant' }],
      topics: [{ id: 'evidence-page.era', title: 'Change over time' }],
      cohorts: [{ id: 'one.relief', name: 'One', measure: 'Relief' }],
    },
    {
      findings: [
        { id: 'a.asked', question: 'Is it so?', text: 'It is.' },
        { id: 'a.told', text: 'It is told.' },
      ],
      advice: { alternatives: [{ id: 'b.line', what: 'A treatment' }], primary: [] },
    },
  );
  assert.deepEqual(Object.fromEntries(names), {
    'a.asked': 'Is it so?',
    'a.told': 'It is told.',
    'b.line': 'A treatment',
    'one.relief': 'One: Relief',
    'evidence-page.era': 'Change over time',
    'remnant.minimum': 'Future liver remnant',
  });
});

test('the setting that moves a line, by its label', () => {
  const fields = [{ pointer: '/settings/minimumRemnantPercent', label: 'Minimum liver remnant' }];
  assert.equal(settingOf('remnant.minimum', fields), 'Minimum liver remnant');
  assert.equal(settingOf('grade.ki67-g1', fields), undefined);
  assert.equal(settingOf('local.ablations', fields), undefined);
});

test('a search finds what holds all its words, in any order and case', () => {
  assert.equal(found(wordsOf(' Heart  CARCINOID '), ['Carcinoid heart disease', null]), true);
  assert.equal(found(wordsOf('heart lung'), ['Carcinoid heart disease', undefined]), false);
  assert.equal(found(wordsOf(''), ['anything']), true);
});
