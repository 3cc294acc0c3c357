// Strict JSON: a text that says nothing twice and holds no number beyond all bounds. JSON.parse would keep the last of two
// values, and make such a number one that is written as null.

/** @param {string} text valid JSON, in which every string before a colon is a key */
const keysIn = (text) => [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon).length;

/**
 * @param {unknown} value
 * @returns {{keys: number, finite: boolean}}
 */
function measured(value) {
  if (typeof value === 'number') return { keys: 0, finite: Number.isFinite(value) };
  if (typeof value !== 'object' || value === null) return { keys: 0, finite: true };
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  let finite = true;
  for (const item of Object.values(value)) {
    const inner = measured(item);
    keys += inner.keys;
    finite &&= inner.finite;
  }
  return { keys, finite };
}

/**
 * @param {string} text
 * @returns {{value: any} | {problem: 'not-json' | 'unclear'}}
 */
export function readJson(text) {
  try {
    const value = JSON.parse(text);
    const { keys, finite } = measured(value);
    return finite && keys === keysIn(text) ? { value } : { problem: 'unclear' };
  } catch {
    return { problem: 'not-json' };
  }
}
