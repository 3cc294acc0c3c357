// The same answer every time: two runs, another locale and time zone, several threads, and WebAssembly.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { allCases as texts } from './all-cases.mjs';
import { answerLines, engines } from './engines.mjs';

const odd = { LC_ALL: 'tr_TR.UTF-8', LC_NUMERIC: 'de_DE.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Chatham' };
const RELATIVE = 1e-12; // the mathematical functions of two platforms differ in the last bit

/** Where two answers differ; numbers may in the last digits. */
function difference(a, b, place = '') {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b)) ? null : `${place}: ${a} and ${b}`;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b ? null : `${place}: ${a} and ${b}`;
  const keys = Object.keys(a);
  if (keys.join() !== Object.keys(b).join()) return `${place}: ${keys} and ${Object.keys(b)}`;
  for (const key of keys) {
    const found = difference(a[key], b[key], `${place}/${key}`);
    if (found) return found;
  }
  return null;
}

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
