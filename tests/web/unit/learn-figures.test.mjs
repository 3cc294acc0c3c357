// Learner's figures: each is the engine's, with who was counted; length of life stands apart; dots add up to a hundred.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { countsOf } from '../../../web/learn/dots.js';
import { alsoBack, death, figures, life } from '../../../web/learn/figures.js';
import { text } from '../../../web/learn/words.js';
import { speaksOfLife } from '../../../web/model/cohorts.js';
import { plain } from './learner-text.mjs';

const dist = new URL('../../../build/wasm/dist/', import.meta.url);
let evidence;

before(async () => {
  const { default: create } = await import(new URL('nelm.js', dist));
  const engine = await create({ wasmBinary: readFileSync(new URL('nelm.wasm', dist)) });
  evidence = JSON.parse(engine.evidence());
});

const open = Object.values(figures).flat();
const asked = [...life.single, ...life.matched];
const rowOf = (id) => evidence.cohorts.find((row) => row.id === id);

test('each figure and each range is the engine’s', () => {
  for (const { id, at, from, to } of [...open, ...asked]) {
    const row = rowOf(id);
    assert.ok(row, id);
    assert.equal(row.unit, '%', id);
    assert.equal(at ?? null, row.figure, id);
    assert.deepEqual(from === undefined ? null : { low: from, high: to }, row.spread, id);
  }
});

test('each cites the facts that the engine cites for it', () => {
  for (const { id, facts } of [...open, ...asked]) {
    const cited = rowOf(id).citations.map(({ fact }) => fact);
    for (const fact of facts) assert.ok(cited.includes(fact), `${id}: ${fact}`);
    assert.ok(facts.length > 0, id);
  }
  const known = new Set(evidence.facts.map(({ id }) => id));
  const reasons = text.differ.reasons.flatMap(({ facts }) => facts);
  for (const fact of [...life.chosen, ...alsoBack, ...death, ...reasons]) assert.ok(known.has(fact), fact);
});

test('the words give the figure, who was counted and how many, or that it is not known', () => {
  for (const { id, at, from, to } of [...open, ...asked]) {
    const { says, who } = text.numbers.figures[id];
    const said = plain(`${says} ${who}`);
    for (const figure of [at, from, to].filter((one) => one !== undefined)) {
      assert.ok(says.includes(String(Math.round(figure))), says);
      assert.ok(said.includes(String(figure)), said);
    }
    if (/same 144/.test(who)) continue;
    const { n, years } = rowOf(id);
    for (const number of n.match(/\d+/g) ?? []) assert.ok(said.includes(number), `${id}: n = ${n}`);
    for (const year of years.match(/\d{4}/g) ?? []) assert.ok(said.includes(year), `${id}: ${years}`);
    if (n === 'not given') assert.match(who, /does not say how many/, id);
    assert.match(said, /people/, id);
  }
  assert.deepEqual(Object.keys(text.numbers.figures).sort(), [...open, ...asked].map(({ id }) => id).sort());
});

test('what is said in words only is the engine’s too', () => {
  const row = rowOf('one-institution-144.liver-recurrence');
  assert.match(row.value, /nearly 50 %, most of it treatable again/);
  for (const number of [row.n, '30']) assert.ok(text.numbers.alsoBack.includes(number));
  assert.match(text.numbers.alsoBack, /almost half.*Most of them could be treated again/);
  assert.equal(rowOf('ablation-89.deaths').value, '1 of 89');
  assert.match(text.numbers.life.death, /1 of 89/);
});

test('no figure on length of life is shown unasked, and what is asked for is on length of life', () => {
  for (const { id } of open) assert.ok(!speaksOfLife(rowOf(id)), id);
  for (const { id } of asked) assert.ok(speaksOfLife(rowOf(id)), id);
});

test('two treatments stand together only matched, and who was chosen is said before', () => {
  for (const { id } of life.matched) assert.match(rowOf(id).caveat, /Matched by propensity score/, id);
  assert.deepEqual(new Set(life.matched.map(({ id }) => rowOf(id).n)), new Set(['72']));
  assert.deepEqual(new Set(life.matched.map(({ at }) => at)), new Set([74]));
  assert.equal(new Set(life.single.map(({ id }) => rowOf(id).series)).size, 1);
  assert.deepEqual(life.chosen, ['S94', 'S97', 'S145']);
  assert.match(text.numbers.life.before.map(plain).join(' '), /chance decide.*chosen for surgery/s);
  assert.match(text.numbers.figures['one-institution-144.survival-5-years'].who, /only 25 were chosen/);
});

test('a hundred dots: filled, between and empty', () => {
  assert.deepEqual(countsOf({ id: '', at: 6.2, facts: [] }), { filled: 6, between: 0 });
  assert.deepEqual(countsOf({ id: '', from: 54, to: 93, facts: [] }), { filled: 54, between: 39 });
  for (const figure of [...open, ...asked]) {
    const { filled, between } = countsOf(figure);
    assert.ok(filled >= 0 && between >= 0 && filled + between <= 100);
  }
});
