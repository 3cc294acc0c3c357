// Cells: what each kind of field accepts in a cell of a table, and what it refuses, with the reason.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCell } from '../../../web/cohort/read/cell.js';
import { rowCase } from '../../../web/cohort/read/row-case.js';
import { converted, unitIn } from '../../../web/model/units.js';
import { text } from '../../../web/text/cohort-en.js';
import { engine, target } from './engine-fields.mjs';

const { vocabulary } = text;
const read = (pointer, cell, manner = {}) => readCell(cell, target(pointer), manner, vocabulary);

/** Each cell with what it says, or with the code and the reason why it says nothing. */
function check(pointer, cells, manner) {
  for (const [cell, expected] of Object.entries(cells)) {
    const reading = read(pointer, cell, manner);
    const got = reading && 'problem' in reading ? [reading.problem.code, reading.problem.why] : reading?.value;
    assert.deepEqual(got, expected, `${pointer} ${JSON.stringify(cell)}`);
  }
}

test('an empty cell is unknown, and so is a word that says so', () => {
  for (const cell of ['', '  ', 'NA', 'n/a', '?', '-', 'unknown', 'NaN'])
    for (const pointer of ['/tumour/ki67Percent', '/liver/failure', '/tumour/primarySite', '/history/therapies'])
      assert.equal(read(pointer, cell), undefined, `${pointer} ${cell}`);
  assert.deepEqual(read('/label', 'NA'), { value: 'NA' });
});

test('numbers: a point or a comma, a range where one is allowed, the unit of the column and no other', () => {
  check('/tumour/ki67Percent', {
    3: 3,
    ' 2.5 ': 2.5,
    '2,5': 2.5,
    '15-25': { min: 15, max: 25 },
    '15 % ': 15,
    '<5': ['wrong-type', 'not-a-number'],
    '3 mm': ['wrong-type', 'other-unit'],
    '1e1': ['wrong-type', 'not-a-number'],
    high: ['wrong-type', 'not-a-number'],
  });
  check('/patient/heightCm', { '170-180': ['wrong-type', 'one-number-only'], '170 cm': 170 });
  check('/liver/totalVolumeMl', { '1,500': ['wrong-type', 'thousands'], '1500 ml': 1500 });
});

test('a unit that was said is converted, exactly', () => {
  check('/patient/heightCm', { 1.73: 173, '1,7 m': 170, '173 cm': ['wrong-type', 'other-unit'] }, { unit: 'm' });
  check('/estimates/remnantPercent', { 0.35: 35, '0,29-0,57': { min: 29, max: 57 } }, { unit: 'fraction' });
  check('/liver/totalVolumeMl', { '1,234': 1234 }, { unit: 'L' });
  assert.equal(converted(0.07, 'fraction', '%'), 7);
  assert.equal(converted(1.1, 'cm', 'mm'), 11);
  assert.equal(converted(100, 'lb', 'kg'), 45.359237);
  assert.equal(converted(1.5, 'per mm²', 'per 2 mm²'), 3);
  assert.equal(converted(5e-7, 'fraction', '%'), 5e-5);
  assert.throws(() => converted(1, 'kg', 'mm'));
});

test('the unit that a heading names', () => {
  const headings = {
    'Size (cm)': 'cm',
    size_mm: 'mm',
    heightCm: 'cm',
    'Volume [L]': 'L',
    'Volume, ml': 'mL',
    'burden %': '%',
    'burden%': '%',
    'remnant percent': '%',
    'Mitoses (/2 mm²)': 'per 2 mm²',
    'Mitoses per 10 HPF': 'per 10 HPF',
    'Age (in years)': 'years',
    'Height (m)': 'm',
    Room: undefined,
    Item: undefined,
    Margin: undefined,
    'Liver volume': undefined,
    mm: undefined,
  };
  for (const [heading, unit] of Object.entries(headings)) assert.equal(unitIn(heading), unit, heading);
});

test('yes and no', () => {
  check('/liver/failure', { yes: true, N: false, TRUE: true, 0: false, maybe: ['wrong-type', undefined] });
});

test('choices by code or label, in any case; a word of the page for none or unknown is a choice where it is one', () => {
  check('/tumour/primarySite', {
    'small-bowel': 'small-bowel',
    'SMALL  bowel': 'small-bowel',
    ileum: ['not-a-choice', undefined],
  });
  check('/extrahepatic', { None: 'none', 'n/a': undefined });
  check('/tumour/grade', { g2: 'G2', 'Grade 3': 'G3', 2: ['not-a-choice', undefined] });
  check(
    '/tumour/primarySite',
    { ileum: 'small-bowel', x: undefined },
    {
      words: new Map([
        ['ileum', 'small-bowel'],
        ['x', null],
      ]),
    },
  );
});

test('several values in one cell', () => {
  check('/history/therapies', {
    'ssa; PRRT': ['ssa', 'prrt'],
    '["tace"]': ['tace'],
    none: [],
    'ssa; prayer': ['not-a-choice', undefined],
  });
  check('/liver/removedSegments', { '2,3': [2, 3], '5/6': [5, 6], none: [], 9: ['wrong-type', undefined] });
  check('/settings/thresholdsPercent', { '70 90': [70, 90], '[80]': [80], '70,90': ['wrong-type', 'not-a-list'] });
  check('/liver/functionalSegmentsMl', {
    '20 100 110 150 200 150 200 230': { 1: 20, 2: 100, 3: 110, 4: 150, 5: 200, 6: 150, 7: 200, 8: 230 },
    '20 100': ['wrong-type', 'not-eight'],
    '{"1":20}': { 1: 20 },
    '{': ['wrong-type', 'not-json'],
  });
});

test('lesions in short, or as JSON', () => {
  check('/lesions', {
    '2+3: 30x25 deep vessel n=2; S6: 12.5 superficial': [
      { segments: [2, 3], diametersMm: [30, 25], depth: 'deep', nearMajorVessel: true, count: 2 },
      { segments: [6], diametersMm: [12.5], depth: 'superficial' },
    ],
    '4: 2,5 cm, no vessel': [{ segments: [4], diametersMm: [25], nearMajorVessel: false }],
    '8: 14 ml id=A': [{ segments: [8], volumeMl: 14, id: 'A' }],
    '[{"segments":[1],"diametersMm":[9]}]': [{ segments: [1], diametersMm: [9] }],
    '[]': [],
    '6 12 mm': ['wrong-type', 'not-a-lesion'],
    '6: 12 round': ['wrong-type', 'not-a-lesion'],
    '6: ': ['wrong-type', 'not-a-lesion'],
    '[{': ['wrong-type', 'not-json'],
    '[{"segments":[1],"diametersMm":[9],"diametersMm":[90]}]': ['wrong-type', 'unclear'],
    '[{"segments":[1],"volumeMl":1e400}]': ['wrong-type', 'unclear'],
    '6: 30 x 25': [{ segments: [6], diametersMm: [30, 25] }],
    // A third diameter, or two lesions? n= counts them.
    '6: 30x25 x2': ['wrong-type', 'not-a-lesion'],
    '6: 30 x2': ['wrong-type', 'not-a-lesion'],
    '6: 30 mm x2': ['wrong-type', 'not-a-lesion'],
    '6: 30 deep superficial': ['wrong-type', 'not-a-lesion'],
    '6: 30 vessel no vessel': ['wrong-type', 'not-a-lesion'],
    '6: 30 n=2 n=3': ['wrong-type', 'not-a-lesion'],
  });
  check('/lesions', { '6: 1.2': [{ segments: [6], diametersMm: [12] }] }, { unit: 'cm' });
});

test('a row makes a case of what is known; the engine accepts it', () => {
  const used = ['/tumour/ki67Percent', '/liver/failure', '/liver/functionalSegmentsMl/2', '/lesions'].map(
    (pointer, column) => ({
      column,
      target: target(pointer),
    }),
  );
  assert.deepEqual(rowCase(['3', '', '', '6: 12'], used, 4, vocabulary), {
    document: { format: 'nelm-case/1', tumour: { ki67Percent: 3 }, lesions: [{ segments: [6], diametersMm: [12] }] },
  });
  const { document } = rowCase(['3', 'no', '', '6: 12'], used, 4, vocabulary);
  assert.equal(JSON.parse(engine.assess(JSON.stringify(document))).ok, true);
});

test('every cell of a row that cannot be read is named, and a row that may have shifted is not read', () => {
  const used = ['/tumour/ki67Percent', '/liver/failure'].map((pointer, column) => ({
    column,
    target: target(pointer),
  }));
  const { problems } = rowCase(['x', 'y?'], used, 2, vocabulary);
  assert.deepEqual(
    problems.map(({ column, pointer, code, got }) => [column, pointer, code, got]),
    [
      [0, '/tumour/ki67Percent', 'wrong-type', 'x'],
      [1, '/liver/failure', 'wrong-type', 'y?'],
    ],
  );
  assert.deepEqual(rowCase(['1', 'no', 'z'], used, 2, vocabulary).problems, [
    { pointer: '', code: 'inconsistent', why: 'more-cells', got: '3' },
  ]);
  assert.deepEqual(rowCase(['1'], used, 2, vocabulary), {
    document: { format: 'nelm-case/1', tumour: { ki67Percent: 1 } },
  });
});

test('a range in two columns: both ends or none', () => {
  const used = ['min', 'max'].map((end, column) => ({ column, target: target(`/estimates/remnantPercent/${end}`) }));
  assert.deepEqual(rowCase(['20', '30'], used, 2, vocabulary).document.estimates, {
    remnantPercent: { min: 20, max: 30 },
  });
  assert.deepEqual(rowCase(['', ''], used, 2, vocabulary).document, { format: 'nelm-case/1' });
  assert.deepEqual(
    rowCase(['20', ''], used, 2, vocabulary).problems.map(({ column, code, why }) => [column, code, why]),
    [[1, 'missing', 'half-range']],
  );
});
