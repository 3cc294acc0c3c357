// Withdrawn: whether the rules of this copy have been withdrawn since. Asked once, at the start; the single file cannot ask.

/** @typedef {{rules: string, engine?: string, date: string, reason: string}} Withdrawal */

/**
 * @param {{format?: string, withdrawn?: Withdrawal[]}} list
 * @param {import('./copy.js').Versions} versions
 */
export function withdrawalIn({ format, withdrawn }, { engine, ruleset }) {
  if (format !== 'nelm-withdrawn/1' || !Array.isArray(withdrawn)) return undefined;
  return withdrawn.find((each) => each.rules === ruleset && (each.engine ?? engine) === engine);
}

/**
 * Without a network, and without a list from an earlier start, there is nothing to say.
 * @param {import('./copy.js').Versions} versions
 * @returns {Promise<Withdrawal | undefined>}
 */
export async function withdrawalOf(versions) {
  try {
    const response = await fetch(new URL('withdrawn.json', document.baseURI), { cache: 'no-store' });
    return withdrawalIn(await response.json(), versions);
  } catch {
    return undefined;
  }
}
