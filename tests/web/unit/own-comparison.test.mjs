// Own comparison: the best is the plan of the curve that clears at least as much and loses least; never a favourable guess.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedWithBest } from '../../../web/model/own-comparison.js';

const plan = (debulkedPercent, parenchymaLostMl, proven = true) => ({ debulkedPercent, parenchymaLostMl, proven });
const curve = [plan(40, 10), plan(71.5, 100), plan(90.2, 300)].map((point) => ({ ...point, plan: point }));

test('the first point that clears at least as much', () => {
  assert.deepEqual(comparedWithBest(plan(60, 130), curve), { is: 'more', best: plan(71.5, 100), differenceMl: 30 });
  assert.equal(comparedWithBest(plan(71.5, 100), curve).is, 'best');
  assert.equal(comparedWithBest(plan(71.5 * (1 + 1e-10), 100), curve).best.debulkedPercent, 71.5);
  assert.equal(comparedWithBest(plan(71.51, 300), curve).best.debulkedPercent, 90.2);
});

test('a plan between two points, or outside the limits, may lose less than the next point', () => {
  assert.deepEqual(comparedWithBest(plan(72, 110), curve), { is: 'next', best: plan(90.2, 300), differenceMl: -190 });
});

test('nothing cleared, no curve, and more than any plan clears are said as such', () => {
  assert.deepEqual(comparedWithBest(plan(0, 50), curve), { is: 'clears-nothing' });
  assert.deepEqual(comparedWithBest(plan(50, 50), []), { is: 'no-curve' });
  assert.deepEqual(comparedWithBest(plan(95, 400), curve), { is: 'none' });
});

test('the best is called so only where it is proven and no plan between whole percents could be better', () => {
  // The least plan for 71 % clears 71.5 %, so it is the least for 71.2 % too.
  assert.equal(comparedWithBest(plan(71.2, 100), curve).is, 'best');
  // For 89.5 % the curve holds the least plan for 90 % only.
  const close = [plan(89.1, 290), plan(90.2, 300)].map((point) => ({ ...point, plan: point }));
  assert.equal(comparedWithBest(plan(89.5, 300), close).is, 'next');
  const unproven = plan(71.5, 100, false);
  assert.equal(comparedWithBest(plan(71.5, 100), [{ ...unproven, plan: unproven }]).is, 'next');
});
