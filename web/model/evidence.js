// Evidence: sources and facts as the engine words them, learnt once, so that any line can name what it rests on.

/** @typedef {import('./types.js').Citation} Citation */
/** @typedef {{id: string, name: string, title: string, reference: string, doi: string | null, kind: string, caveat: string}} Source */
/** @typedef {{id: string, source: string, locator: string, text: string, usedBy: string[]}} Fact */
/** @typedef {{id: string, meaning: string, value: number, unit: string, comparator: string, citations: Citation[], assumption: string | null}} Threshold */
/** @typedef {{id: string, text: string, citations: Citation[]}} Assumption */
/** @typedef {{id: string, title: string, text: string, citations: Citation[]}} Topic */
/**
 * @typedef {object} Evidence
 * @property {string} format
 * @property {import('./types.js').EngineVersion} engine
 * @property {Source[]} sources
 * @property {Fact[]} facts
 * @property {Threshold[]} thresholds
 * @property {Assumption[]} assumptions
 * @property {Topic[]} topics
 * @property {import('./types.js').CohortRow[]} cohorts
 */

/** @type {Map<string, Source>} */
const sources = new Map();
/** @type {Map<string, Fact>} */
const facts = new Map();
/** @type {Threshold[]} */
let thresholds = [];
/** @type {Map<string, Assumption>} */
const assumptions = new Map();

/**
 * @param {string} answer of the engine
 * @returns {Evidence}
 */
export function learnEvidence(answer) {
  const evidence = JSON.parse(answer);
  if (evidence.format !== 'nelm-evidence/1') throw new Error('no evidence');
  for (const source of evidence.sources) sources.set(source.id, source);
  for (const fact of evidence.facts) facts.set(fact.id, fact);
  for (const assumption of evidence.assumptions ?? []) assumptions.set(assumption.id, assumption);
  thresholds = evidence.thresholds ?? [];
  return evidence;
}

/** @param {string} id */
export const sourceOf = (id) => sources.get(id);

/** @param {string} id */
export const factOf = (id) => facts.get(id);

/** @param {string} id */
export const assumptionOf = (id) => assumptions.get(id);

/**
 * The lines that the rules compare with, of one subject: the first word of their ids.
 * @param {string} subject
 */
export const thresholdsOf = (subject) => thresholds.filter(({ id }) => id.startsWith(`${subject}.`));

/**
 * The engine's name of a source. Where it is not known yet its id stands.
 * @param {string} id
 */
export function sourceName(id) {
  return sources.get(id)?.name ?? id;
}

/**
 * Citations put together by source, in the order of first mention.
 * @param {Citation[]} citations
 * @returns {[string, Citation[]][]}
 */
export function bySource(citations) {
  /** @type {Map<string, Citation[]>} */
  const groups = new Map();
  for (const citation of citations) groups.set(citation.source, [...(groups.get(citation.source) ?? []), citation]);
  return [...groups];
}
