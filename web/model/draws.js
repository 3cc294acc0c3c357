// Draws: the one slow part of an assessment, which is left out of the first answer and follows it.

/** @typedef {import('./types.js').Assessment} Assessment */
/** @typedef {import('./types.js').Field} Field */

const pointer = '/settings/draws';

/**
 * The same case with no draw asked for. A number of draws that the engine would refuse stays, so that it is refused.
 * @param {Record<string, any>} document a case
 * @param {Field[]} fields
 * @returns {Record<string, any>}
 */
export function withoutDraws(document, fields) {
  const asked = document.settings?.draws;
  const { min = 0, max = 0 } = fields.find((field) => field.pointer === pointer) ?? {};
  const accepted = asked === undefined || (Number.isInteger(asked) && asked >= min && asked <= max);
  return document.lesions && accepted ? { ...document, settings: { ...document.settings, draws: 0 } } : document;
}

/**
 * Whether an answer without them is to be followed by one with them: some are asked for, and there are plans to draw for.
 * @param {Record<string, any>} document
 * @param {Assessment} assessment
 */
export function draws(document, assessment) {
  const answered = assessment.debulking?.thresholds ?? [];
  return document.settings?.draws !== 0 && answered.some(({ plan, drawsReaching }) => plan && drawsReaching === null);
}
