// Proof: chooses the vectors that every copy recomputes at its start: a small set that shows each kind of answer.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{file: string, entry: number, case: any, expect: any}} Check */

/** How often each kind of answer is to occur, where the vectors hold it that often. */
const times = 2;

/**
 * What a vector shows: each member of each set that it expects, whether a set has one member or more, and each line's reach.
 * @param {Check} check
 */
function kindsOf({ file, expect }) {
  const sets = { verdict: expect.verdict, group: expect.group, grade: expect.grade, ...expect.opinions };
  const members = Object.entries(sets).flatMap(([name, set]) => [
    `${name} of ${Math.min(set.length, 2)}`,
    ...set.map((/** @type {string | number} */ member) => `${name} ${member}`),
  ]);
  const lines = (expect.thresholds ?? []).map(
    (/** @type {any} */ { percent, reachable }) => `${percent} % ${reachable ? 'within' : 'out of'} reach`,
  );
  return new Set([`from ${file}`, ...members, ...lines]);
}

/** @param {Check} check a long case takes long, and room */
const cost = (check) => JSON.stringify(check).length;

/**
 * Takes the vector that shows most of what is still to be shown for its length, again and again, until all is shown.
 * The order of the vectors settles a tie, so the same vectors always give the same choice.
 * @param {Check[]} vectors
 */
export function choose(vectors) {
  const open = new Map();
  for (const kind of vectors.flatMap((check) => [...kindsOf(check)]))
    open.set(kind, Math.min(times, (open.get(kind) ?? 0) + 1));
  const left = vectors.map((check) => ({ check, kinds: [...kindsOf(check)], cost: cost(check) }));
  const chosen = [];
  while (left.length > 0) {
    const worth = left.map(({ kinds, cost }) => kinds.filter((kind) => open.get(kind) > 0).length / cost);
    const best = worth.indexOf(Math.max(...worth));
    if (worth[best] === 0) break;
    const [{ check, kinds }] = left.splice(best, 1);
    for (const kind of kinds) open.set(kind, open.get(kind) - 1);
    chosen.push(check);
  }
  return chosen;
}

/**
 * @param {string} folder of vectors
 * @returns {Promise<{checks: Check[], of: number}>} the choice, and out of how many
 */
export async function proofOf(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const vectors = [];
  for (const name of files) {
    const entries = JSON.parse(await readFile(join(folder, name), 'utf8'));
    for (const [entry, vector] of entries.entries())
      vectors.push({ file: name.replace('.json', ''), entry, case: vector.case, expect: vector.expect });
  }
  // The quick ones first: the copy answers once some have passed, and goes on with the others.
  return { checks: choose(vectors).sort((a, b) => cost(a) - cost(b)), of: vectors.length };
}
