// Counted: what many cases show and are counted by says the same as the native program's summary and the whole assessment.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { allCases as texts } from './all-cases.mjs';
import { difference } from './difference.mjs';
import { engines, loadWasm, summarize } from './engines.mjs';

describe('counted', () => {
  let lines;
  before(async () => {
    const module = await loadWasm();
    lines = texts.map((text) => module.counted(text).split('\n'));
  });
  test('the first line is the native program’s summary', async () => {
    const native = await summarize(texts);
    assert.deepEqual(native.map((line, i) => difference(line, JSON.parse(lines[i][0]), `case ${i}`)).filter(Boolean), []);
  });
  test('the second has of the whole assessment what can be reached and what is missing; a refused case has none', async () => {
    const whole = await engines.find(({ name }) => name === 'wasm').assessAll(texts);
    whole.forEach((answer, i) => {
      const [, ...counts] = lines[i].map((line) => JSON.parse(line));
      if (!answer.ok) return assert.deepEqual(counts, [], texts[i]);
      const reachable = answer.debulking.thresholds.map(({ percent, reachable }) => ({ percent, reachable }));
      const missing = answer.missing.map(({ pointer, settles }) => ({ pointer, settles }));
      assert.deepEqual(counts, [{ reachable, missing }], texts[i]);
    });
    assert.ok(whole.some(({ ok }) => !ok) && whole.some(({ missing }) => missing?.length > 1));
  });
});
