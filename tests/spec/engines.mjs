// The engine, natively and as WebAssembly, behind one function: texts of cases in, parsed answers out.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { built } from './program.mjs';

/** NDJSON is one case per line; line breaks in a JSON text stand between tokens only, so a space can replace them. */
const oneLine = (text) => text.trim().replaceAll(/[\r\n]/g, ' ');

/** Texts through `nelm cohort`: its lines as they come. */
export async function answerLines(texts, options = [], { program = 'bin/nelm', env = {} } = {}) {
  const child = spawn(built(program), ['cohort', '-', ...options], {
    stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env },
  });
  const closed = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.on('error', () => {}); // an engine that stops reading shows in the number of answers
  child.stdin.end(texts.map((text) => `${oneLine(text)}\n`).join(''));
  child.stdout.setEncoding('utf8');
  let output = '';
  for await (const chunk of child.stdout) output += chunk;
  await closed;
  const lines = output.split('\n').filter((line) => line !== '');
  if (lines.length !== texts.length) throw new Error(`${lines.length} answers to ${texts.length} cases`);
  return lines;
}

async function assessNatively(texts, options) {
  return (await answerLines(texts, options)).map((line) => JSON.parse(line));
}

/** The flat lines of `nelm cohort --summary`. */
export const summarize = (texts) => assessNatively(texts, ['--summary']);

let loaded;
async function load() {
  const { default: create } = await import(pathToFileURL(built('wasm/dist/nelm.js')));
  return create({ wasmBinary: readFileSync(built('wasm/dist/nelm.wasm')) });
}

/** The module, made once. */
export const loadWasm = () => (loaded ??= load());

async function assessInWasm(texts) {
  const module = await loadWasm();
  return texts.map((text) => JSON.parse(module.assess(text)));
}

/** Both builds answer alike, so every test of the specification runs on both. */
export const engines = [
  { name: 'native', assessAll: (texts) => assessNatively(texts) },
  { name: 'wasm', assessAll: assessInWasm },
];

/** The same for cases that are values, not texts. */
export const assessCases = (engine, cases) => engine.assessAll(cases.map((each) => JSON.stringify(each)));
