// Names: what uses a fact, in words: a rule by its question, advice by its subject, a line by its meaning.

/** @typedef {import('../model/evidence.js').Evidence} Evidence */
/** @typedef {import('../model/types.js').Assessment} Assessment */

/**
 * @param {Evidence} evidence
 * @param {Pick<Assessment, 'findings' | 'advice'>} unanswered the answer to a case of which nothing is known
 * @returns {Map<string, string>}
 */
export function namesOf({ thresholds, topics, cohorts }, { findings, advice }) {
  return new Map([
    ...findings.map(({ id, question, text }) => /** @type {[string, string]} */ ([id, question ?? text])),
    ...Object.values(advice)
      .flat()
      .map(({ id, what }) => /** @type {[string, string]} */ ([id, what])),
    ...cohorts.map(({ id, name, measure }) => /** @type {[string, string]} */ ([id, `${name}: ${measure}`])),
    ...topics.map(({ id, title }) => /** @type {[string, string]} */ ([id, title])),
    ...thresholds.map(({ id, meaning }) => /** @type {[string, string]} */ ([id, meaning])),
  ]);
}

/** The pointer of the setting that moves a line or an assumption; what has none is fixed. */
export const settings = new Map(
  Object.entries({
    'debulking.eligibility': '/settings/eligibilityThresholdPercent',
    'debulking.strict': '/settings/thresholdsPercent',
    'remnant.minimum': '/settings/minimumRemnantPercent',
    'remnant.minimum-injured': '/settings/minimumRemnantPercent',
    'remnant.minimum-cirrhosis': '/settings/minimumRemnantPercent',
    'burden.late-stage': '/settings/lateStageBurdenPercent',
    'against.late-stage-burden': '/settings/lateStageBurdenPercent',
    'local.wedge-diameter': '/settings/maxWedgeDiameterMm',
    'local.ablation-diameter': '/settings/maxAblationDiameterMm',
    'local.ablations': '/settings/maxAblations',
    'local.treatments': '/settings/maxLocalTreatments',
    'local.wedge-margin': '/settings/wedgeMarginMm',
    'local.ablation-margin': '/settings/ablationMarginMm',
    'volume.standard': '/settings/volumeFormula',
    'uncertainty.diameter-error': '/settings/diameterErrorCv',
  }),
);

/**
 * The label of the setting that moves it.
 * @param {string} id of a line or an assumption
 * @param {import('../model/types.js').Field[]} fields
 */
export function settingOf(id, fields) {
  return fields.find(({ pointer }) => pointer === settings.get(id))?.label;
}
