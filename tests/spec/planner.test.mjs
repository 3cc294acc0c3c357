// The planner on small random lists: brute force gives the reach and the least loss, each plan is computed anew.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assessCases, engines } from './engines.mjs';
import { outcomeFaults } from './match.mjs';
import { planFaults } from './plan-check.mjs';
import { randomLesionCases } from './random-lesions.mjs';
import { assess } from './reference/index.mjs';
import { close, volumes } from './reference/liver.mjs';
import { plan } from './reference/planner.mjs';

/** Wedges and ablations of two margins are bounded in a way of their own. */
const withMargins = (document, i) => ({
  ...document,
  settings: { ...document.settings, wedgeMarginMm: 2 + (i % 4), ablationMarginMm: 6 + (i % 5) },
});
const cases = [...randomLesionCases(89, 60, 4), ...randomLesionCases(97, 40, 5).map(withMargins)];

function minimumPercent({ settings, liver }) {
  if (settings?.minimumRemnantPercent) return settings.minimumRemnantPercent;
  if (liver.cirrhosis) return 40;
  return liver.steatosis || liver.hepatitis || liver.longChemotherapy ? 30 : 20;
}

const expected = cases.map((document) => {
  const found = { ...volumes(document), minimumPercent: minimumPercent(document), minimumRemnantPercent: minimumPercent(document) };
  const thresholds = [...(document.settings?.thresholdsPercent ?? [70, 90]), 100];
  return { volumes: found, ...plan(document, found, thresholds) };
});

/** The same case told by estimates that say what brute force found: the rules of sections 5 and 6 then follow. */
function byEstimates(document, { reach, volumes: { burdenPercent } }) {
  const { lesions, ...rest } = document;
  const debulkingPercent = close(reach, 100, 1e-9) ? 100 : reach;
  return {
    ...rest,
    lesionsComplete: undefined,
    estimates: {
      debulkingPercent, tumourBurdenPercent: burdenPercent, lesionCount: lesions.length,
      remnantPercent: 100, contiguousSegmentsPreserved: true,
    },
  };
}

for (const engine of engines) {
  describe(`planner, ${engine.name}`, () => {
    let answers;
    before(async () => {
      answers = await assessCases(engine, cases);
    });
    const forEach = (check) => answers.forEach((answer, i) => {
      assert.equal(answer.ok, true, JSON.stringify(answer.issues));
      check(answer, expected[i], cases[i]);
    });

    test('reach and least loss are those of brute force', () => {
      forEach(({ debulking }, { reach, least }, document) => {
        const where = JSON.stringify(document);
        assert.ok(close(debulking.reach.percent, reach), `reach ${debulking.reach.percent}, ${reach} in ${where}`);
        for (const { percent, lost } of least) {
          const got = debulking.thresholds.find((each) => each.percent === percent);
          assert.equal(got.reachable, lost === null ? 'no' : 'yes', `${percent} in ${where}`);
          if (lost !== null) assert.ok(Math.abs(got.plan.parenchymaLostMl - lost) <= 0.001, `${percent}: ${got.plan.parenchymaLostMl}, ${lost} in ${where}`);
        }
      });
    });
    test('every plan, the trade-off included, does what its figures say', () => {
      forEach(({ debulking }, { volumes: found }, document) => {
        const plans = [
          ...debulking.thresholds.filter((each) => each.plan).map((each) => [each.plan, each.percent]),
          ...debulking.tradeOff.map((each) => [each.plan, 0]),
        ];
        for (const [each, percent] of plans) assert.deepEqual(planFaults(document, found, each, percent), [], JSON.stringify(document));
      });
    });
    test('the trade-off rises to the reach, and each point loses more than the one before', () => {
      forEach(({ debulking: { tradeOff } }, { reach }, document) => {
        const where = JSON.stringify(document);
        if (reach > 0) assert.ok(close(tradeOff.at(-1)?.debulkedPercent, reach), where);
        tradeOff.slice(1).forEach((point, i) => {
          assert.ok(point.parenchymaLostMl > tradeOff[i].parenchymaLostMl - 1e-6, where);
          assert.ok(point.debulkedPercent >= tradeOff[i].debulkedPercent, where);
        });
      });
    });
    test('verdict, group and stances follow from that reach and burden', () => {
      forEach((answer, each, document) => {
        assert.deepEqual(outcomeFaults(answer, assess(byEstimates(document, each))), [], JSON.stringify(document));
      });
    });
  });
}
