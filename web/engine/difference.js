// Difference: an answer of this copy against what is published for it, value by value.

/** Relative. Wide enough for the last digits of a different processor's arithmetic, far below what a decision turns on. */
const nearness = 1e-5;

/** @param {any} got @param {number} expected */
const near = (got, expected) =>
  Number.isFinite(got) && Math.abs(got - expected) <= nearness * Math.max(1, Math.abs(expected));

/** @param {any[] | undefined} got @param {any[]} expected */
function sameSet(got, expected) {
  return got?.length === expected.length && expected.every((member) => got.includes(member));
}

/** @param {any[]} list @param {string} key @param {any} value */
const withKey = (list, key, value) => list?.find((each) => each[key] === value);

/**
 * @param {any} got
 * @param {{percent: number, reachable: boolean, lostMl: number}} expected
 */
function sameLine(got, { reachable, lostMl }) {
  if (got?.reachable !== (reachable ? 'yes' : 'no')) return false;
  return !reachable || near(got.plan?.parenchymaLostMl, lostMl);
}

/**
 * Names what differs first, if anything does.
 * @param {any} answer an assessment
 * @param {Record<string, any>} expect
 * @returns {string | undefined}
 */
export function differenceOf(answer, expect) {
  if (answer?.ok !== true) return 'refused';
  for (const name of ['verdict', 'group', 'grade']) if (!sameSet(answer[name]?.possible, expect[name])) return name;
  for (const [source, stances] of Object.entries(expect.opinions))
    if (!sameSet(withKey(answer.opinions, 'source', source)?.possible, stances)) return source;
  const policy = withKey(answer.policies, 'thresholdPercent', 90);
  if (policy && expect.policy90 && !sameSet(policy.possible, expect.policy90)) return 'policy at 90 %';
  if (expect.reachPercent === undefined) return undefined;
  for (const name of ['tumourMl', 'functionalMl', 'totalMl', 'standardMl', 'burdenPercent'])
    if (!near(answer.volumes?.[name], expect[name])) return name;
  if (!near(answer.debulking?.reach.percent, expect.reachPercent)) return 'reach';
  for (const line of expect.thresholds)
    if (!sameLine(withKey(answer.debulking?.thresholds, 'percent', line.percent), line))
      return `plan for ${line.percent} %`;
  return undefined;
}
