// Self-proof: the choice of vectors is small, spread and steady, and every kind of difference is seen.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { differenceOf } from '../../../web/engine/difference.js';
import { proofOf } from '../../../web/tools/proof.mjs';

const folder = fileURLToPath(new URL('../../vectors', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const vectors = files.flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
const { checks, of } = await proofOf(folder);

/** How many of the entries expect each member of a set. */
function members(entries, name) {
  const counts = {};
  for (const { expect } of entries) for (const member of expect[name]) counts[member] = (counts[member] ?? 0) + 1;
  return counts;
}

test('every verdict, group and grade of the vectors is shown, twice where the vectors hold it twice', () => {
  assert.equal(of, vectors.length);
  for (const name of ['verdict', 'group', 'grade']) {
    const chosen = members(checks, name);
    for (const [member, count] of Object.entries(members(vectors, name)))
      assert.ok(chosen[member] >= Math.min(2, count), `${name} ${member}`);
  }
  for (const name of files)
    assert.ok(
      checks.some(({ file }) => `${file}.json` === name),
      name,
    );
});

test('open answers, and lines within and out of reach, are shown', () => {
  assert.ok(checks.some(({ expect }) => expect.verdict.length > 1));
  for (const reachable of [true, false])
    assert.ok(checks.some(({ expect }) => expect.thresholds?.some((line) => line.reachable === reachable)));
});

test('the choice is the same each time, unaltered, and small', async () => {
  assert.deepEqual(await proofOf(folder), { checks, of });
  for (const { file, entry, case: document, expect } of checks) {
    const vector = JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8'))[entry];
    assert.deepEqual({ document, expect }, { document: vector.case, expect: vector.expect });
  }
  assert.ok(gzipSync(JSON.stringify(checks)).length < 12_000);
});

/** An answer that is exactly as expected. */
const asExpected = (expect) => ({
  ok: true,
  ...Object.fromEntries(['verdict', 'group', 'grade'].map((name) => [name, { possible: [...expect[name]] }])),
  opinions: Object.entries(expect.opinions).map(([source, possible]) => ({ source, possible })),
  policies: [{ thresholdPercent: 90, possible: expect.policy90 }],
  volumes: { ...expect },
  debulking: {
    reach: { percent: expect.reachPercent },
    thresholds: expect.thresholds?.map(({ percent, reachable, lostMl }) => ({
      percent,
      reachable: reachable ? 'yes' : 'no',
      plan: reachable ? { parenchymaLostMl: lostMl } : null,
    })),
  },
});

const planned = checks.find(
  ({ expect }) => expect.policy90 && expect.thresholds?.some(({ reachable, lostMl }) => reachable && lostMl > 0),
).expect;

test('an answer as expected differs in nothing, in whatever order its sets are', () => {
  assert.equal(differenceOf(asExpected(planned), planned), undefined);
  const open = checks.find(({ expect }) => expect.verdict.length > 1).expect;
  const turned = asExpected(open);
  turned.verdict.possible.reverse();
  assert.equal(differenceOf(turned, open), undefined);
});

const reached = planned.thresholds.findIndex(({ reachable, lostMl }) => reachable && lostMl > 0);
/** @type {[string, (answer: any) => void][]} what is seen, and what was changed */
const changes = [
  ['refused', (answer) => (answer.ok = false)],
  ['verdict', ({ verdict }) => verdict.possible.push('contraindicated')],
  ['verdict', ({ verdict }) => (verdict.possible = [])],
  ['verdict', (answer) => delete answer.verdict],
  ['group', ({ group }) => (group.possible = [9])],
  ['grade', ({ grade }) => grade.possible.push('G9')],
  [Object.keys(planned.opinions)[0], ({ opinions }) => (opinions[0].possible = ['other'])],
  [Object.keys(planned.opinions)[0], ({ opinions }) => opinions.shift()],
  ['policy at 90 %', ({ policies }) => (policies[0].possible = [])],
  ['tumourMl', ({ volumes }) => (volumes.tumourMl *= 1.0001)],
  ['burdenPercent', ({ volumes }) => (volumes.burdenPercent = null)],
  ['standardMl', ({ volumes }) => (volumes.standardMl = NaN)],
  ['functionalMl', ({ volumes }) => delete volumes.functionalMl],
  ['reach', ({ debulking }) => (debulking.reach.percent -= 0.01)],
  ['reach', (answer) => (answer.debulking = null)],
  ['plan', ({ debulking }) => (debulking.thresholds[reached].plan.parenchymaLostMl *= 1.001)],
  ['plan', ({ debulking }) => (debulking.thresholds[reached].plan = null)],
  ['plan', ({ debulking }) => (debulking.thresholds[reached].reachable = 'unknown')],
  ['plan', ({ debulking }) => debulking.thresholds.pop()],
];
for (const [i, [seen, change]] of changes.entries())
  test(`a difference is seen: ${seen} (${i})`, () => {
    const answer = asExpected(planned);
    change(answer);
    assert.ok(differenceOf(answer, planned)?.startsWith(seen), String(differenceOf(answer, planned)));
  });
