// Missing facts: what remains for each value, which facts are listed, and which comes first (section 7).
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assessCases, engines } from './engines.mjs';
import { randomCases } from './random-cases.mjs';
import { possible } from './reference/completions.mjs';
import { at, choices, withValue } from './reference/facts.mjs';
import { verdict } from './reference/verdict.mjs';

const cases = randomCases(1107, 120);
const sorted = (list) => [...list].sort();
const contradicts = (document, pointer, value) =>
  (pointer === '/tumour/functioning' && value === false &&
    (at(document, '/tumour/hormonalSymptoms') === true || at(document, '/tumour/syndrome') !== null)) ||
  (pointer === '/tumour/hormonalSymptoms' && value === true && at(document, '/tumour/functioning') === false);

/** For every unknown yes/no or choice: the verdicts that remain for each of its values. */
function remainingOf(document) {
  const found = new Map();
  for (const [pointer, values] of Object.entries(choices)) {
    if (at(document, pointer) !== null) continue;
    const allowed = values.filter((value) => !contradicts(document, pointer, value));
    found.set(pointer, Object.fromEntries(
      allowed.map((value) => [String(value), possible(withValue(document, pointer, value), verdict)]),
    ));
  }
  return found;
}

const expected = cases.map((document) => ({ all: possible(document, verdict), remaining: remainingOf(document) }));

const sizes = ({ remaining }) => Object.values(remaining).map((verdicts) => verdicts.length);
const worst = (fact) => Math.max(...sizes(fact));
const average = (fact) => sizes(fact).reduce((sum, n) => sum + n, 0) / sizes(fact).length;

for (const engine of engines) {
  describe(`missing facts, ${engine.name}`, () => {
    let answers;
    before(async () => {
      answers = await assessCases(engine, cases);
    });
    const forEach = (check) => answers.forEach((answer, i) => check(answer.missing, expected[i], JSON.stringify(cases[i]), i));

    test('the verdicts that remain are those of the case with that value', () => {
      forEach((missing, { remaining }, document) => {
        for (const fact of missing.filter(({ pointer }) => remaining.has(pointer))) {
          const got = Object.fromEntries(Object.entries(fact.remaining).map(([value, list]) => [value, sorted(list)]));
          assert.deepEqual(got, remaining.get(fact.pointer), `${fact.pointer} in ${document}`);
        }
      });
    });
    test('a fact that can change what is possible is listed', () => {
      forEach((missing, { all, remaining }, document) => {
        const listed = new Set(missing.map(({ pointer }) => pointer));
        for (const [pointer, values] of remaining) {
          const matters = Object.values(values).some((list) => list.length < all.length);
          assert.ok(!matters || listed.has(pointer), `${pointer} in ${document}`);
        }
      });
    });
    test('fewest verdicts at worst first, then fewest on average', () => {
      forEach((missing, _, document) => {
        missing.slice(1).forEach((fact, i) => {
          const last = missing[i];
          const ordered = worst(last) < worst(fact) || (worst(last) === worst(fact) && average(last) <= average(fact) + 1e-9);
          assert.ok(ordered, `${last.pointer} before ${fact.pointer} in ${document}`);
        });
      });
    });
    test('a fact settles when each of its values leaves one verdict; together they leave all', () => {
      forEach((missing, { all }, document) => {
        for (const fact of missing) {
          assert.equal(fact.settles, sizes(fact).every((n) => n === 1), `${fact.pointer} in ${document}`);
          assert.deepEqual(sorted(new Set(Object.values(fact.remaining).flat())), all, `${fact.pointer} in ${document}`);
        }
      });
    });
    test('only what is unknown is missing', () => {
      forEach((missing, _, document, i) => {
        for (const { pointer } of missing) {
          const value = at(cases[i], pointer);
          const open = value === null || typeof value === 'object' || pointer === '/estimates/debulkingPercent';
          assert.ok(open, `${pointer} in ${document}`); // an unsafe estimate leaves what can be cleared open
        }
      });
    });
  });
}
