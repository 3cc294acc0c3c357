// Settling: which facts are named where what can be reached is not known.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settlingFacts } from '../../../web/model/settling.js';
import { answerTo } from './engine-answers.mjs';

async function factsOf(name, change) {
  const { document, assessment } = await answerTo(name, change);
  return settlingFacts(assessment, document);
}

test('the depth that the engine asks for', async () => {
  assert.deepEqual(await factsOf('lesion-depth-unknown'), ['/lesions/0/depth']);
});

test('a verdict that needs no depth asks for none; the plan still does', async () => {
  const facts = await factsOf('lesion-depth-unknown', (document) => {
    document.carcinoidHeartDisease = 'present';
    delete document.lesions[0].nearMajorVessel;
  });
  assert.deepEqual(facts, ['/lesions/0/depth', '/lesions/0/nearMajorVessel']);
});

test('without volumes: height, weight, earlier resections, whichever is not known', async () => {
  const without =
    (...keys) =>
    (document) =>
      keys.forEach(([section, key]) => delete document[section][key]);
  assert.deepEqual(await factsOf('lesion-superficial-wedged', without(['patient', 'heightCm'])), ['/patient/heightCm']);
  assert.deepEqual(
    await factsOf('lesion-superficial-wedged', without(['patient', 'weightKg'], ['liver', 'removedSegments'])),
    ['/patient/weightKg', '/liver/removedSegments'],
  );
});

test('after an earlier resection a formula does not do: the total volume is asked for', async () => {
  const facts = await factsOf('lesion-superficial-wedged', (document) => {
    document.liver.removedSegments = [2];
  });
  assert.deepEqual(facts, ['/liver/totalVolumeMl']);
});

test('a list that may not be all, and one that is not', async () => {
  const facts = (complete) =>
    factsOf('lesion-superficial-wedged', (document) => Object.assign(document, { lesionsComplete: complete }));
  assert.deepEqual(await facts(null), ['/lesionsComplete']);
  assert.deepEqual(await facts(false), ['/lesions']);
});

test('a minimum that is not known asks for what it depends on', async () => {
  const facts = await factsOf('lesions-right-side-with-cirrhosis', (document) => delete document.liver.cirrhosis);
  assert.deepEqual(facts, ['/liver/cirrhosis']);
});

test('nothing is named where nothing is missing', async () => {
  assert.deepEqual(await factsOf('lesions-right-hepatectomy'), []);
});
