// Plans: those that can be looked at, what each step costs, and which is shown; figures derived in the golden cases.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, planKey, shownStop, stepsOf, stopsOf } from '../../../web/model/plans.js';
import { answerTo } from './engine-answers.mjs';

/** Functional volume of 170 cm and 70 kg, as the golden cases derive it. */
const functionalMl = 1267.28 * Math.sqrt((170 * 70) / 3600) - 794.41;

const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-6, `${actual} is not ${expected}`);

test('four equal lesions, one in each right segment: four plans, each once, with their thresholds', async () => {
  const { assessment } = await answerTo('lesions-right-hepatectomy');
  const stops = stopsOf(assessment.debulking);
  // The cheapest first: 6 (8.5 %), 5 and 6 (20.5 %), 5 to 7 (39 %), 5 to 8 (65 %).
  assert.deepEqual(
    stops.map(({ plan, percents }) => [plan.segments, percents]),
    [
      [[6], []],
      [[5, 6], []],
      [[5, 6, 7], [70]],
      [
        [5, 6, 7, 8],
        [90, 100],
      ],
    ],
  );
  for (const [i, share] of [0.085, 0.205, 0.39, 0.65].entries())
    near(stops[i].plan.parenchymaLostMl, share * functionalMl);
});

test('from 70 to 90 % costs segment 8; from 90 to 100 % nothing, it is the same plan', async () => {
  const { assessment } = await answerTo('lesions-right-hepatectomy');
  const [first, second, ...rest] = stepsOf(assessment.debulking);
  assert.deepEqual(rest, []);
  assert.deepEqual({ ...first, lostMl: 0 }, { from: 70, to: 90, same: false, lostMl: 0, interventions: 1 });
  near(first.lostMl, 0.26 * functionalMl);
  assert.deepEqual(second, { from: 90, to: 100, same: true, lostMl: 0, interventions: 0 });
});

test('where no further threshold is reached, the last step goes to the most that is', async () => {
  const { assessment } = await answerTo('lesions-right-side-with-cirrhosis', (document) => {
    document.settings = { thresholdsPercent: [50, 90] };
  });
  const steps = stepsOf(assessment.debulking);
  assert.deepEqual(
    steps.map(({ from, to, interventions }) => [from, Math.round(to * 1e6) / 1e6, interventions]),
    [[50, 75, 1]],
  );
  // 5 and 6 clear a half; the three that lose least and still leave more than 40 % are 5, 6 and 7.
  near(steps[0].lostMl, 0.185 * functionalMl);
});

test('the plan that was chosen stays while it is there; else that of the lowest threshold is shown', async () => {
  const { assessment } = await answerTo('lesions-right-hepatectomy');
  const stops = stopsOf(assessment.debulking);
  assert.equal(shownStop(stops, stops[1].key), stops[1]);
  assert.equal(shownStop(stops, undefined), stops[2]);
  assert.equal(shownStop(stops, 'gone'), stops[2]);
  assert.equal(shownStop([], 'gone'), undefined);
});

test('without any threshold in reach the furthest plan is shown', async () => {
  const { assessment } = await answerTo('lesions-right-side-with-cirrhosis', (document) => {
    document.settings = { thresholdsPercent: [80, 90] };
  });
  assert.deepEqual(shownStop(stopsOf(assessment.debulking), undefined)?.plan.segments, [5, 6, 7]);
});

test('thresholds are told in order, whichever order they were set in', async () => {
  const { assessment } = await answerTo('other-thresholds');
  assert.deepEqual(
    inOrder(assessment.debulking).map(({ percent }) => percent),
    [50, 80, 95, 100],
  );
});

test('a plan that is proven for one percentage only is not called proven', () => {
  const plan = {
    segments: [6],
    wedged: {},
    ablated: {},
    left: {},
    debulkedPercent: 80,
    parenchymaLostMl: 9,
    proven: true,
  };
  const debulking = {
    thresholds: [{ percent: 70, plan }],
    tradeOff: [{ plan: { ...plan, proven: false } }],
    reach: { percent: 80, plan },
  };
  const [stop, ...rest] = stopsOf(debulking);
  assert.deepEqual(rest, []);
  assert.equal(stop.plan.proven, false);
  assert.deepEqual(stop.percents, [70]);
  assert.equal(planKey(plan), planKey({ ...plan, proven: false }));
});
