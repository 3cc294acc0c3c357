// Boundary triplets: just below, at and just above every line of sections 1, 5 and 6, and unknown.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assessCases, engines } from './engines.mjs';
import { goldenCases, json } from './files.mjs';
import { withValue } from './reference/facts.mjs';

const thresholds = json('./boundaries.json');
const bases = new Map(goldenCases.map(({ name, text }) => [name, text]));

/** One case per row: the base, its changes, and the value in question (null is unknown). */
const rows = thresholds.flatMap((threshold) =>
  Object.entries(threshold.rows).map(([place, row]) => {
    const changes = { ...threshold.with, [threshold.pointer]: row.value };
    const base = JSON.parse(bases.get(threshold.base));
    const document = Object.entries(changes).reduce((each, [p, value]) => withValue(each, p, value), base);
    return { ...row, document, asks: threshold.asks, name: `${threshold.line}: ${place}` };
  }),
);

const yesNo = (condition) => [condition ? 'yes' : 'no'];

function answerTo(asks, answer) {
  const [what, which] = asks.split(' ');
  switch (what) {
    case 'verdict': case 'grade': case 'group': return answer[what].possible;
    case 'policy': return answer.policies.find((each) => each.thresholdPercent === Number(which))?.possible;
    case 'warning': return yesNo(answer.warnings.some((each) => each.pointer === which));
    case 'pathology': return yesNo(answer.warnings.some((each) => /patholog/i.test(each.message)));
    default: return answer.opinions.find((each) => each.source === what)?.possible;
  }
}

for (const engine of engines) {
  describe(`boundaries, ${engine.name}`, () => {
    let answers;
    before(async () => {
      answers = await assessCases(engine, rows.map(({ document }) => document));
    });
    rows.forEach(({ name, asks, possible }, i) => {
      test(name, () => {
        assert.equal(answers[i].ok, true, JSON.stringify(answers[i].issues));
        assert.deepEqual([...answerTo(asks, answers[i])].sort(), [...possible].sort());
      });
    });
  });
}

test('every threshold has a row on each side that its range allows, and one for unknown', () => {
  const ends = { 0: 'below', 1: 'below', 100: 'above' }; // lines at an end of the range
  const measured = (pointer) => pointer.startsWith('/lesions/0/diametersMm'); // a size cannot be unknown
  for (const { line, pointer, rows: each } of thresholds) {
    const absent = ['below', 'at', 'above', 'unknown'].filter((place) => !(place in each));
    const allowed = (place) => ends[each.at.value] === place || (place === 'unknown' && measured(pointer));
    assert.ok(absent.every(allowed), `${line} lacks ${absent}`);
  }
});
