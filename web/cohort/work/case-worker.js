// Case worker: one of the pool. It holds an engine and answers batches of cases in brief.
import { loadEngine } from '../../engine/loader.js';
import { answered } from './answer.js';

/** @typedef {import('nelm-engine').Engine} Engine */

/** @type {WebAssembly.Module} */
let module;
/** @type {Promise<Engine>} */
let engine;

/**
 * @param {MessagePort} port
 * @param {{batch: number, texts: string[]}} work
 */
async function answer(port, { batch, texts }) {
  try {
    const { counted } = await engine;
    port.postMessage({ batch, answers: texts.map((text) => answered(counted(text))) });
  } catch (error) {
    // The engine never throws. If it was stopped all the same (no memory left, say), the next batch meets a new one.
    engine = loadEngine(module);
    port.postMessage({ batch, failure: String(error) });
  }
}

/** The first message: the module, compiled and proven, and the way to who deals out. */
addEventListener('message', ({ data: { begin, port } }) => {
  module = begin;
  engine = loadEngine(module);
  port.onmessage = (/** @type {MessageEvent} */ { data }) => answer(port, data);
});
