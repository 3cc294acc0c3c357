// The vectors of tests/vectors: answers of an independent oracle, compared value by value.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assessCases, engines } from './engines.mjs';
import { vectorFiles, vectors } from './files.mjs';
import { vectorFaults } from './vector-faults.mjs';

for (const engine of engines) {
  for (const file of vectorFiles) {
    const entries = vectors(file);
    describe(`${file}.json, ${engine.name}`, () => {
      let answers;
      before(async () => {
        answers = await assessCases(engine, entries.map((entry) => entry.case));
      });
      entries.forEach((entry, i) => {
        test(`${i}${entry.note ? `: ${entry.note}` : ''}`, () => assert.deepEqual(vectorFaults(entry, answers[i]), []));
      });
    });
  }
}
