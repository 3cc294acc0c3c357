// The JSON Schemas and the engine agree: on what a case is, and on the shape of every answer.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { assessCases, engines, summarize } from './engines.mjs';
import { goldenCases, schema, vectorFiles, vectors } from './files.mjs';
import { randomCases } from './random-cases.mjs';

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
const validates = Object.fromEntries(
  ['nelm-case-1', 'nelm-assessment-1', 'nelm-summary-1'].map((name) => [name, ajv.addSchema(schema(name)).getSchema(`${name}.schema.json`)]),
);

// What lies across fields, or in the text before any field exists, is beyond a schema.
const BEYOND = ['inconsistent', 'duplicate-key', 'syntax', 'too-deep'];

const schemaFaults = (name, value) => {
  if (validates[name](value)) return [];
  return validates[name].errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
};

const vectorCases = vectorFiles.flatMap(vectors).map((entry) => entry.case);

describe('the case schema', () => {
  test('accepts every vector and every random case', () => {
    for (const document of [...vectorCases, ...randomCases(7, 200)]) {
      assert.deepEqual(schemaFaults('nelm-case-1', document), []);
    }
  });
  for (const { name, text, expected } of goldenCases) {
    const codes = expected.issues?.flatMap((issue) => issue.code) ?? [];
    if (codes.some((code) => BEYOND.includes(code))) continue;
    test(`${expected.issues ? 'refuses' : 'accepts'} ${name}`, () => {
      assert.equal(schemaFaults('nelm-case-1', JSON.parse(text)).length > 0, Boolean(expected.issues));
    });
  }
});

for (const engine of engines) {
  describe(`answers have the shape of their schema, ${engine.name}`, () => {
    let golden;
    before(async () => {
      golden = await engine.assessAll(goldenCases.map(({ text }) => text));
    });
    goldenCases.forEach(({ name, text }, i) => {
      test(name, () => {
        assert.deepEqual(schemaFaults('nelm-assessment-1', golden[i]), []);
        if (golden[i].issues?.some(({ code }) => BEYOND.includes(code))) return;
        const valid = schemaFaults('nelm-case-1', JSON.parse(text)).length === 0;
        assert.equal(valid, golden[i].ok, 'the case schema and the engine accept the same');
      });
    });
    test('vectors and random cases', async () => {
      const answers = await assessCases(engine, [...vectorCases, ...randomCases(11, 200)]);
      const bad = answers.flatMap((answer, i) => schemaFaults('nelm-assessment-1', answer).map((fault) => `${i} ${fault}`));
      assert.deepEqual(bad.slice(0, 5), [], `${bad.length} faults`);
    });
  });
}

test('summaries have the shape of their schema and say what the assessment says', async () => {
  const texts = goldenCases.map(({ text }) => text);
  const summaries = await summarize(texts);
  const answers = await engines[0].assessAll(texts);
  summaries.forEach((summary, i) => {
    assert.deepEqual(schemaFaults('nelm-summary-1', summary), []);
    const full = answers[i];
    if (!full.ok) return assert.deepEqual(summary, full);
    assert.deepEqual(summary, {
      ok: true,
      verdict: full.verdict.is,
      possible: full.verdict.possible,
      group: full.group,
      grade: full.grade,
      burdenPercent: full.volumes.burdenPercent,
      reachPercent: full.debulking.reach.percent,
      warnings: full.warnings,
    });
  });
});
