// Cohorts natively: nelm cohort --summary beside a bare JSON parser on the same lines, in this run; and how --jobs scales,
// beside as many processes at once, which is all that the cores can do.
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

/** Seconds of the processor and of the clock, for so many processes at once, each with all lines. */
function timed(command, processes) {
  const script = `TIMEFORMAT='%U %S %R'; time { for i in $(seq ${processes}); do "$@" <"${file}" >/dev/null & done; wait; }`;
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  const [user, system, clock] = stderr.trim().split(' ').map(Number);
  return { processor: user + system, clock };
}

const parser = [built('bin/nelm_echo')];
const cohort = (...options) => [built('bin/nelm'), 'cohort', ...options];
const cores = availableParallelism();
const several = [...new Set([2, cores])];
const contests = [
  { name: 'nlohmann/json parses and prints the lines', command: parser, processes: 1 },
  { name: 'nelm cohort --summary', command: cohort('--summary'), processes: 1 },
  { name: 'nelm cohort --csv', command: cohort('--csv'), processes: 1 },
  ...several.flatMap((jobs) => [
    { name: `${jobs} processes of it at once`, command: cohort('--summary'), processes: jobs },
    { name: `nelm cohort --summary --jobs ${jobs}`, command: cohort('--summary', '--jobs', String(jobs)), processes: 1 },
  ]),
];

// Turn by turn, so that a busy moment of the machine meets all alike; the best of each counts.
const best = contests.map(() => ({ processor: Infinity, clock: Infinity }));
for (let round = 0; round < ROUNDS; round += 1) {
  contests.forEach(({ command, processes }, i) => {
    const { processor, clock } = timed(command, processes);
    best[i] = { processor: Math.min(best[i].processor, processor), clock: Math.min(best[i].clock, clock) };
  });
}

console.log(`${LINES} cases with estimates; best of ${ROUNDS}; ${cores} cores`);
console.log(table(['', 'processor s', 'times the parser', 'clock s', 'cases a second'], contests.map(({ name, processes }, i) => [
  name, best[i].processor.toFixed(2), (best[i].processor / processes / best[0].processor).toFixed(2), best[i].clock.toFixed(2),
  Math.round((processes * LINES) / best[i].clock),
])));
if (best[1].processor > MOST * best[0].processor) {
  console.log(`More than ${MOST} times the parser.`);
  process.exitCode = 1;
}
