// What an answer says otherwise than the independent oracle did, in words.
import { outcomeFaults } from './match.mjs';
import { planFaults } from './plan-check.mjs';
import { close } from './reference/liver.mjs';

const VOLUMES = ['tumourMl', 'functionalMl', 'totalMl', 'burdenPercent', 'standardMl'];
const PARENCHYMA = 1e-5; // relative: the oracle's solver proves to about 0.001 mL

const sets = (expect) => ({
  verdict: expect.verdict,
  group: expect.group,
  grade: expect.grade,
  opinions: expect.opinions,
});

/** Policy 90 is in every vector, but only cases whose thresholds hold 90 answer it. */
function policyFaults(answer, expect) {
  const policy = answer.policies?.find((each) => each.thresholdPercent === 90);
  if (!policy || !expect.policy90) return [];
  return outcomeFaults(answer, { policies: [{ thresholdPercent: 90, possible: expect.policy90 }] });
}

function thresholdFaults(document, expect, got) {
  if (!got) return ['absent'];
  const { percent, reachable, lostMl } = expect.threshold;
  if (got.reachable !== (reachable ? 'yes' : 'no')) return [`reachable ${got.reachable}, expected ${reachable}`];
  if (!reachable) return [];
  const faults = planFaults(document, expect.volumes, got.plan, percent);
  const lost = got.plan.parenchymaLostMl;
  return close(lost, lostMl, PARENCHYMA) ? faults : [...faults, `loses ${lost} mL, least is ${lostMl}`];
}

function planningFaults(document, answer, expect) {
  if (expect.reachPercent === undefined) return [];
  const faults = [];
  const { reach, thresholds } = answer.debulking;
  if (!close(reach.percent, expect.reachPercent)) faults.push(`reach ${JSON.stringify(reach.percent)}, expected ${expect.reachPercent}`);
  for (const key of VOLUMES) {
    if (!close(answer.volumes[key], expect[key])) faults.push(`${key} ${answer.volumes[key]}, expected ${expect[key]}`);
  }
  for (const threshold of expect.thresholds) {
    const got = thresholds.find((each) => each.percent === threshold.percent);
    const found = thresholdFaults(document, { threshold, volumes: expect }, got);
    faults.push(...found.map((fault) => `${threshold.percent} %: ${fault}`));
  }
  return faults;
}

/** All differences between an answer and what a vector expects. */
export function vectorFaults({ case: document, expect }, answer) {
  const faults = outcomeFaults(answer, sets(expect));
  if (answer.ok !== true) return faults;
  return [...faults, ...policyFaults(answer, expect), ...planningFaults(document, answer, expect)];
}
