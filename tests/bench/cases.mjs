// The cases of the benchmarks: plan vectors and adversarial families. As a program: one JSON line per case, for the native program.
import { pathToFileURL } from 'node:url';
import { vectors } from '../spec/files.mjs';
import { adversarialCases } from './families.mjs';

/** Draws measure another part of the engine; here they are off. */
export const withoutDraws = (document) => ({ ...document, settings: { ...document.settings, draws: 0 } });

const planVectors = (set) => vectors(set).map((entry, i) => ({ set, name: `${i + 1}`, document: entry.case, expected: entry.expect }));

export function benchmarkCases() {
  return [...planVectors('plans'), ...planVectors('plans-large'), ...adversarialCases()]
    .map((each) => ({ ...each, document: withoutDraws(each.document) }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const each of benchmarkCases()) console.log(JSON.stringify(each));
