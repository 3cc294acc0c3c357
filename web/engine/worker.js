// Worker: holds the engine off the page's thread. {id, verb, text} in, {id, text} or {id, failure} out.
import { loadEngine } from './loader.js';
import { prove } from './proof.js';

/** @typedef {import('nelm-engine').Engine} Engine */

/** @typedef {import('./client.js').Verb} Verb */

/** @type {(module: WebAssembly.Module) => void} */
let begin;
/** @type {Promise<WebAssembly.Module>} what is asked before it has come waits for it */
const module = new Promise((resolve) => (begin = resolve));
/** @type {Promise<Engine>} */
let engine = loadEngine(module);
/** @type {ReturnType<typeof prove> | undefined} */
let proof;

/** @param {string} text a case */
async function assess(text) {
  const difference = (await proof?.enough)?.difference;
  if (difference) throw new Error(`not as published: ${difference}`);
  return (await engine).assess(text);
}

/** @param {{verb: Verb, text?: string}} request */
async function answer({ verb, text }) {
  await module;
  if (verb === 'assess') return assess(text ?? '');
  if (verb === 'proof') return JSON.stringify(await proof?.whole());
  const { evidence, fields, version } = await engine;
  return { evidence, fields, version }[verb]();
}

addEventListener('message', async ({ data }) => {
  if ('begin' in data) {
    if (data.proves) proof = prove(engine);
    return begin(data.begin);
  }
  try {
    postMessage({ id: data.id, text: await answer(data) });
  } catch (error) {
    // The engine never throws. If it was stopped all the same (no memory left, say), the next call meets a new one.
    engine = loadEngine(module);
    postMessage({ id: data.id, failure: String(error) });
  }
});
