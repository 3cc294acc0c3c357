// Compares an answer with what is expected of it, and says every difference in words.

const sorted = (list) => [...list].sort((a, b) => (String(a) < String(b) ? -1 : 1));
const same = (a, b) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const oneOf = (value, allowed) => allowed === undefined || [allowed].flat().includes(value);
const only = (list) => (list.length === 1 ? list[0] : null);

/** Sets are compared as sets; `is` is their single member, or null. */
function outcome(name, got, expected, faults) {
  if (got === undefined) return faults.push(`${name}: absent`);
  if (!same(got.possible, expected)) faults.push(`${name}: possible [${got.possible}], expected [${expected}]`);
  if (got.is !== only(got.possible)) faults.push(`${name}: is ${got.is} beside possible [${got.possible}]`);
}

/** Verdict, policies, group, grade and stances; `sets` has the shape the reference returns. */
export function outcomeFaults(answer, sets) {
  if (answer.ok !== true) return [`refused: ${JSON.stringify(answer.issues ?? answer.fault)}`];
  const faults = [];
  if (sets.verdict) outcome('verdict', answer.verdict, sets.verdict, faults);
  for (const { thresholdPercent, possible } of sets.policies ?? []) {
    const policy = answer.policies.find((each) => each.thresholdPercent === thresholdPercent);
    outcome(`policy ${thresholdPercent}`, policy, possible, faults);
  }
  if (sets.group) outcome('group', answer.group, sets.group, faults);
  if (sets.grade) outcome('grade', answer.grade, sets.grade, faults);
  for (const [source, possible] of Object.entries(sets.opinions ?? {})) {
    outcome(source, answer.opinions.find((each) => each.source === source), possible, faults);
  }
  return faults;
}

const near = (a, b) => Number.isFinite(a) && Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(b)) / 10;

/** Each expected key of a volume or plan: numbers to the digits that were derived by hand, the rest exactly. */
function partFaults(name, got, expected) {
  if (!got) return [`${name}: absent`];
  return Object.entries(expected)
    .filter(([key, want]) => (typeof want === 'number' ? !near(got[key], want) : JSON.stringify(got[key]) !== JSON.stringify(want)))
    .map(([key, want]) => `${name}.${key}: ${JSON.stringify(got[key])}, expected ${JSON.stringify(want)}`);
}

/** Findings named by the specification, and how many findings of one effect are the reasons of the verdict. */
function findingFaults({ findings, verdict }, { findings: wanted = [], reasons }) {
  const faults = wanted
    .filter(({ id, holds }) => !findings.some((each) => each.id.endsWith(id) && each.holds === holds))
    .map(({ id, holds }) => `no finding ${id} that holds: ${holds}`);
  if (!reasons) return faults;
  const mine = findings.filter(({ id, effect }) => verdict.reasons.includes(id) && effect === reasons.effect);
  return mine.length === reasons.count ? faults : [...faults, `${mine.length} reasons that ${reasons.effect}, not ${reasons.count}`];
}

/** Volumes, reach, the user's own plan, and for each threshold whether it is reachable and by which plan. */
function planningFaults({ volumes, debulking }, { volumes: wanted = {}, reach, own, plans = [] }) {
  const faults = partFaults('volumes', volumes, wanted);
  if (reach !== undefined) faults.push(...partFaults('reach', debulking.reach, { percent: reach }));
  if (own) faults.push(...partFaults('own plan', debulking.own, own));
  for (const { percent, reachable, plan } of plans) {
    const got = debulking.thresholds.find((each) => each.percent === percent);
    faults.push(...partFaults(`${percent} %`, got, { reachable }));
    if (plan) faults.push(...partFaults(`${percent} %: plan`, got?.plan, plan));
  }
  return faults;
}

/** The facts expected first, in that order, with what remains for each value. */
function missingFaults(got, expected) {
  return expected.flatMap((want, i) => {
    const have = got[i];
    if (have?.pointer !== want.pointer) return [`missing ${i}: ${have?.pointer}, expected ${want.pointer}`];
    const faults = have.settles === want.settles ? [] : [`${want.pointer}: settles ${have.settles}`];
    if (!same(Object.keys(have.remaining), Object.keys(want.remaining))) {
      return [...faults, `${want.pointer}: values [${Object.keys(have.remaining)}]`];
    }
    for (const [value, verdicts] of Object.entries(want.remaining)) {
      if (!same(have.remaining[value], verdicts)) {
        faults.push(`${want.pointer} ${value}: remaining [${have.remaining[value]}], expected [${verdicts}]`);
      }
    }
    return faults;
  });
}

/** A warning stands at the pointer and its message names the verdicts, in words or as ids. */
function warningFaults(got, expected) {
  return expected.flatMap(({ pointer, code, names = [] }) => {
    const fits = (each) => oneOf(each.pointer, pointer) && oneOf(each.code, code);
    const messages = got.filter(fits).map(({ message }) => message.replaceAll('-', ' '));
    if (messages.length === 0) return [`no warning ${code ?? ''} at ${pointer ?? 'any place'}`];
    const unnamed = names.filter((name) => !messages.some((message) => message.includes(name.replaceAll('-', ' '))));
    return unnamed.map((name) => `the warning at ${pointer} does not name ${name}`);
  });
}

/** What an issue must say where the format fixes it: expected and got as texts, names that must occur. */
function textFaults(found, want) {
  const place = `${found.code} at "${found.pointer}"`;
  const said = `${found.message} ${found.expected ?? ''}`;
  const faults = (want.names ?? []).filter((name) => !said.includes(name)).map((name) => `${place} does not name ${name}`);
  for (const key of ['expected', 'got']) {
    if (key in want && found[key] !== want[key]) faults.push(`${place}: ${key} "${found[key]}", not "${want[key]}"`);
  }
  return faults;
}

/** Issues are an exact set; where the specification leaves the place or the code open, a list names the choices. */
function issueFaults(got, expected) {
  const open = [...got];
  const faults = [];
  for (const want of expected) {
    const i = open.findIndex((issue) => oneOf(issue.pointer, want.pointer) && oneOf(issue.code, want.code));
    if (i < 0) {
      faults.push(`no issue ${JSON.stringify(want)}`);
      continue;
    }
    const [found] = open.splice(i, 1);
    faults.push(...textFaults(found, want));
  }
  return [...faults, ...open.map(({ pointer, code }) => `unexpected issue ${code} at "${pointer}"`)];
}

/** All differences between an answer and the expected.json of a golden case. */
export function goldenFaults(answer, expected) {
  if (expected.issues) {
    if (answer.ok !== false || !answer.issues) return [`not refused: ${JSON.stringify(answer).slice(0, 200)}`];
    return issueFaults(answer.issues, expected.issues);
  }
  const faults = outcomeFaults(answer, {
    verdict: expected.verdict?.possible,
    policies: expected.policies,
    group: expected.group?.possible,
    grade: expected.grade?.possible,
    opinions: expected.opinions,
  });
  if (answer.ok !== true) return faults;
  faults.push(...findingFaults(answer, expected), ...planningFaults(answer, expected));
  faults.push(...missingFaults(answer.missing, expected.missing ?? []));
  faults.push(...warningFaults(answer.warnings, expected.warnings ?? []));
  const unwanted = answer.warnings.filter(({ pointer }) => expected.noWarnings?.includes(pointer));
  faults.push(...unwanted.map(({ pointer }) => `unexpected warning at ${pointer}`));
  return faults;
}
