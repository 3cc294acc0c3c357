// The same answer every time: two runs, another locale and time zone, several threads, and WebAssembly.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { allCases as texts } from './all-cases.mjs';
import { difference } from './difference.mjs';
import { answerLines, engines } from './engines.mjs';

const odd = { LC_ALL: 'tr_TR.UTF-8', LC_NUMERIC: 'de_DE.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Chatham' };
describe('determinism', () => {
  let first;
  before(async () => {
    first = await answerLines(texts);
  });
  test('a second run gives the same bytes', async () => assert.deepEqual(await answerLines(texts), first));
  test('so does another locale and time zone', async () => assert.deepEqual(await answerLines(texts, [], { env: odd }), first));
  test('so do several threads', async () => assert.deepEqual(await answerLines(texts, ['--jobs', '3']), first));
  test('WebAssembly gives the same answers', async () => {
    const wasm = await engines.find(({ name }) => name === 'wasm').assessAll(texts);
    assert.deepEqual(wasm.map((answer, i) => difference(JSON.parse(first[i]), answer, `case ${i}`)).filter(Boolean), []);
  });
});
