// Every completion counts: run a total function, and where it asks for something unknown, try each value.
import { at, choices, numbers, siteExamples } from './facts.mjs';
import { grid, linesFor } from './lines.mjs';

class Unknown extends Error {
  constructor(key, values) {
    super(key);
    Object.assign(this, { key, values });
  }
}

/** Values of an unknown fact that do not contradict what is already known or assumed. */
function valuesOf(pointer, document, assumed) {
  const known = (p) => assumed.get(p) ?? at(document, p);
  if (pointer === '/tumour/hormonalSymptoms' && known('/tumour/functioning') === false) return [false];
  if (pointer === '/tumour/functioning' &&
      (known('/tumour/hormonalSymptoms') === true || at(document, '/tumour/syndrome') !== null)) return [true];
  if (pointer === '/tumour/primarySite') return siteExamples;
  if (pointer in choices) return choices[pointer];
  if (pointer === '/estimates/lesionCount') return [1, 2];
  const given = at(document, pointer);
  const [low, high] = given === null ? numbers[pointer] : [given.min, given.max];
  return grid(linesFor(pointer, document), low, high);
}

/** The case as one completion sees it: `get` answers a fact, `pick` chooses among values that no field holds. */
class Completion {
  constructor(document, assumed) {
    Object.assign(this, { document, assumed });
  }
  get(pointer) {
    const given = at(this.document, pointer);
    if (given !== null && typeof given !== 'object') return given;
    if (this.assumed.has(pointer)) return this.assumed.get(pointer);
    throw new Unknown(pointer, valuesOf(pointer, this.document, this.assumed));
  }
  pick(name, values) {
    if (this.assumed.has(name)) return this.assumed.get(name);
    throw new Unknown(name, values);
  }
  /** The value of an outcome whose facts nothing else asks for: its set is found once and picked from. */
  derived(name, outcome) {
    if (this.assumed.has(name)) return this.assumed.get(name);
    throw new Unknown(name, possible(this.document, outcome));
  }
}

/** The sorted set of a function's values over all completions. Null (no answer) is never listed. */
export function possible(document, outcome) {
  const found = new Set();
  const open = [new Map()];
  while (open.length > 0) {
    const assumed = open.pop();
    try {
      found.add(outcome(new Completion(document, assumed)));
    } catch (need) {
      if (!(need instanceof Unknown)) throw need;
      for (const value of need.values) open.push(new Map(assumed).set(need.key, value));
    }
  }
  found.delete(null);
  return [...found].sort();
}
