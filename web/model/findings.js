// Findings: which lines of the derivation the answer shows, and in which order.

/** @typedef {import('./types.js').Assessment} Assessment */
/** @typedef {import('./types.js').Finding} Finding */

/**
 * The lines that the verdict names, in its order.
 * @param {Pick<Assessment, 'verdict' | 'findings'>} assessment
 * @returns {Finding[]}
 */
export function reasonsOf({ verdict, findings }) {
  return verdict.reasons.flatMap((id) => findings.find((finding) => finding.id === id) ?? []);
}

/**
 * Every line that says something of this case. A source's lines are read from the top and the first that holds
 * decides: those that its opinion does not name were not reached, and are no statement about the case.
 * @param {Pick<Assessment, 'opinions' | 'findings'>} assessment
 * @returns {Finding[]}
 */
export function linesOf({ opinions, findings }) {
  return findings.filter(({ id }) => {
    const opinion = opinions.find(({ source }) => id.startsWith(`${source}.`));
    return !opinion || opinion.reasons.includes(id);
  });
}

/** What the engine names so: standing findings, which decide nothing and hold beside any verdict. */
const standing = ['surgery', 'caution', 'tumour', 'history', 'group', 'on-a-line', 'plan', 'estimates'];

/**
 * Where the sources part about a case like this.
 * @param {Pick<Assessment, 'findings'>} assessment
 * @returns {Finding[]}
 */
export function disagreementsOf({ findings }) {
  return findings.filter(({ id, holds }) => holds === 'yes' && id.startsWith('sources-differ.'));
}

/**
 * What to keep in mind beside the verdict, cautions first.
 * @param {Pick<Assessment, 'findings'>} assessment
 * @returns {Finding[]}
 */
export function standingOf({ findings }) {
  const holding = findings.filter(({ id, holds }) => holds === 'yes' && standing.includes(id.split('.')[0]));
  return [
    ...holding.filter(({ effect }) => effect !== 'informs'),
    ...holding.filter(({ effect }) => effect === 'informs'),
  ];
}

/**
 * Grouped by effect, in the order in which the effects first occur.
 * @param {Finding[]} findings
 * @returns {[string, Finding[]][]}
 */
export function byEffect(findings) {
  /** @type {Map<string, Finding[]>} */
  const groups = new Map();
  for (const finding of findings) groups.set(finding.effect, [...(groups.get(finding.effect) ?? []), finding]);
  return [...groups];
}
