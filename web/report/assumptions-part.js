// Assumptions part: what no source fixes and this answer rests on, as the engine words it, with the figures in use.
import { settings } from '../evidence/names.js';
import { assumptionOf, thresholdsOf } from '../model/evidence.js';
import { reasonsOf } from '../model/findings.js';
import { valueAt } from '../model/pointer.js';

/** @typedef {import('../model/evidence.js').Threshold} Threshold */
/** @typedef {import('../model/types.js').Assessment} Assessment */

/** @param {string} line */
const sentence = (line) => line.charAt(0).toUpperCase() + line.slice(1);

/**
 * Figures with their assumption; those that share one in one line.
 * @param {Threshold[]} thresholds
 * @param {any} document
 */
function figureLines(thresholds, document) {
  /** @type {Map<string | null, string[]>} */
  const lines = new Map();
  for (const { id, meaning, comparator, value, unit, assumption } of thresholds) {
    const used = valueAt(document, settings.get(id) ?? '/') ?? value;
    lines.set(assumption, [...(lines.get(assumption) ?? []), `${meaning} ${comparator} ${used} ${unit}`]);
  }
  return [...lines].map(([assumption, figures]) => `${figures.join('; ')}: ${assumption}`);
}

/**
 * The lines of the verdict are read from the top: all that were read up to the last that the verdict names count,
 * those that do not hold too. Behind a plan stand the assumptions about volumes and about what can be treated.
 * @param {Assessment} assessment
 * @param {any} document
 * @returns {string[]}
 */
export function assumptionLines(assessment, document) {
  const { findings, debulking, volumes } = assessment;
  const last = Math.max(...reasonsOf(assessment).map((reason) => findings.indexOf(reason)), -1);
  const read = findings.slice(0, last + 1).flatMap(({ assumption }) => assumption ?? []);
  const minimum = debulking.minimumRemnantPercent.possible;
  const remnant = thresholdsOf('remnant').filter(({ value, assumption }) => assumption && minimum.includes(value));
  const local = debulking.reach.plan ? thresholdsOf('local').filter(({ assumption }) => assumption) : [];
  const ids = [
    ...(String(volumes.totalIs).startsWith('estimated') ? ['volume.standard'] : []),
    ...(debulking.reach.plan && !document.liver?.functionalSegmentsMl ? ['volume.segment-fractions'] : []),
  ];
  return [
    ...new Set([
      ...read.map(sentence),
      ...figureLines([...remnant, ...local], document),
      ...ids.flatMap((id) => assumptionOf(id)?.text ?? []),
    ]),
  ];
}
