// The WebAssembly module: its exports are those of nelm.d.ts, it never throws, and it is quick.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';

const dist = new URL('../../build/wasm/dist/', import.meta.url);
const types = readFileSync(new URL('../../wasm/nelm.d.ts', import.meta.url), 'utf8');
let nelm;

before(async () => {
  const { default: create } = await import(new URL('nelm.js', dist));
  nelm = await create({ wasmBinary: readFileSync(new URL('nelm.wasm', dist)) });
});

test('exports exactly the functions that nelm.d.ts declares', () => {
  const engine = types.slice(types.indexOf('interface Nelm {'), types.indexOf('interface NelmOptions'));
  const declared = [...engine.matchAll(/^ {2}(\w+)\((.*?)\): string;$/gm)].map(([, name, parameters]) => ({
    name,
    arity: parameters === '' ? 0 : parameters.split(',').length,
  }));
  const bound = readFileSync(new URL('../../wasm/bindings.cpp', import.meta.url), 'utf8');
  const names = [...bound.matchAll(/emscripten::function\("(\w+)"/g)].map(([, name]) => name);
  assert.deepEqual(declared.map((f) => f.name).sort(), names.sort());
  for (const { name, arity } of declared) {
    assert.equal(typeof nelm[name], 'function');
    assert.equal(typeof nelm[name](...Array(arity).fill('{}')), 'string');
  }
});

test('answers any text with JSON, and the next call works', () => {
  const texts = ['', '{', 'null', '[]', '\u0000', '\ud800', '\ufeff{}', '"\\ud800"', '1e400', 'NaN', '['.repeat(5000), '['.repeat(3e5), '{"a":'.repeat(1e5), 'x'.repeat(2 ** 21)];
  for (const text of texts) {
    const answer = JSON.parse(nelm.assess(text));
    assert.equal(answer.ok, false, text.slice(0, 20));
    assert.ok(answer.issues.length > 0, text.slice(0, 20));
  }
  assert.equal(JSON.parse(nelm.assess('{"format":"nelm-case/1"}')).ok, true);
});

test('answers what is not text with a fault of the program, not with an exception', () => {
  for (const value of [undefined, null, 7, NaN, true, {}, [], new Uint8Array(4), Symbol('case'), () => '{}']) {
    const answer = JSON.parse(nelm.assess(value));
    assert.equal(answer.ok, false, String(value));
    assert.match(answer.fault.message, /not text/, String(value));
  }
  assert.equal(JSON.parse(nelm.assess('{"format":"nelm-case/1"}')).ok, true);
});

test('half a surrogate pair anywhere in a case is answered', () => {
  const texts = ['{"format":"nelm-case/1","label":"\ud83e"}', '{"format":"nelm-case/1","label":"\udd7a x"}', '{"\ud83e":1}'];
  for (const text of texts) assert.equal(typeof JSON.parse(nelm.assess(text)).ok, 'boolean', text);
});

test('names its versions as the native header does', () => {
  const header = readFileSync(new URL('../../core/include/nelm/version.h', import.meta.url), 'utf8');
  const { engine, ruleset, evidenceDate } = JSON.parse(nelm.version());
  for (const text of [engine, ruleset, evidenceDate]) assert.ok(header.includes(`"${text}"`), text);
});

test('text outside ASCII survives the boundary', () => {
  const label = 'Fall Ä–漢字 🩺';
  const answer = nelm.assess(JSON.stringify({ format: label }));
  assert.equal(JSON.parse(JSON.parse(answer).issues[0].got), label);
  // Escaped, because browsers take several times as long to make a text of bytes that are not all ASCII (wasm/ascii.h).
  assert.match(answer, /^[\x20-\x7e]*$/);
});
