// The mutation run: one figure or sign changed at a time, until a test of the specification notices. Exits with 1 if one lives.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { answerTo, rows } from '../spec/boundaries.mjs';
import { answerLines } from '../spec/engines.mjs';
import { goldenCases, vectorFiles, vectors } from '../spec/files.mjs';
import { goldenFaults } from '../spec/match.mjs';
import { vectorFaults } from '../spec/vector-faults.mjs';
import { table } from '../bench/timing.mjs';
import { figures, numberOf, signIsUsed } from './figures.mjs';

const PROGRAM = 'mutants/core/nelm';
const sorted = (list) => [...list].sort();

/** Every expectation: its name, the text of its case, and what an answer does otherwise. The quickest first. */
const expectations = [
  ...rows.map(({ name, document, asks, possible }) => ({
    name, text: JSON.stringify(document),
    faults: (answer) => (isDeepStrictEqual(sorted(answerTo(asks, answer)), sorted(possible)) ? [] : ['another answer']),
  })),
  ...goldenCases.map(({ name, text, expected }) => ({ name, text, faults: (answer) => goldenFaults(answer, expected) })),
  ...vectorFiles.flatMap((file) => vectors(file).map((entry, i) => ({
    name: `${file} ${i}`, text: JSON.stringify(entry.case), faults: (answer) => vectorFaults(entry, answer),
  }))),
];

/** The expectations that notice, of those with these numbers. */
async function noticing(mutant, chosen) {
  const lines = await answerLines(chosen.map(({ text }) => text), [], { program: PROGRAM, env: { NELM_MUTANT: mutant } });
  return chosen.filter(({ faults }, i) => {
    try {
      return faults(JSON.parse(lines[i])).length > 0;
    } catch {
      return true; // a refusal where an answer was due is noticed too
    }
  });
}

const opposite = { below: 'above', at_most: 'at_least', at_least: 'at_most', above: 'below' };
const otherEnd = { below: 'at_most', at_most: 'below', at_least: 'above', above: 'at_least' };
const words = { below: '<', at_most: '≤', at_least: '≥', above: '>' };

function mutantsOf(figure) {
  const { id, value, sign } = figure;
  const step = value >= 1 || value === 0 ? 1 : 0.01;
  const moved = [value - step, value + step].map((now) => ({ id, text: `${id} value ${now}`, shown: `${value} → ${Number(now.toFixed(4))}` }));
  if (!signIsUsed(figure)) return moved;
  const turned = [otherEnd[sign], opposite[sign]];
  return [...moved, ...turned.map((now) => ({ id, text: `${id} sign ${numberOf(now)}`, shown: `${words[sign]} → ${words[now]}` }))];
}

const untouched = await noticing('', expectations);
if (untouched.length > 0) throw new Error(`without any change these fail: ${untouched.map(({ name }) => name).join(', ')}`);

const suite = fileURLToPath(new URL('../../build/mutants/tests/nelm_tests', import.meta.url));
/** Not those that state the figures again: what is asked is whether anything that follows from them is noticed. */
const suiteOptions = ['--abort', '~figures and signs*'];

/** The C++ test that notices first, if one does. */
function noticedBySuite(mutant) {
  const { status, stdout } = spawnSync(suite, suiteOptions, { encoding: 'utf8', env: { ...process.env, NELM_MUTANT: mutant } });
  if (status === 0) return [];
  const [, name = 'a C++ test'] = /^-+\n(.+)\n/m.exec(stdout) ?? [];
  return [{ name: `C++: ${name}` }];
}
if (noticedBySuite('').length > 0) throw new Error('without any change the C++ tests fail');

const batch = 120;
const results = [];
for (const mutant of figures().flatMap(mutantsOf)) {
  let killers = [];
  for (let i = 0; i < expectations.length && killers.length === 0; i += batch)
    killers = await noticing(mutant.text, expectations.slice(i, i + batch));
  if (killers.length === 0) killers = noticedBySuite(mutant.text);
  results.push({ ...mutant, killers });
}

console.log(table(['figure', 'change', 'noticed by'], results.map(({ id, shown, killers: [first, ...more] }) => [
  id, shown, first ? `${first.name}${more.length > 0 ? `, and ${more.length} more` : ''}` : '**nothing**',
])));
const alive = results.filter(({ killers }) => killers.length === 0);
console.log(`${results.length} mutants, ${results.length - alive.length} killed, ${alive.length} alive`);
process.exitCode = alive.length === 0 ? 0 : 1;
