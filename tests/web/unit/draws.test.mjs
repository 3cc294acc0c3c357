// Draws: left out of the first answer, and only there; what the engine would refuse is not hidden.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Controller } from '../../../web/controller.js';
import { draws, withoutDraws } from '../../../web/model/draws.js';

const fields = [{ pointer: '/settings/draws', type: 'integer', min: 0, max: 100000 }];
const lesions = [{ segments: [2], diametersMm: [10] }];
const planned = { debulking: { thresholds: [{ plan: {}, drawsReaching: null }] } };

test('the first answer asks for none, and the case itself stays as it is', () => {
  const document = { lesions, settings: { seed: 3 } };
  assert.deepEqual(withoutDraws(document, fields), { lesions, settings: { seed: 3, draws: 0 } });
  assert.deepEqual(document, { lesions, settings: { seed: 3 } });
});

test('without lesions there is nothing to leave out', () => {
  assert.deepEqual(withoutDraws({ format: 'nelm-case/1' }, fields), { format: 'nelm-case/1' });
});

for (const refused of [-1, 100001, 2.5])
  test(`${refused} draws go to the engine as they are, so that it refuses them`, () => {
    const document = { lesions, settings: { draws: refused } };
    assert.equal(withoutDraws(document, fields), document);
  });

test('they follow where a plan is there to draw for, and some are asked for', () => {
  assert.equal(draws({ lesions }, planned), true);
  assert.equal(draws({ lesions, settings: { draws: 0 } }, planned), false);
  assert.equal(draws({ lesions }, { debulking: { thresholds: [{ plan: null, drawsReaching: null }] } }), false);
  assert.equal(draws({ lesions }, { debulking: { thresholds: [{ plan: {}, drawsReaching: 0.9 }] } }), false);
});

/** A controller whose two engines are answered by hand. */
async function drawing() {
  const answers = { quick: [], whole: [] };
  const engine = (open) => ({
    fields: async () => JSON.stringify({ format: 'nelm-fields/1', sections: [], fields: [] }),
    assess: () => new Promise((resolve) => open.push(resolve)),
  });
  const controller = new Controller(engine(answers.quick), {}, engine(answers.whole));
  const started = controller.start();
  await new Promise(setImmediate);
  answers.quick.shift()(JSON.stringify({ ok: true, format: 'nelm-assessment/1', ...planned }));
  await new Promise(setImmediate);
  return { answers, controller, started };
}

const withDraws = JSON.stringify({
  ok: true,
  format: 'nelm-assessment/1',
  debulking: { thresholds: [{ plan: {}, drawsReaching: 0.9 }] },
});

test('the answer is there before its draws, and says that they are under way', async () => {
  const { answers, controller, started } = await drawing();
  assert.equal(controller.answer.kind, 'given');
  assert.equal(controller.answer.drawing, true);
  answers.whole.shift()(withDraws);
  await started;
  assert.equal(controller.answer.drawing, undefined);
  assert.equal(controller.answer.assessment.debulking.thresholds[0].drawsReaching, 0.9);
});

test('a newer entry is answered at once, and draws of the older one are dropped', async () => {
  const { answers, controller, started } = await drawing();
  const next = controller.startOver();
  answers.quick.shift()(JSON.stringify({ ok: true, format: 'nelm-assessment/1', debulking: { thresholds: [] } }));
  await next;
  answers.whole.shift()(withDraws);
  await started;
  assert.deepEqual(controller.answer.assessment.debulking.thresholds, []);
});
