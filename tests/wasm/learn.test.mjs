// The learner's module: by its exports it can be asked for a stop of a story, and for nothing else; no verdict is in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { allStories, learnersModule } from '../../web/tools/stories.mjs';
import { text } from '../../web/text/en.js';
import { exportedFunctions } from './signature.mjs';

const dist = new URL('../../build/wasm/dist/', import.meta.url);
const bytes = readFileSync(new URL('learn.wasm', dist));
const module = new WebAssembly.Module(bytes);
/** What Emscripten's own run-time exports: memory and its stack. Not one of them knows what a case is. */
const runtime =
  /^(memory|_initialize|__indirect_function_table|__errno_location|malloc|free|setThrew|__trap|(_?emscripten_)?stack\w+|_emscripten_\w+|__get_exception_message|__\w+_exception_refcount)$/;
let story;

before(async () => {
  story = await learnersModule(bytes);
});

test('exports one function of its own: two small numbers in, the place of a text out', () => {
  const own = WebAssembly.Module.exports(module).filter(({ name }) => !runtime.test(name));
  assert.deepEqual(own, [{ name: 'story', kind: 'function' }]);
  assert.deepEqual(exportedFunctions(bytes).story, { takes: ['i32', 'i32'], gives: ['i32'] });
});

test('the calculator’s module would fail that: what it exports takes text', async () => {
  const { default: create } = await import(new URL('nelm.js', dist));
  const engine = await create({ wasmBinary: readFileSync(new URL('nelm.wasm', dist)) });
  assert.equal(typeof engine.assess, 'function');
  assert.equal(engine.story, undefined);
});

test('imports nothing, or with older Emscriptens the way to be ended', () => {
  const imports = WebAssembly.Module.imports(module).map(({ module: from, name }) => `${from}.${name}`);
  assert.deepEqual(imports.filter((name) => name !== 'wasi_snapshot_preview1.proc_exit'), []);
});

test('a case, handed over in any way, changes nothing', () => {
  const first = story(0, 0);
  const entered = JSON.stringify({ format: 'nelm-case/1', estimates: { debulkingPercent: 95 } });
  // A number is made of whatever is handed over: of text, of an object, of nothing, that is 0.
  for (const value of [entered, JSON.parse(entered), null, undefined, NaN, [], '0'])
    assert.equal(story(value, value), first);
  for (const value of [-1, 5, 1e9, -(2 ** 31), 2 ** 31 - 1]) {
    assert.equal(story(value, 0), '');
    assert.equal(story(0, value), '');
  }
  assert.equal(story(0, 0), first);
});

test('a case written into its memory is not read', async () => {
  const { exports } = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: { proc_exit() {} } });
  exports._initialize?.();
  const at = exports.malloc ? exports.malloc(64) : 1024;
  new Uint8Array(exports.memory.buffer).set(new TextEncoder().encode('{"format":"nelm-case/1"}\0'), at);
  const answer = exports.story(at, at);
  assert.equal(new Uint8Array(exports.memory.buffer)[answer], 0);
});

test('neither verdicts nor the reader of cases are in the module', () => {
  const held = Buffer.from(bytes).toString('latin1');
  assert.ok(held.includes('spots-and-flushing'), 'texts are found by this search');
  for (const [id, { sentence }] of Object.entries(text.verdict)) {
    assert.ok(!held.includes(id), id);
    assert.ok(!held.includes(sentence), sentence);
  }
  // The engine's own names of facts may be there; what reads and explains the entry of one is not.
  for (const part of ['nelm-case/1', 'nelm-assessment/1', 'unknown-key', 'Share of the liver tumour that could be cleared'])
    assert.ok(!held.includes(part), part);
});

test('the same call gives the same text, in any order', async () => {
  const once = await allStories(new URL('learn.wasm', dist));
  assert.equal(once.length, 5);
  const calls = once.flatMap(({ stops }, i) => stops.map((stop, j) => [i, j, stop]));
  for (const [i, j, stop] of calls.reverse()) assert.deepEqual(JSON.parse(story(i, j)), stop);
});
