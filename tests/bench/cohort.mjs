// Cohorts natively: nelm cohort --summary beside a bare JSON parser on the same lines, in this run; and how it scales with --jobs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { randomCases } from '../spec/random-cases.mjs';
import { table } from './timing.mjs';

const built = (path) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
const LINES = 40_000;
const ROUNDS = 7;
const MOST = 2; // times the parser, on one core

mkdirSync(built('bench'), { recursive: true });
const file = built('bench/estimates.ndjson');
writeFileSync(file, randomCases(7, LINES).map((each) => `${JSON.stringify(each)}\n`).join(''));

/** Seconds of the processor and of the clock. */
function timed(command) {
  const { status, stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S %R'; time "$@" <"${file}" >/dev/null`, 'bash', ...command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  const [user, system, clock] = stderr.trim().split(' ').map(Number);
  return { processor: user + system, clock };
}

const parser = [built('bin/nelm_echo')];
const cohort = (...options) => [built('bin/nelm'), 'cohort', ...options];
const cores = availableParallelism();
const contests = [
  ['nlohmann/json parses and prints the lines', parser],
  ['nelm cohort --summary', cohort('--summary')],
  ['nelm cohort --csv', cohort('--csv')],
  ...[...new Set([2, cores])].map((jobs) => [`nelm cohort --summary --jobs ${jobs}`, cohort('--summary', '--jobs', String(jobs))]),
];

// Turn by turn, so that a busy moment of the machine meets all alike; the best of each counts.
const best = contests.map(() => ({ processor: Infinity, clock: Infinity }));
for (let round = 0; round < ROUNDS; round += 1) {
  contests.forEach(([, command], i) => {
    const { processor, clock } = timed(command);
    best[i] = { processor: Math.min(best[i].processor, processor), clock: Math.min(best[i].clock, clock) };
  });
}

console.log(`${LINES} cases with estimates; best of ${ROUNDS}; ${cores} cores`);
console.log(table(['', 'processor s', 'times the parser', 'clock s', 'cases a second'], contests.map(([name], i) => [
  name, best[i].processor.toFixed(2), (best[i].processor / best[0].processor).toFixed(2), best[i].clock.toFixed(2), Math.round(LINES / best[i].clock),
])));
if (best[1].processor > MOST * best[0].processor) {
  console.log(`More than ${MOST} times the parser.`);
  process.exitCode = 1;
}
