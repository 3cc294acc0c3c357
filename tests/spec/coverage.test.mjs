// Clause coverage: every rule fires, does not fire, and is unknown in some golden case. The table is printed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, describe, test } from 'node:test';
import { table } from '../bench/timing.mjs';
import { engines } from './engines.mjs';
import { goldenCases } from './files.mjs';
import { program } from './program.mjs';

// It asks for entries only, and what is not entered is not unknown: a measured diameter.
const neverUnknown = ['on-a-line.three-centimetres'];
// Assumptions of the arithmetic: they show in every figure.
const ofTheCalculation = ['comparison.tolerance', 'volume.standard', 'volume.segment-fractions', 'volume.measured-agree', 'volume.measured-warn',
  'estimate.agreement', 'uncertainty.diameter-error', 'uncertainty.hidden-disease'];
const HOLDS = ['yes', 'no', 'unknown'];

describe('clauses over the golden cases', () => {
  /** By rule: the number of cases for each answer. */
  const rules = new Map();
  /** By line of advice: the cases that show it, and those that do not. */
  const advice = new Map();
  /** By caution on a plan likewise. */
  const cautions = new Map();
  before(async () => {
    const answers = (await engines[0].assessAll(goldenCases.map(({ text }) => text))).filter(({ ok }) => ok);
    for (const { findings, advice: sections, debulking } of answers) {
      for (const { id } of debulking.cautions) cautions.set(`plan-caution.${id}`, (cautions.get(`plan-caution.${id}`) ?? 0) + 1);
      for (const { id, holds } of findings) {
        const counts = rules.get(id) ?? { yes: 0, no: 0, unknown: 0 };
        counts[holds] += 1;
        rules.set(id, counts);
      }
      for (const { id } of Object.values(sections).flat()) advice.set(id, (advice.get(id) ?? 0) + 1);
    }
    console.log(table(['rule', ...HOLDS], [...rules].map(([id, counts]) => [id, ...HOLDS.map((each) => counts[each])])));
    console.log(table(['advice or caution', 'shown', 'not shown'], [...advice, ...cautions].map(([id, shown]) => [id, shown, answers.length - shown])));
  });
  for (const holds of ['yes', 'no']) {
    test(`every rule is answered ${holds} somewhere`, () => {
      assert.deepEqual([...rules].filter(([, counts]) => counts[holds] === 0).map(([id]) => id), []);
    });
  }
  test('every rule that asks for facts is unknown somewhere', () => {
    assert.deepEqual([...rules].filter(([, { unknown }]) => unknown === 0).map(([id]) => id).sort(), neverUnknown);
  });
  test('all that rests on a fact or an assumption is shown by some case', () => {
    const evidence = JSON.parse(execFileSync(program, ['evidence'], { encoding: 'utf8', maxBuffer: 2 ** 26 }));
    const elsewhere = [...evidence.cohorts.flatMap(({ id, series }) => [id, series]), ...evidence.topics.map(({ id }) => id),
      ...evidence.thresholds.map(({ id }) => id), ...ofTheCalculation];
    const resting = [...evidence.facts.flatMap(({ usedBy }) => usedBy), ...evidence.assumptions.map(({ id }) => id)];
    const shown = new Set([...rules.keys(), ...advice.keys(), ...cautions.keys(), ...elsewhere]);
    assert.deepEqual([...new Set(resting)].filter((id) => !shown.has(id)), []);
  });
});
