// Worker: holds the engine off the page's thread. {id, verb, text} in, {id, text} or {id, failure} out.
import { loadEngine } from './loader.js';

/** @typedef {import('./client.js').Verb} Verb */

let engine = loadEngine();

/** @param {{verb: Verb, text?: string}} request */
async function answer({ verb, text }) {
  const { assess, evidence, fields, version } = await engine;
  if (verb === 'assess') return assess(text ?? '');
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
