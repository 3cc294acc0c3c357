// Controller: an answer is never older than the entries, and an entry that cannot be read takes the answer away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Controller } from '../../../web/controller.js';

const catalogue = {
  format: 'nelm-fields/1',
  sections: [{ id: 'tumour', label: 'Tumour' }],
  fields: [
    {
      pointer: '/tumour/ki67Percent',
      section: 'tumour',
      label: 'Ki-67',
      type: 'number',
      min: 0,
      max: 100,
      entry: 'both',
    },
  ],
};
const words = { issue: ({ message }) => message, unread: (problem) => problem };
const ki67 = '/tumour/ki67Percent';
const given = (value) => JSON.stringify({ ok: true, format: 'nelm-assessment/1', value });

/** An engine whose answers are given by hand. */
function engineByHand() {
  const open = [];
  return {
    open,
    fields: async () => JSON.stringify(catalogue),
    assess: (text) => new Promise((resolve, reject) => open.push({ text, resolve, reject })),
  };
}

async function started() {
  const engine = engineByHand();
  const controller = new Controller(engine, words);
  const start = controller.start();
  await new Promise(setImmediate);
  engine.open.shift().resolve(given('empty'));
  await start;
  return { engine, controller };
}

test('it asks about the empty case first', async () => {
  const { controller } = await started();
  assert.equal(controller.answer.assessment.value, 'empty');
});

test('while the engine computes no answer is given', async () => {
  const { engine, controller } = await started();
  const entered = controller.enter(ki67, '5');
  assert.equal(controller.answer.kind, 'pending');
  assert.equal(engine.open[0].text, '{"format":"nelm-case/1","tumour":{"ki67Percent":5}}');
  engine.open.shift().resolve(given('five'));
  await entered;
  assert.equal(controller.answer.assessment.value, 'five');
});

test('a half-typed entry voids the answer at once, and an answer still under way does not bring it back', async () => {
  const { engine, controller } = await started();
  const entered = controller.enter(ki67, '5');
  controller.enter(ki67, '5,');
  assert.deepEqual(controller.answer, {
    kind: 'stopped',
    problems: [{ pointer: ki67, message: 'half-typed' }],
  });
  engine.open.shift().resolve(given('five'));
  await entered;
  assert.equal(controller.answer.kind, 'stopped');
  assert.equal(controller.entries.get(ki67), '5,');
});

test('an older answer that comes late is dropped', async () => {
  const { engine, controller } = await started();
  const [first, second] = [controller.enter(ki67, '5'), controller.enter(ki67, '50')];
  const [older, newer] = engine.open;
  newer.resolve(given('fifty'));
  await second;
  older.resolve(given('five'));
  await first;
  assert.equal(controller.answer.assessment.value, 'fifty');
});

test('issues go to the field that they speak of', async () => {
  const { engine, controller } = await started();
  const entered = controller.enter(ki67, '500');
  const issues = [
    { pointer: `${ki67}/max`, code: 'out-of-range', message: 'outside' },
    { pointer: '/elsewhere', code: 'missing', message: 'other' },
  ];
  engine.open.shift().resolve(JSON.stringify({ ok: false, issues }));
  await entered;
  assert.deepEqual(controller.answer, {
    kind: 'stopped',
    problems: [
      { pointer: ki67, message: 'outside' },
      { pointer: '/elsewhere', message: 'other' },
    ],
  });
});

for (const [what, reply] of [
  ['a fault of the engine', '{"ok":false,"fault":{"message":"the answer has an unknown form"}}'],
  ['a refusal without issues', '{"ok":false,"issues":[]}'],
  ['another format', '{"ok":true,"format":"nelm-assessment/2"}'],
]) {
  test(`${what} is a fault of ours`, async () => {
    const { engine, controller } = await started();
    const entered = controller.enter(ki67, '5');
    engine.open.shift().resolve(reply);
    await entered;
    assert.deepEqual(controller.answer, {
      kind: 'fault',
      message: 'the answer has an unknown form',
    });
  });
}

test('an engine that fails is a fault of ours, and the next entry is answered', async () => {
  const { engine, controller } = await started();
  const failing = controller.enter(ki67, '5');
  engine.open.shift().reject(new Error('gone'));
  await failing;
  assert.deepEqual(controller.answer, { kind: 'fault', message: 'gone' });
  const next = controller.enter(ki67, '6');
  engine.open.shift().resolve(given('six'));
  await next;
  assert.equal(controller.answer.assessment.value, 'six');
});

test('without a catalogue there is no form and a fault is shown', async () => {
  const controller = new Controller({ ...engineByHand(), fields: async () => '{}' }, words);
  await controller.start();
  assert.deepEqual(controller.answer, {
    kind: 'fault',
    message: 'no field catalogue',
  });
});

test('start over is a step like any other: undone, redone, and ended by a new entry', async () => {
  const { controller } = await started();
  controller.enter(ki67, '5');
  controller.startOver();
  assert.equal(controller.entries.size, 0);
  controller.undo();
  assert.equal(controller.entries.get(ki67), '5');
  controller.redo();
  assert.equal(controller.entries.size, 0);
  controller.undo();
  controller.enter(ki67, '6');
  assert.equal(controller.history.canRedo, false);
});

test('a refused file changes nothing; an accepted one takes the place of the entries', async () => {
  const { engine, controller } = await started();
  controller.enter(ki67, '5');
  engine.open.shift().resolve(given('five'));
  const refused = controller.open({ case: { format: 'nelm-case/1', tumour: { ki67Percent: 101 } } });
  engine.open.shift().resolve(JSON.stringify({ ok: false, issues: [{ pointer: ki67, message: 'too much' }] }));
  assert.deepEqual(await refused, [{ pointer: ki67, message: 'too much' }]);
  assert.equal(controller.entries.get(ki67), '5');
  const opened = controller.open({ case: { format: 'nelm-case/1', tumour: { ki67Percent: 7 } } });
  engine.open.shift().resolve(given('seven'));
  await new Promise(setImmediate);
  engine.open.shift().resolve(given('seven'));
  assert.deepEqual(await opened, []);
  assert.equal(controller.entries.get(ki67), '7');
  controller.undo();
  assert.equal(controller.entries.get(ki67), '5');
});

test('what a file gave is told apart from what was made of it', async () => {
  const { engine, controller } = await started();
  const opened = controller.open({ case: { format: 'nelm-case/1', tumour: { ki67Percent: 7 } } });
  engine.open.shift().resolve(given('seven'));
  await new Promise(setImmediate);
  assert.equal(controller.source.entries, controller.entries, 'known before its answer has come');
  engine.open.shift().resolve(given('seven'));
  await opened;
  controller.enter(ki67, '8');
  assert.notEqual(controller.source.entries, controller.entries);
  controller.undo();
  assert.equal(controller.source.entries, controller.entries);
  controller.startOver();
  assert.equal(controller.source, undefined);
});

test('draws that come after a fault do not bring the answer back', async () => {
  const engine = engineByHand();
  const background = engineByHand();
  const controller = new Controller(engine, words, background);
  const start = controller.start();
  await new Promise(setImmediate);
  engine.open.shift().resolve(given('empty'));
  await start;
  controller.enter(ki67, '5');
  const thresholds = [{ plan: {}, drawsReaching: null }];
  const drawn = JSON.stringify({ ok: true, format: 'nelm-assessment/1', debulking: { thresholds } });
  engine.open.shift().resolve(drawn);
  await new Promise(setImmediate);
  assert.equal(controller.answer.drawing, true, 'draws are under way');
  controller.fail('differs from what was published');
  background.open.shift().resolve(drawn);
  await new Promise(setImmediate);
  assert.deepEqual(controller.answer, { kind: 'fault', message: 'differs from what was published' });
});

test('a drag is one step however many segments it passes, and the plan that is drawn is undone step by step', async () => {
  const { controller } = await started();
  controller.addLesion(['6']);
  controller.moveLesion(0, ['7'], 'drag 1');
  controller.moveLesion(0, ['7', '8'], 'drag 1');
  controller.moveLesion(0, ['8'], 'drag 1');
  controller.moveLesion(0, ['4'], 'drag 2');
  controller.undo();
  assert.deepEqual(controller.entries.get('/lesions/0/segments'), ['8']);
  controller.undo();
  assert.deepEqual(controller.entries.get('/lesions/0/segments'), ['6']);
  controller.drawPlan((entries) => new Map(entries).set('/plan/segments', ['5']));
  controller.drawPlan((entries) => new Map(entries).set('/plan/segments', ['5', '6']));
  controller.undo();
  assert.deepEqual(controller.entries.get('/plan/segments'), ['5']);
  controller.redo();
  assert.deepEqual(controller.entries.get('/plan/segments'), ['5', '6']);
});
