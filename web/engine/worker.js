// Worker: holds the engine off the page's thread. {id, verb, text} in, {id, text} or {id, failure} out.
import { loadEngine } from './loader.js';
import { prove } from './proof.js';

/** @typedef {import('./client.js').Verb} Verb */

let engine = loadEngine();
const { enough, whole } = prove(engine);

/** @param {string} text a case */
async function assess(text) {
  const { difference } = await enough;
  if (difference) throw new Error(`not as published: ${difference}`);
  return (await engine).assess(text);
}

/** @param {{verb: Verb, text?: string}} request */
async function answer({ verb, text }) {
  if (verb === 'assess') return assess(text ?? '');
  if (verb === 'proof') return JSON.stringify(await whole);
  const { evidence, fields, version } = await engine;
  return { evidence, fields, version }[verb]();
}

addEventListener('message', async ({ data }) => {
  try {
    postMessage({ id: data.id, text: await answer(data) });
  } catch (error) {
    // The engine never throws. If it was stopped all the same (no memory left, say), the next call meets a new one.
    engine = loadEngine();
    engine.catch(() => {});
    postMessage({ id: data.id, failure: String(error) });
  }
});
