// Stories: asks the learner's module for every stop of every story, and bakes the answers into the learner's page.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {BufferSource} bytes learn.wasm
 * @returns {Promise<(story: number, stop: number) => string>} empty where there is no such stop
 */
export async function learnersModule(bytes) {
  const module = await WebAssembly.compile(bytes);
  // The only thing that the module could ask for is to be ended.
  const ended = () => {
    throw new Error('the module ended');
  };
  const { exports } = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: { proc_exit: ended } });
  exports._initialize?.();
  return (story, stop) => {
    const start = exports.story(story, stop);
    const memory = new Uint8Array(exports.memory.buffer);
    return new TextDecoder('utf-8', { fatal: true }).decode(memory.subarray(start, memory.indexOf(0, start)));
  };
}

/**
 * @param {string | URL} wasm the file learn.wasm
 * @returns {Promise<import('../learn/story-types.js').Story[]>}
 */
export async function allStories(wasm) {
  const ask = await learnersModule(await readFile(wasm));
  const stories = [];
  for (let story = 0; ask(story, 0) !== ''; story += 1) {
    const stops = [];
    for (let stop = 0; ask(story, stop) !== ''; stop += 1) stops.push(JSON.parse(ask(story, stop)));
    stories.push({ id: stops[0].story, stops });
  }
  return stories;
}

/**
 * What the module tells, told once here: the page carries the answers and no engine.
 * @param {string} wasm the folder of the modules
 * @returns {import('esbuild').Plugin}
 */
export const storiesPlugin = (wasm) => ({
  name: 'nelm-stories',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^nelm-stories$/ }, () => ({ path: 'nelm-stories', namespace: 'nelm-stories' }));
    onLoad({ filter: /.*/, namespace: 'nelm-stories' }, async () => ({
      contents: JSON.stringify(await allStories(join(wasm, 'learn.wasm'))),
      loader: 'json',
    }));
  },
});
