// Plans: which plans there are to look at, what a step from one threshold to the next costs, and which is shown.

/** @typedef {import('./types.js').Debulking} Debulking */
/** @typedef {import('./types.js').Plan} Plan */
/** @typedef {import('./types.js').ThresholdAnswer} ThresholdAnswer */
/** @typedef {{key: string, plan: Plan, percents: number[]}} Stop a plan to look at, and the thresholds whose least plan it is */
/** @typedef {{from: number, to: number, same: boolean, lostMl: number, interventions: number}} Step */

/** Two plans with one key do the same. @param {Plan} plan */
export function planKey({ segments, wedged, ablated }) {
  return JSON.stringify([segments, wedged, ablated]);
}

/** @param {Debulking} debulking */
export function inOrder({ thresholds }) {
  return [...thresholds].sort((a, b) => a.percent - b.percent);
}

/**
 * Every plan that the engine gives, each once, by how much it clears.
 * @param {Debulking} debulking
 * @returns {Stop[]}
 */
export function stopsOf(debulking) {
  /** @type {Map<string, Stop>} */
  const stops = new Map();
  /** @param {Plan | null} plan @param {number[]} [percents] */
  const add = (plan, percents = []) => {
    // To do nothing is a plan too, but none to look at.
    if (!plan || plan.interventions === 0) return;
    const key = planKey(plan);
    const known = stops.get(key);
    if (!known) stops.set(key, { key, plan, percents });
    else {
      known.percents.push(...percents);
      // The same plan may be proven for one percentage and not for another: then it is not called proven.
      if (!plan.proven) known.plan = plan;
    }
  };
  for (const { percent, plan } of inOrder(debulking)) add(plan, [percent]);
  for (const { plan } of debulking.tradeOff) add(plan);
  add(debulking.reach.plan);
  return [...stops.values()].sort(
    (a, b) => a.plan.debulkedPercent - b.plan.debulkedPercent || a.plan.parenchymaLostMl - b.plan.parenchymaLostMl,
  );
}

/**
 * The stop that is shown: the one asked for while it is there, else that of the first threshold, else the furthest.
 * @param {Stop[]} stops
 * @param {string | undefined} key
 */
export function shownStop(stops, key) {
  return stops.find((stop) => stop.key === key) ?? stops.find(({ percents }) => percents.length > 0) ?? stops.at(-1);
}

/**
 * What each further threshold, and the most that can be reached, costs beyond the one before it.
 * @param {Debulking} debulking
 * @returns {Step[]}
 */
export function stepsOf(debulking) {
  const { reach } = debulking;
  const plans = inOrder(debulking).flatMap(({ percent, plan }) => (plan ? [{ percent, plan }] : []));
  const last = plans.at(-1);
  const further = last && reach.plan && planKey(reach.plan) !== planKey(last.plan);
  if (further && reach.plan && reach.percent === reach.plan.debulkedPercent)
    plans.push({ percent: reach.percent, plan: reach.plan });
  return plans.slice(1).map(({ percent, plan }, i) => {
    const before = plans[i];
    return {
      from: before.percent,
      to: percent,
      same: planKey(plan) === planKey(before.plan),
      lostMl: plan.parenchymaLostMl - before.plan.parenchymaLostMl,
      interventions: plan.interventions - before.plan.interventions,
    };
  });
}
