// Engine answers: golden cases as the engine answers them, for tests of what the page makes of an answer.
import { readFile } from 'node:fs/promises';
import create from '../../../build/wasm/dist/nelm.js';

const cases = new URL('../../cases/', import.meta.url);
const wasm = new URL('../../../build/wasm/dist/nelm.wasm', import.meta.url);
let engine;

/** @param {string} name of a golden case @param {(document: any) => void} [change] */
export async function answerTo(name, change = () => {}) {
  engine ??= await create({ wasmBinary: await readFile(wasm) });
  const document = JSON.parse(await readFile(new URL(`${name}/case.json`, cases), 'utf8'));
  change(document);
  return { document, assessment: JSON.parse(engine.assess(JSON.stringify(document))) };
}
