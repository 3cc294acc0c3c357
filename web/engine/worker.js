// Worker: holds the engine off the page's thread. {id, verb, text} in, {id, text} or {id, failure} out.
import { adopt, compiledModule, loadEngine } from './loader.js';
import { prove } from './proof.js';

/** @typedef {import('nelm-engine').Engine} Engine */

/** @typedef {import('./client.js').Verb} Verb */

/** @type {Promise<Engine>} */
let engine;
/** @type {ReturnType<typeof prove> | undefined} */
let proof;

/**
 * The first message. A second worker is given the module that the first one has compiled and proven: it asks nothing of
 * the network, and does not prove again.
 * @param {WebAssembly.Module | undefined} module
 */
function begin(module) {
  if (module) adopt(module);
  engine = loadEngine();
  if (!module) proof = prove(engine);
}

/** @param {string} text a case */
async function assess(text) {
  const difference = (await proof?.enough)?.difference;
  if (difference) throw new Error(`not as published: ${difference}`);
  return (await engine).assess(text);
}

/** @param {{verb: Verb, text?: string}} request */
async function answer({ verb, text }) {
  if (verb === 'assess') return assess(text ?? '');
  if (verb === 'proof') return JSON.stringify(await proof?.whole);
  if (verb === 'module') return compiledModule();
  const { evidence, fields, version } = await engine;
  return { evidence, fields, version }[verb]();
}

addEventListener('message', async ({ data }) => {
  if ('begin' in data) return begin(data.begin);
  try {
    postMessage({ id: data.id, text: await answer(data) });
  } catch (error) {
    // The engine never throws. If it was stopped all the same (no memory left, say), the next call meets a new one.
    engine = loadEngine();
    engine.catch(() => {});
    postMessage({ id: data.id, failure: String(error) });
  }
});
