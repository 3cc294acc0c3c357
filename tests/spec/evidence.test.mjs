// `nelm evidence`: every fact of the sources is used, and the series of an answer are those of the evidence.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, describe, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { assessCases, engines } from './engines.mjs';
import { schema } from './files.mjs';
import { program } from './program.mjs';

const validates = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(schema('nelm-evidence-1'));

describe('nelm evidence', () => {
  let status;
  let evidence;
  before(() => {
    const answer = spawnSync(program, ['evidence'], { encoding: 'utf8' });
    status = answer.status;
    evidence = JSON.parse(answer.stdout);
  });

  test('one document of its schema, exit 0', () => {
    assert.equal(status, 0);
    assert.deepEqual(validates(evidence) ? [] : validates.errors, []);
  });
  test('all 145 facts, each used by something', () => {
    assert.deepEqual(evidence.facts.map(({ id }) => id), Array.from({ length: 145 }, (_, i) => `S${i + 1}`));
    assert.deepEqual(evidence.facts.filter(({ usedBy }) => usedBy.length === 0), []);
  });
  test('what uses a fact is a rule, line, row, threshold, assumption or topic that cites it', async () => {
    const [answer] = await assessCases(engines[0], [{ format: 'nelm-case/1' }]);
    const cited = [answer.findings, Object.values(answer.advice).flat(), evidence.thresholds, evidence.assumptions, evidence.topics, evidence.cohorts].flat();
    for (const { id, usedBy } of evidence.facts) {
      for (const { id: user, citations } of cited) {
        assert.equal(usedBy.includes(user), citations.some(({ fact }) => fact === id), `${id} and ${user}`);
      }
    }
  });
  for (const engine of engines) {
    test(`the series of an answer are those of the evidence, ${engine.name}`, async () => {
      const [{ cohorts }] = await assessCases(engine, [{ format: 'nelm-case/1' }]);
      assert.deepEqual(
        cohorts.map(({ resembles, ...row }) => row),
        evidence.cohorts,
      );
      assert.ok(cohorts.every(({ resembles }) => ['yes', 'no', 'unknown'].includes(resembles)));
    });
  }
});
