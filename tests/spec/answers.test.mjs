// What every assessment owes its reader: ids that exist, values as entered, the same answer twice.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assessCases, engines } from './engines.mjs';
import { goldenCases } from './files.mjs';
import { randomCases } from './random-cases.mjs';
import { at } from './reference/facts.mjs';

const good = goldenCases.filter(({ expected }) => !expected.issues).map(({ text }) => JSON.parse(text));
/** An interval of one value is that value. */
const point = (value) => (typeof value === 'object' && value !== null && value.min === value.max ? (value.min ?? value) : value);
const cases = [...good, ...randomCases(38, 150)];

for (const engine of engines) {
  describe(`every assessment, ${engine.name}`, () => {
    let answers;
    before(async () => {
      answers = await assessCases(engine, cases);
    });
    const forEach = (check) => answers.forEach((answer, i) => check(answer, cases[i]));

    test('reasons are findings of the same answer that hold or may hold', () => {
      forEach(({ verdict, opinions, findings }) => {
        const holds = new Map(findings.map((finding) => [finding.id, finding.holds]));
        for (const id of [verdict, ...opinions].flatMap(({ reasons }) => reasons)) {
          assert.ok(['yes', 'unknown'].includes(holds.get(id)), `${id}: ${holds.get(id)}`);
        }
      });
    });
    test('there is a reason for the verdict and for each opinion', () => {
      forEach(({ verdict, opinions }) => {
        for (const { reasons, source } of [verdict, ...opinions]) assert.ok(reasons.length > 0, source ?? 'verdict');
      });
    });
    test('finding ids are unique, and each finding cites a fact', () => {
      forEach(({ findings }) => {
        assert.equal(new Set(findings.map(({ id }) => id)).size, findings.length);
        for (const { id, citations } of findings) assert.ok(citations.length > 0, id);
      });
    });
    test('the values that a finding used are those that were entered', () => {
      forEach(({ findings }, document) => {
        for (const { id, uses, missing } of findings) {
          for (const { pointer, value } of uses) {
            const entered = point(at(document, pointer));
            if (['number', 'string', 'boolean'].includes(typeof entered)) assert.deepEqual(value, entered, `${id} ${pointer}`);
          }
          const known = missing.filter((pointer) => ['string', 'boolean'].includes(typeof at(document, pointer)));
          assert.deepEqual(known, [], `${id} calls missing what is known`);
        }
      });
    });
    test('a finding that is open says what is missing', () => {
      forEach(({ findings }) => {
        for (const { id, holds, missing } of findings) if (holds === 'unknown') assert.ok(missing.length > 0, id);
      });
    });
    test('the same case is answered alike a second time', async () => {
      assert.deepEqual(await assessCases(engine, cases), answers);
    });
  });
}

test('both engines answer alike', async () => {
  const [native, wasm] = await Promise.all(engines.map((engine) => assessCases(engine, cases)));
  assert.deepEqual(wasm, native);
});
