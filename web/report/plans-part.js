// Plans part: for each share of the tumour the plan that spends the least liver, or what stops it; and the most that is safe.
import { decimal, joined, percent } from '../model/format.js';
import { text, word } from '../text/index.js';
import { blockedWords } from '../view/blocked-words.js';
import { ownLimits } from '../view/own-limits.js';
import { inShort } from './lesions-part.js';

/** @typedef {import('../model/types.js').Assessment} Assessment */
/** @typedef {import('./types.js').Block} Block */
/** @typedef {import('../model/types.js').Plan} Plan */
/** @typedef {import('./types.js').PlanEntry} PlanEntry */
/** @typedef {import('../model/types.js').ThresholdAnswer} Threshold */

const words = text.report.plan;

/** Lesions of a plan; of a group, how many of it. @param {Record<string, number>} members */
function lesionsText(members) {
  const single = Object.keys(members).filter((id) => members[id] === 1);
  const several = Object.keys(members).filter((id) => members[id] > 1);
  return [...(single.length > 0 ? [inShort(single)] : []), ...several.map((id) => `${id} × ${members[id]}`)].join(', ');
}

/** @param {Plan} plan */
function whatIsDone({ name, segments, wedged, ablated, left }) {
  const parts = [
    segments.length > 0 ? words.resect(name ?? '', text.report.segments(segments)) : words.noSegment,
    ...(Object.keys(wedged).length > 0 ? [words.wedge(lesionsText(wedged))] : []),
    ...(Object.keys(ablated).length > 0 ? [words.ablate(lesionsText(ablated))] : []),
  ];
  const nothing = segments.length === 0 && parts.length === 1;
  const rest = Object.keys(left).length > 0 ? words.leave(lesionsText(left)) : words.leaveNone;
  return `${nothing ? words.nothing : parts.join('; ')}; ${rest}`;
}

/** @param {number} ml */
const wholeMl = (ml) => (ml < 10 ? decimal(ml) : String(Math.round(ml)));

/**
 * @param {string} title
 * @param {Plan} plan
 * @param {string[]} [notes] before those of any plan
 * @returns {PlanEntry}
 */
function entry(title, plan, notes = []) {
  return {
    title,
    what: whatIsDone(plan),
    figures: [
      { label: words.removes, value: words.ofTumour(percent(plan.debulkedPercent)) },
      { label: words.costs, value: words.ofLiver(wholeMl(plan.parenchymaLostMl)) },
      { label: words.keeps, value: words.ofStandard(percent(plan.remnantPercent)) },
    ],
    notes: [...notes, ...(plan.proven ? [] : [words.notProven(wholeMl(plan.gapMl ?? plan.parenchymaLostMl))])],
    plan,
  };
}

/** The plan that the user drew, with what speaks against it. @param {Assessment['debulking']} debulking */
function ownEntry(debulking) {
  const own = /** @type {Plan} */ (debulking.own);
  const limits = ownLimits(debulking);
  const against = limits.length > 0 || !own.safe ? [own.safe ? text.ownPlan.against : words.unsafe, ...limits] : [];
  return entry(words.own, own, against);
}

/** @param {Plan} a @param {Plan} b */
const samePlan = (a, b) =>
  JSON.stringify([a.segments, a.wedged, a.ablated]) === JSON.stringify([b.segments, b.wedged, b.ablated]);

/** @param {string} line */
const sentence = (line) => line.charAt(0).toUpperCase() + line.slice(1);

/** @param {number} share */
const shareText = (share) => (share === 100 ? words.allDisease : percent(share));

/** @param {Threshold[]} thresholds */
function planned(thresholds) {
  /** @type {{shares: number[], plan: Plan}[]} */
  const plans = [];
  for (const { percent: share, plan } of thresholds) {
    if (!plan) continue;
    const same = plans.find((other) => samePlan(other.plan, plan));
    if (same) same.shares.push(share);
    else plans.push({ shares: [share], plan });
  }
  return plans.map(({ shares, plan }) => {
    const title =
      shares.length === 1 && shares[0] === 100 ? words.all : words.atLeast(joined(shares.map(shareText), text.and));
    return entry(title, plan);
  });
}

/**
 * Shares without a plan, those with the same answer in one sentence.
 * @param {Threshold[]} thresholds
 * @param {number[]} minimum
 * @returns {string[]}
 */
function unplanned(thresholds, minimum) {
  /** @type {Map<string, {shares: number[], say: (shares: string) => string}>} */
  const sentences = new Map();
  for (const { percent: share, plan, reachable, blockedBy } of thresholds) {
    if (plan) continue;
    const causes = joined(blockedWords(blockedBy, minimum), text.and);
    const say = {
      yes: words.within,
      no: causes ? (/** @type {string} */ shares) => words.notReachable(shares, causes) : words.notWithin,
      unknown: words.notKnown,
    }[reachable];
    const key = `${reachable} ${causes}`;
    const sentence = sentences.get(key) ?? { shares: [], say };
    sentence.shares.push(share);
    sentences.set(key, sentence);
  }
  return [...sentences.values()].map(({ shares, say }) => sentence(say(joined(shares.map(shareText), text.or))));
}

/**
 * @param {Assessment['volumes']} volumes
 * @param {any} document
 */
function volumesNote({ totalIs, standardMl, formulas }, document) {
  const measured = document.liver?.functionalSegmentsMl ? words.measured : words.estimatedSegments;
  const known = Object.entries(formulas ?? {}).flatMap(([id, ml]) => (ml === null ? [] : [{ id, ml }]));
  const used = known.find(({ ml }) => ml === standardMl);
  if (!used) return measured;
  const from = wholeMl(Math.min(...known.map(({ ml }) => ml)));
  const to = wholeMl(Math.max(...known.map(({ ml }) => ml)));
  const standard = words.standard(word(text.plans.volumes.formula, used.id), wholeMl(used.ml), from, to);
  return `${standard} ${totalIs?.startsWith('estimated') ? words.estimatedBoth : measured}`;
}

/**
 * What to keep in mind with the plans that are shown: what all of them share and what is about no plan as it is, else
 * with the plans that it is about.
 * @param {PlanEntry[]} plans shown
 * @param {Assessment['debulking']} debulking
 * @returns {string[]}
 */
function cautionLines(plans, { cautions, tradeOff, reach, thresholds, own }) {
  const every = [...tradeOff, reach, ...thresholds, { plan: own }].flatMap(({ plan }) => plan?.cautions ?? []);
  return cautions.flatMap(({ id, text: said }) => {
    const about = plans.filter(({ plan }) => plan.cautions.includes(id));
    if (!every.includes(id) || about.length === plans.length) return [said];
    return about.length > 0 ? [words.about(about.map(({ title }) => title).join('; '), said)] : [];
  });
}

/** @param {any} document a case without lesions */
const withoutList = (document) =>
  document.estimates?.debulkingPercent === undefined ? words.notEstimated : words.byEstimate;

/**
 * @param {Assessment} assessment
 * @param {any} document
 * @returns {Block[]}
 */
export function planBlocks({ debulking, volumes }, document) {
  const { reach, thresholds, own, minimumRemnantPercent } = debulking;
  const plans = planned(thresholds);
  if (reach.plan && !plans.some(({ plan }) => samePlan(plan, /** @type {Plan} */ (reach.plan))))
    plans.push(entry(words.most, reach.plan));
  if (own) plans.push(ownEntry(debulking));
  const without = unplanned(thresholds, minimumRemnantPercent.possible).map((line) => ({
    kind: /** @type {const} */ ('text'),
    text: line,
  }));
  if (plans.length === 0)
    return [
      ...(document.lesions?.length > 0 ? [] : [{ kind: /** @type {const} */ ('text'), text: withoutList(document) }]),
      ...without,
    ];
  return [
    { kind: 'plans', plans },
    ...without,
    { kind: 'note', text: [volumesNote(volumes, document), ...cautionLines(plans, debulking)].join(' ') },
  ];
}
