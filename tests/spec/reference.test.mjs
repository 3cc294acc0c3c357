// The reference itself: against the oracle's vectors, and against plain enumeration of all completions.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listsLesions, vectors } from './files.mjs';
import { randomCases } from './random-cases.mjs';
import { at, choices, numbers, siteExamples, withValue } from './reference/facts.mjs';
import { assess } from './reference/index.mjs';
import { grid, linesFor } from './reference/lines.mjs';

describe('the reference', () => {
  for (const file of ['decisions', 'edges']) {
    test(`agrees with ${file}.json where no lesions are listed`, () => {
      for (const { case: document, expect } of vectors(file)) {
        if (listsLesions(document)) continue;
        const got = assess(document);
        const sets = { verdict: got.verdict, group: got.group, grade: got.grade, opinions: {} };
        for (const [source, stances] of Object.entries(got.opinions)) sets.opinions[source] = stances;
        const { verdict, group, grade, opinions } = expect;
        assert.deepEqual(sets, { verdict, group, grade, opinions });
        assert.deepEqual(got.policies.find((each) => each.thresholdPercent === 90)?.possible, expect.policy90);
      }
    });
  }

  test('agrees with enumerating every completion', () => {
    const small = randomCases(4711, 300).filter((document) => completions(document, 400) !== null).slice(0, 60);
    assert.equal(small.length, 60);
    for (const document of small) {
      const got = assess(document);
      const all = completions(document, 400).map((complete) => assess(complete));
      const union = (sets) => [...new Set(sets.flat())].sort();
      assert.deepEqual(got.verdict, union(all.map((each) => each.verdict)), JSON.stringify(document));
      assert.deepEqual(got.group, union(all.map((each) => each.group)));
      assert.deepEqual(got.grade, union(all.map((each) => each.grade)));
      for (const [source, stances] of Object.entries(got.opinions)) {
        assert.deepEqual(stances, union(all.map((each) => each.opinions[source])), source);
      }
    }
  });
});

function valuesOf(document, pointer) {
  const value = at(document, pointer);
  if (value !== null && typeof value !== 'object') return [value];
  if (pointer === '/tumour/primarySite') return siteExamples;
  if (pointer in choices) return choices[pointer];
  if (pointer === '/estimates/lesionCount') return [1, 2];
  const [low, high] = value === null ? numbers[pointer] : [value.min, value.max];
  return grid(linesFor(pointer, document), low, high);
}

const consistent = ({ tumour }) => tumour.functioning || !(tumour.hormonalSymptoms || tumour.syndrome);

/** Every complete case that the document allows, or null when there are more than `most`. */
function completions(document, most) {
  let all = [document];
  for (const pointer of [...Object.keys(choices), ...Object.keys(numbers)]) {
    const values = valuesOf(document, pointer);
    all = all.flatMap((each) => values.map((value) => withValue(each, pointer, value)));
    if (all.length > most) return null;
  }
  return all.filter(consistent);
}
