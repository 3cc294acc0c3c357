// Every field of the case schema at and beyond its limits: accepted exactly, or refused with place and code.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assessCases, engines } from './engines.mjs';
import { fields } from './schema-walk.mjs';

const EIGHT = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((s) => [s, 100]));
const STEP = 0.0005; // finer than the finest lower limit, 0.001 mL

/** A small case in which the field at the pointer can stand with any value, alone or among what it needs. */
function skeleton(pointer) {
  const document = { format: 'nelm-case/1' };
  if (pointer.startsWith('/lesions/0')) document.lesions = [{ segments: [6], diametersMm: [20] }];
  if (pointer.startsWith('/liver/functionalSegmentsMl')) document.liver = { functionalSegmentsMl: { ...EIGHT } };
  return document;
}

function put(pointer, value) {
  const document = skeleton(pointer);
  if (pointer === '') return value;
  const keys = pointer.slice(1).split('/');
  let node = document;
  keys.slice(0, -1).forEach((key, i) => {
    node = node[key] ??= keys[i + 1] === '0' ? [] : {};
  });
  node[keys.at(-1)] = value;
  return document;
}

function limitRows({ limits, kind }) {
  const step = kind === 'integer' ? 1 : STEP;
  const rows = [];
  if (limits.minimum !== undefined) rows.push([limits.minimum], [limits.minimum - step, 'out-of-range']);
  if (limits.maximum !== undefined) rows.push([limits.maximum], [limits.maximum + step, 'out-of-range']);
  if (limits.exclusiveMinimum !== undefined) rows.push([limits.exclusiveMinimum + STEP], [limits.exclusiveMinimum, 'out-of-range']);
  if (limits.exclusiveMaximum !== undefined) rows.push([limits.exclusiveMaximum - STEP], [limits.exclusiveMaximum, 'out-of-range']);
  return rows;
}

const wrong = (...values) => values.map((value) => [value, 'wrong-type']);

/** `[value, code]` rows for a field: without a code the value is accepted. */
function rowsOf(field) {
  const { kind, node, limits } = field;
  switch (kind) {
    case 'integer': return [...limitRows(field), ...wrong('1', true, [], {}, limits.minimum + 0.5)];
    case 'number': return [...limitRows(field), ...wrong('1', true, [], {})];
    case 'range': return [...limitRows(field), [{ min: limits.minimum, max: limits.maximum }], ...wrong('1', true, [])];
    case 'boolean': return [[true], [false], ...wrong(0, 1, 'true', [], {})];
    case 'choice': return [...node.enum.filter((v) => v !== null).map((v) => [v]), ['nonsense', 'not-a-choice'], ...wrong(1, true, [], {})];
    case 'string': return [['text'], ...wrong(1, true, [], {})];
    case 'array': return wrong('1', 1, true, {});
    case 'object': return wrong('1', 1, true, []);
    default: return [];
  }
}

const NEEDED = ['', '/format', '/lesions/0/segments'];
const nullable = ({ pointer }) => !NEEDED.includes(pointer) && !/\/[0-9]$/.test(pointer);

const rows = fields.flatMap((field) => {
  const each = rowsOf(field).map(([value, code]) => ({ pointer: field.pointer, value, code }));
  if (nullable(field)) each.push({ pointer: field.pointer, value: null });
  return each.map((row) => ({ ...row, document: put(row.pointer, row.value) }));
});

const unknownKeys = fields
  .filter(({ kind, node }) => kind === 'object' && node.additionalProperties === false)
  .map(({ pointer }) => ({ pointer: `${pointer}/zzz`, value: 1, code: 'unknown-key', document: put(`${pointer}/zzz`, 1) }));

// A lesion needs diameters or a volume, and null says that there are none.
const sizeless = (row) => row.pointer === '/lesions/0/diametersMm' && row.value === null;

for (const engine of engines) {
  describe(`fields at their limits, ${engine.name}`, () => {
    const all = [...rows, ...unknownKeys].filter((row) => !sizeless(row));
    let answers;
    before(async () => {
      answers = await assessCases(engine, all.map(({ document }) => document));
    });
    for (const { pointer } of fields) {
      const mine = all.map((row, i) => ({ ...row, i })).filter((row) => row.pointer === pointer || row.pointer === `${pointer}/zzz`);
      if (mine.length === 0) continue;
      test(pointer === '' ? 'the document' : pointer, () => {
        for (const { i, value, code, pointer: place } of mine) {
          const got = answers[i].ok ? [] : answers[i].issues.map((issue) => `${issue.code} ${issue.pointer}`);
          assert.deepEqual(got, code ? [`${code} ${place}`] : [], `value ${JSON.stringify(value)}`);
        }
      });
    }
  });
}
