// Mapping: what the names of columns suggest, what must be answered before anything is computed, and which columns are personal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerColumns } from '../../../web/cohort/read/answer-columns.js';
import { guess } from '../../../web/cohort/read/headings.js';
import {
  firstMapping,
  obstacles,
  readings,
  retargeted,
  unitChoices,
  usedOf,
} from '../../../web/cohort/read/mapping.js';
import { personalIn } from '../../../web/cohort/read/personal.js';
import { text } from '../../../web/text/cohort-en.js';
import { fields, target, targets } from './engine-fields.mjs';

const seen = (heading, ...cells) => ({
  heading,
  samples: cells,
  filled: cells.length,
  values: [...new Set(cells)].map((cell) => [cell, cells.filter((other) => other === cell).length]),
});
const mapped = (...columns) => firstMapping(columns, targets, text.usual, 2026);

test('the exact key or pointer of every field stands for it, without a guess', () => {
  for (const each of targets)
    for (const name of [each.key, each.pointer])
      assert.deepEqual(guess(name, targets, text.usual), { target: each, sure: true }, name);
});

test('the label of every field outside the list of lesions is found, with or without its unit', () => {
  for (const { pointer, label, unit } of fields) {
    if (pointer.startsWith('/lesions/')) continue;
    for (const heading of [label, label.toUpperCase(), ...(unit ? [`${label} (${unit})`] : [])])
      assert.equal(guess(heading, targets, text.usual)?.target.pointer, pointer, heading);
  }
});

test('usual words are guesses, and each leads to one field only', () => {
  const pointers = new Set(targets.map(({ pointer }) => pointer));
  for (const [pointer, words] of Object.entries(text.usual)) {
    assert.ok(pointers.has(pointer), pointer);
    for (const word of words) {
      const found = guess(word, targets, text.usual);
      assert.deepEqual([found?.target.pointer, found?.sure], [pointer, false], word);
    }
  }
});

test('other names are not guessed at', () => {
  for (const heading of ['Hospital', 'Ki', 'Date of surgery', 'Comment', 'x', 'ki67Percent2'])
    assert.equal(guess(heading, targets, text.usual), undefined, heading);
});

test('two columns for one field: the exact name counts, the other is left open', () => {
  const columns = mapped(
    seen('Ki-67', '3'),
    seen('tumour.ki67Percent', '4'),
    seen('Mitoses', '1'),
    seen('mitotic count', '1'),
  );
  assert.deepEqual(
    columns.map(({ pointer }) => pointer),
    ['', '/tumour/ki67Percent', '/tumour/mitosesPer2mm2', ''],
  );
});

test('the answers of a table that was written before are no facts', () => {
  const headings = [...answerColumns, 'tumour.grade', 'burden max'];
  const pointers = (names) => mapped(...names.map((name) => seen(name, '1'))).map(({ pointer }) => pointer);
  assert.deepEqual(pointers(headings), [
    ...answerColumns.map(() => ''),
    '/tumour/grade',
    '/estimates/tumourBurdenPercent/max',
  ]);
  // With columns taken away it is still such a table.
  assert.deepEqual(pointers(['label', 'grade', 'burdenMin', 'reachBounds']), ['/label', '', '', '']);
  assert.deepEqual(pointers(['grade', 'burdenMin']), ['/tumour/grade', '/estimates/tumourBurdenPercent/min']);
});

test('a unit is asked where the name says another or none', () => {
  const columns = mapped(
    seen('patient.heightCm', '170'),
    seen('Weight (kg)', '70'),
    seen('Tumour burden', '20'),
    seen('remnant fraction', '0.3'),
  );
  assert.deepEqual(
    columns.map(({ unit }) => unit),
    ['cm', 'kg', '', ''],
  );
  assert.deepEqual(
    columns.map((column) => unitChoices(column, targets)),
    [[], [], ['%', 'fraction'], ['%', 'fraction']],
  );
  assert.deepEqual(
    [...obstacles(columns, targets)],
    [
      [2, 'unit'],
      [3, 'unit'],
    ],
  );
  const answered = columns.map((column) => ({ ...column, unit: column.unit || 'fraction' }));
  assert.equal(obstacles(answered, targets).size, 0);
  assert.equal(usedOf(answered, targets)[3].unit, 'fraction');
});

test('what stands in the way: the same twice, half a range, the whole beside its parts', () => {
  const kinds = (...pointers) => [
    ...obstacles(
      mapped(...pointers.map(() => seen('x', '1'))).map((column, at) =>
        retargeted({ ...column, seen: seen(pointers[at]) }, target(pointers[at])),
      ),
      targets,
    ).values(),
  ];
  assert.deepEqual(kinds('/liver/failure', '/liver/failure'), ['twice', 'twice']);
  assert.deepEqual(kinds('/estimates/remnantPercent/min'), ['half']);
  assert.deepEqual(kinds('/estimates/remnantPercent/min', '/estimates/remnantPercent/max'), []);
  assert.deepEqual(kinds('/estimates/remnantPercent/min', '/estimates/remnantPercent'), ['both-ways', 'both-ways']);
  assert.deepEqual(kinds('/liver/functionalSegmentsMl', '/liver/functionalSegmentsMl/3'), ['both-ways', 'both-ways']);
});

test('the different cells of a column of words, and what was said of those that are not understood', () => {
  const [column] = mapped(seen('Primary site', 'ileum', 'Pancreas', 'ILEUM', 'pancreas', 'NA'));
  const said = { ...column, words: new Map([['ileum', 'small-bowel']]) };
  assert.deepEqual(
    readings(said, targets, text.vocabulary).map(({ cell, count, said: told, reading }) => [
      cell,
      count,
      told,
      reading?.value,
    ]),
    [
      ['ileum', 2, true, 'small-bowel'],
      ['Pancreas', 2, false, 'pancreas'],
      ['NA', 1, false, undefined],
    ],
  );
});

test('names, birth dates, record numbers and addresses, by the name of the column', () => {
  const headings = {
    name: ['Name', 'Surname', 'first_name', 'PatientName', 'Last name', 'initials', 'Patient'],
    birth: ['DOB', 'Date of birth', 'birth_date', 'BirthDate', 'Geburtsdatum'],
    record: ['MRN', 'Patient ID', 'patient_no', 'Record number', 'NHS number', 'id', 'hospital number'],
    contact: ['E-mail', 'Phone', 'Address', 'ZIP code', 'Postcode'],
  };
  for (const [kind, names] of Object.entries(headings))
    for (const name of names) assert.equal(personalIn(name, [], 2026), kind, name);
  for (const name of ['Age', 'Ki-67', 'Primary site', 'Grade', 'patient.heightCm', 'Patient age', 'Residual liver'])
    assert.equal(personalIn(name, [], 2026), undefined, name);
});

test('the same by what the cells hold', () => {
  const cells = {
    name: ['First Name', 'Doe, John', 'Ana López', 'Mary-Jane O’Neil'],
    birth: ['1961-03-04', '04.05.1958', '12/31/49', '3-Mar-1970'],
    record: ['00123456', 'AB-1234567', '20230001', '98765432'],
    contact: ['a@b.example', 'c.d@e.example', 'f@g.example'],
  };
  for (const [kind, samples] of Object.entries(cells)) assert.equal(personalIn('x', samples, 2026), kind, kind);
  assert.equal(personalIn('x', ['2021-03-04', '2020-01-01', '2019-06-05'], 2026), undefined);
  assert.equal(personalIn('x', ['Small bowel', 'Small bowel', 'Pancreas', 'Small bowel'], 2026), undefined);
  assert.equal(personalIn('x', ['3', '4.5', '20'], 2026), undefined);
});

test('a personal column is not written unless it is kept on purpose; the exact name of a field is no person’s name', () => {
  const columns = mapped(
    seen('Name', 'First Name'),
    seen('patient.weightKg', '70'),
    seen('label', 'First Name', 'Second Name', 'Third Name'),
    seen('note', 'a'),
  );
  assert.deepEqual(
    columns.map(({ personal, kept }) => [personal, kept]),
    [
      ['name', false],
      [undefined, true],
      ['name', false],
      [undefined, true],
    ],
  );
});
