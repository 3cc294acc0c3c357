// The golden cases of tests/cases: both engines must answer what was derived by hand in each why.md.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { engines } from './engines.mjs';
import { goldenCases } from './files.mjs';
import { goldenFaults } from './match.mjs';

for (const engine of engines) {
  describe(`golden cases, ${engine.name}`, () => {
    let answers;
    before(async () => {
      answers = await engine.assessAll(goldenCases.map(({ text }) => text));
    });
    goldenCases.forEach(({ name, expected }, i) => {
      test(name, () => assert.deepEqual(goldenFaults(answers[i], expected), []));
    });
  });
}

describe('golden cases as a set', () => {
  test('good and bad input in equal measure', () => {
    const bad = goldenCases.filter(({ expected }) => expected.issues).length;
    assert.ok(Math.abs(goldenCases.length - 2 * bad) <= goldenCases.length / 4, `${bad} of ${goldenCases.length}`);
  });
  test('every verdict, group, grade and stance is the single answer of some case', () => {
    const seen = new Set();
    for (const { expected } of goldenCases) {
      if (expected.issues) continue;
      for (const { is } of [expected.verdict, expected.group, expected.grade]) seen.add(is);
      for (const [source, stances] of Object.entries(expected.opinions)) {
        if (stances.length === 1) seen.add(`${source} ${stances[0]}`);
      }
    }
    const verdicts = ['out-of-scope', 'contraindicated', 'not-supported', 'palliative-debulking',
      'resection-supported', 'equipoise', 'debulking-supported', 'debulking-option'];
    // stances that the rules of section 6 can give at all
    const stances = {
      'nanets-2021-for': ['favours', 'against', 'silent'],
      'nanets-2021-against': ['conditional', 'silent'],
      'editorial-2018': ['favours', 'conditional', 'against', 'silent'],
      'bello-clarke-2024': ['favours', 'conditional', 'silent'],
      'zhang-kunz-2022': ['favours', 'conditional', 'silent'],
      'topic-review': ['favours', 'conditional', 'against', 'silent'],
    };
    const wanted = [...verdicts, 1, 2, 3, 4, 'G1', 'G2', 'G3', 'NEC',
      ...Object.entries(stances).flatMap(([source, list]) => list.map((stance) => `${source} ${stance}`))];
    assert.deepEqual(wanted.filter((each) => !seen.has(each)), []);
  });
});
