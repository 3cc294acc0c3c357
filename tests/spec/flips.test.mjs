// How sure must each value be: the nearest value at which the verdict changes (section 7, distance to flip).
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assessCases, engines } from './engines.mjs';
import { randomCases } from './random-cases.mjs';
import { possible } from './reference/completions.mjs';
import { at, choices, numbers, withValue } from './reference/facts.mjs';
import { grid, linesFor } from './reference/lines.mjs';
import { verdict } from './reference/verdict.mjs';

const cases = randomCases(90, 120);
const verdictOf = (document) => possible(document, verdict);
const key = (verdicts) => [verdicts].flat().sort().join(' ');
const refused = (document) =>
  (at(document, '/tumour/functioning') === false &&
    (at(document, '/tumour/hormonalSymptoms') === true || at(document, '/tumour/syndrome') !== null));

/** Numbers whose flips the estimates-only reference can find. A reported grade silences the indices. */
const NUMBERS = ['/tumour/ki67Percent', '/tumour/mitosesPer2mm2', '/estimates/tumourBurdenPercent', '/estimates/debulkingPercent'];
const known = (document, pointer) => typeof at(document, pointer) === 'number';
const indices = (document) => at(document, '/tumour/grade') !== null;
const numbersOf = (document) => NUMBERS.filter((p) => known(document, p) && !(indices(document) && p.startsWith('/tumour')));

/** For every known yes/no or choice, each other value that alone changes the verdict, and to what. */
function choiceFlips(document) {
  const found = [];
  const now = key(verdictOf(document));
  for (const [pointer, values] of Object.entries(choices)) {
    const from = at(document, pointer);
    if (from === null) continue;
    for (const to of values.filter((value) => value !== from)) {
      const changed = withValue(document, pointer, to);
      if (refused(changed)) continue;
      const then = key(verdictOf(changed));
      if (then !== now) found.push(`${pointer} ${from} ${to}: ${then}`);
    }
  }
  return found.sort();
}

const three = (x) => Number(x.toPrecision(3));

for (const engine of engines) {
  describe(`distance to flip, ${engine.name}`, () => {
    let answers;
    before(async () => {
      answers = await assessCases(engine, cases);
    });
    test('yes/no and choices: exactly the values that alone change the verdict', () => {
      answers.forEach(({ flips }, i) => {
        const got = flips.filter(({ pointer }) => pointer in choices)
          .map(({ pointer, from, to, verdict: then }) => `${pointer} ${from} ${to}: ${key(then)}`).sort();
        assert.deepEqual(got, choiceFlips(cases[i]), JSON.stringify(cases[i]));
      });
    });
    test('numbers: the value named changes the verdict as said, nothing nearer does', () => {
      answers.forEach(({ flips }, i) => {
        const document = cases[i];
        const now = key(verdictOf(document));
        const named = flips.filter(({ pointer: p, to }) => to !== null && numbersOf(document).includes(p));
        for (const { pointer, from, to, verdict: then } of named) {
          const where = `${pointer} ${from} to ${to} in ${JSON.stringify(document)}`;
          const verdictAt = (value) => key(verdictOf(withValue(document, pointer, value)));
          assert.equal(from, at(document, pointer), where);
          assert.equal(to, three(to), `${where}: three significant digits`);
          assert.equal(verdictAt(to), key(then), where);
          assert.notEqual(key(then), now, where);
          const lines = linesFor(pointer, document);
          const reach = Math.abs(to - from) - 0.5; // half a percent is coarser than three digits anywhere below 100
          const nearer = grid(lines, ...numbers[pointer]).filter((value) => Math.abs(value - from) < reach);
          for (const value of nearer) assert.equal(verdictAt(value), now, `${where}: ${value} is nearer`);
        }
      });
    });
    test('numbers: where some value changes the verdict, a flip is named', () => {
      answers.forEach(({ flips }, i) => {
        const document = cases[i];
        const now = key(verdictOf(document));
        for (const pointer of numbersOf(document)) {
          const values = grid(linesFor(pointer, document), ...numbers[pointer]);
          const changes = values.some((value) => key(verdictOf(withValue(document, pointer, value))) !== now);
          const named = flips.some((flip) => flip.pointer === pointer && flip.to !== null);
          assert.equal(named, changes, `${pointer} in ${JSON.stringify(document)}`);
        }
      });
    });
  });
}
