// Soak: N random valid cases and N broken ones through one process. Every line is answered in its place, and memory stays flat.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { program } from '../spec/program.mjs';
import { generator, randomCase } from '../spec/random-cases.mjs';
import { randomLesionCases } from '../spec/random-lesions.mjs';
import { broken } from './broken.mjs';

const count = Number(process.argv[2] ?? 10000);
const SEED = 20261126;
const ONE_IN = 100; // lists lesions
const MEBIBYTE = 1024; // in the kibibytes of /proc
const GROWTH = 8 * MEBIBYTE; // of what is resident after the first tenth; a leak of one byte a case would show in a long run

const random = generator(SEED);
const withLesions = randomLesionCases(SEED, 300, 6);
const validCase = (i) => JSON.stringify(i % ONE_IN === 0 ? withLesions[(i / ONE_IN) % withLesions.length] : randomCase(random, [0, 0.1, 0.3][i % 3]));

const nelm = spawn(program, ['cohort', '--summary'], { stdio: ['pipe', 'pipe', 'inherit'] });
const exited = once(nelm, 'exit');

/** Resident memory in KiB; null where the system does not say. */
function resident() {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${nelm.pid}/status`, 'utf8'))[1]);
  } catch {
    return null;
  }
}

async function feed() {
  for (let i = 0; i < count; i += 1) {
    const text = validCase(i);
    if (!nelm.stdin.write(`${text}\n${broken(text, random)}\n`)) await once(nelm.stdin, 'drain');
  }
  nelm.stdin.end();
}

const tenth = Math.max(1, Math.floor((2 * count) / 10));
const memory = [];
const fault = (what) => {
  console.error(`SOAK: ${what}`);
  process.exitCode = 1;
};
let answered = 0;
let refused = 0;
const started = performance.now();
const feeding = feed();
for await (const line of createInterface({ input: nelm.stdout, crlfDelay: Infinity })) {
  const answer = JSON.parse(line);
  if (answer.fault) fault(`line ${answered + 1}: ${answer.fault.message}`);
  if (answered % 2 === 0 && !answer.ok) fault(`line ${answered + 1} is a valid case and was refused: ${line.slice(0, 300)}`);
  if (!answer.ok) refused += 1;
  answered += 1;
  if (answered % tenth === 0) memory.push(resident());
}
await feeding;
const [code] = await exited;

const seconds = (performance.now() - started) / 1000;
const known = memory.filter((each) => each !== null);
const grown = known.length > 1 ? Math.max(...known.slice(1)) - known[0] : 0;
console.log(`${answered} of ${2 * count} lines answered in ${seconds.toFixed(0)} s, ${refused} refused; resident after each tenth, MiB: ` +
  known.map((each) => (each / MEBIBYTE).toFixed(1)).join(' '));
if (code !== 0) fault(`exit code ${code}`);
if (answered !== 2 * count) fault('not every line was answered');
if (grown > GROWTH) fault(`memory grew by ${(grown / MEBIBYTE).toFixed(1)} MiB`);
