// Releases: what changed in the rules and the calculator from one version to another.

/** @typedef {{kind: string, rules: string[], text: string}} Change */
/** @typedef {{engine: string, ruleset: string, changes: Change[]}} Release */

/**
 * @param {Release[]} releases the newest first
 * @param {{engine: string, ruleset: string} | undefined} since a version
 * @returns {Change[] | undefined} the newest first; undefined where that version is not among the releases
 */
export function changesSince(releases, since) {
  const own = releases.findIndex(({ engine, ruleset }) => engine === since?.engine && ruleset === since.ruleset);
  return own < 0 ? undefined : releases.slice(0, own).flatMap(({ changes }) => changes);
}
