// Rows: tables as Excel and others write them, cut into rows wherever the parts of a file end; lines as the native program cuts them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CsvCutter, UnclosedQuote, delimiterOf } from '../../../web/cohort/read/csv-rows.js';
import { encodingOf } from '../../../web/cohort/read/encoding.js';
import { LineCutter } from '../../../web/cohort/read/lines.js';
import { csvParts } from '../../../web/cohort/read/parts.js';
import { headingsOf, survey } from '../../../web/cohort/read/survey.js';
import { targets } from './engine-fields.mjs';

/** The rows of a text that comes in parts of these lengths. */
function cut(text, lengths = [text.length], delimiter = ',') {
  const cutter = new CsvCutter(delimiter);
  const rows = [];
  let at = 0;
  for (const length of lengths) {
    rows.push(...cutter.add(text.slice(at, at + length)));
    at += length;
  }
  return [...rows, ...cutter.add(text.slice(at), true)];
}

const cells = (rows) => rows.map((row) => row.cells);

test('quotes as Excel writes them: separators, line ends and quotes within a cell', () => {
  const rows = cut('a,b\r\n"1,5","say ""no"""\r\n"two\r\nlines",\r\n');
  assert.deepEqual(cells(rows), [
    ['a', 'b'],
    ['1,5', 'say "no"'],
    ['two\nlines', ''],
  ]);
  assert.deepEqual(
    rows.map(({ place }) => place),
    [1, 2, 3],
  );
});

test('a last line without an end is a row; an empty one at the end is none', () => {
  for (const text of ['a\n1', 'a\n1\n', 'a\r1\r', 'a\r\n1\r\n'])
    assert.deepEqual(cells(cut(text)), [['a'], ['1']], text);
});

test('a line that names the separator is no row, and counts as a row of the sheet', () => {
  assert.equal(delimiterOf('sep=;\r\na;b\r\n1,5;2'), ';');
  assert.deepEqual(cut('sep=;\r\na;b\r\n1,5;2', undefined, ';'), [
    { place: 2, cells: ['a', 'b'] },
    { place: 3, cells: ['1,5', '2'] },
  ]);
});

test('the separator is the one that parts the lines evenly', () => {
  assert.equal(delimiterOf('a,b,c\n1,2,3\n4,5,6\n'), ',');
  assert.equal(delimiterOf('a;b;c\n1,5;2,5;3,5\n4,5;5;6\n'), ';');
  assert.equal(delimiterOf('a\tb\tc\n1,5\t2\t3\n'), '\t');
  assert.equal(delimiterOf('a\tb\n1\t2\n'), '\t');
  assert.equal(delimiterOf('only\n1\n'), ',');
});

test('marks that do not match are told, and one that never ends stops the reading', () => {
  assert.equal(cut('a,b\n"x"y,2\n')[1].badQuotes, true);
  assert.throws(() => cut(`a\n1\n"${'x\n'.repeat(2 ** 20)}`, [6, 2 ** 21 + 8]), UnclosedQuote);
});

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', ' ', '1', '😀'), maxLength: 6 });
const quote = (text) => `"${text.replaceAll('"', '""')}"`;

test('property: whatever the cells hold and wherever the parts end, the same cells come out', () => {
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  const parts = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 });
  fc.assert(
    fc.property(
      table,
      parts,
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(',', ';', '\t'),
      (rows, lengths, end, mark) => {
        const text = rows.map((row) => row.map(quote).join(mark) + end).join('');
        assert.deepEqual(cells(cut(text, lengths, mark)), rows);
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});

test('UTF-8 with and without a mark, UTF-16 by its mark, Windows-1252 by what is no UTF-8', async () => {
  const encodings = [
    ['utf-8', false, [...Buffer.from('né')]],
    ['utf-8', true, [0xef, 0xbb, 0xbf, ...Buffer.from('né')]],
    ['utf-16le', true, [0xff, 0xfe, 0x6e, 0, 0xe9, 0]],
    ['windows-1252', false, [0x6e, 0xe9]],
  ];
  for (const [encoding, bom, bytes] of encodings) {
    const file = new Blob([new Uint8Array(bytes)]);
    assert.deepEqual(await encodingOf(file), { encoding, bom });
    const rows = [];
    for await (const part of csvParts(file, { kind: 'csv', encoding, bom, delimiter: ',' }))
      if (part.heading) rows.push(part.heading);
    assert.deepEqual(rows, [['né']]);
  }
});

test('lines: a mark of the encoding is no part of the first case', () => {
  const lines = new LineCutter().add(Buffer.from('\uFEFF{"a":1}\n\uFEFF{}\n'));
  assert.deepEqual(
    lines.map(({ text }) => text),
    ['{"a":1}', '\uFEFF{}'],
  );
});

test('lines: each is one, the empty ones too; what is too long or no UTF-8 is told in its place', () => {
  const cutter = new LineCutter();
  const long = new Uint8Array(2 ** 20 + 1).fill(0x20);
  const lines = [
    ...cutter.add(Buffer.from('{"a":"')),
    ...cutter.add(Buffer.from('é"}\n\nx\n')),
    ...cutter.add(long),
    ...cutter.add(new Uint8Array([0x0a, 0xff, 0x0a, 0x7b])),
    ...cutter.add(new Uint8Array(), true),
  ];
  assert.deepEqual(lines, [
    { place: 1, text: '{"a":"é"}' },
    { place: 2, text: '' },
    { place: 3, text: 'x' },
    { place: 4, bytes: 2 ** 20 + 1, fault: 'too-long' },
    { place: 5, bytes: 1, fault: 'not-utf-8' },
    { place: 6, text: '{' },
  ]);
});

test('property: wherever a letter of several bytes is cut, the line is whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'é', '€', '😀'), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      (letters, step) => {
        const bytes = Buffer.from(`${letters.join('')}\n`);
        const cutter = new LineCutter();
        const lines = [];
        for (let at = 0; at < bytes.length; at += step) lines.push(...cutter.add(bytes.subarray(at, at + step)));
        assert.deepEqual(lines, [{ place: 1, text: letters.join('') }]);
      },
    ),
    { seed: 1 },
  );
});

test('a survey says how the file is written and what its columns hold', async () => {
  const file = new Blob(['﻿Code;Ki-67 (%);Note\r\nA1;3,5;\r\n;;\r\nA2;4\r\n']);
  const found = await survey(file, targets, {});
  assert.deepEqual(found.manner, { kind: 'csv', encoding: 'utf-8', bom: true, delimiter: ';' });
  assert.deepEqual([found.cases, found.blank, found.short], [2, 1, 1]);
  assert.deepEqual(
    found.seen.map(({ heading, filled, values }) => [heading, filled, values]),
    [
      [
        'Code',
        2,
        [
          ['A1', 1],
          ['A2', 1],
        ],
      ],
      [
        'Ki-67 (%)',
        2,
        [
          ['3,5', 1],
          ['4', 1],
        ],
      ],
      ['Note', 0, []],
    ],
  );
});

test('a survey of lines names the fields that occur', async () => {
  const file = new Blob([
    '{"format":"nelm-case/1","label":"a","tumour":{"ki67Percent":{"min":1,"max":2}}}\nnot json\n',
  ]);
  const found = await survey(file, targets, {});
  assert.deepEqual(found.manner, { kind: 'ndjson' });
  assert.equal(found.cases, 2);
  assert.deepEqual(
    found.seen.map(({ heading, samples }) => [heading, samples]),
    [
      ['tumour.ki67Percent', ['{"min":1,"max":2}']],
      ['label', ['a']],
    ],
  );
});

test('columns without a name, or with one that is taken, get one of their own', () => {
  assert.deepEqual(headingsOf(['a', '', 'a', ' a ']), ['a', '#2', 'a (2)', 'a (3)']);
  assert.deepEqual(headingsOf(['a', 'a (2)', 'a', '', '#4']), ['a', 'a (2)', 'a (3)', '#4 (2)', '#4']);
});
