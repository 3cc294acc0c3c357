// Answers: the line and the counts of many cases, the order and choice of rows, batches in order, and what is written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answered, issuesText } from '../../../web/cohort/work/answer.js';
import { arranged, asRead } from '../../../web/cohort/work/arrange.js';
import { Book } from '../../../web/cohort/work/book.js';
import { Deal } from '../../../web/cohort/work/deal.js';
import { numberText } from '../../../web/cohort/work/number-text.js';
import { add, noSums } from '../../../web/cohort/work/tally.js';
import { inputHeading, quoted, written } from '../../../web/cohort/work/write.js';
import { Pace } from '../../../web/cohort/view/pace.js';
import { text } from '../../../web/text/cohort-en.js';
import { refusalLine } from '../../../web/cohort/work/refusal.js';
import { engine, target } from './engine-fields.mjs';

test('figures are written as the engine writes them', () => {
  const figures = { 0: '0.0', 5: '5.0', 69.96: '69.96', 0.0001: '0.0001', 0.00001: '1e-05', 1.5e-7: '1.5e-07' };
  for (const [value, said] of Object.entries(figures)) assert.equal(numberText(Number(value)), said);
});

test('an answer in brief says what the whole one says', () => {
  const document = {
    format: 'nelm-case/1',
    estimates: { debulkingPercent: { min: 60, max: 95 }, tumourBurdenPercent: 20 },
  };
  const whole = JSON.parse(engine.assess(JSON.stringify(document)));
  const { line, brief, issues } = answered(engine.counted(JSON.stringify(document)));
  assert.equal(issues, undefined);
  assert.deepEqual(JSON.parse(line).possible, whole.verdict.possible);
  assert.match(line, /"burdenPercent":20\.0,/);
  assert.equal(brief.possible, whole.verdict.possible.join(' '));
  assert.deepEqual([brief.burden.min, brief.burden.max], [20, 20]);
  assert.equal(brief.lines.length, 2);
  assert.deepEqual(
    brief.missing,
    whole.missing.map(({ pointer, settles }) => [pointer, settles]),
  );
});

test('a refusal is the engine’s own line, and its issues as the native table has them', () => {
  const refused = engine.counted('{"format":"nelm-case/1","tumour":{"ki67Percent":200},"x":"漢"}');
  const { line, brief, issues } = answered(refused);
  assert.equal(line, refused);
  assert.equal(brief, undefined);
  assert.equal(issues.split(' ').sort().join(' '), 'out-of-range:/tumour/ki67Percent unknown-key:/x');
  assert.equal(issuesText([{ code: 'unknown-key', pointer: '/a"b\n' }]), String.raw`unknown-key:/a\"b\n`);
  assert.equal(answered('{"ok":false,"fault":{"message":"no memory"}}').issues, 'fault');
});

test('a cell that cannot be read is refused with its column and what was expected', () => {
  const problem = {
    pointer: '/liver/failure',
    code: 'wrong-type',
    column: 1,
    target: target('/liver/failure'),
    got: 'x'.repeat(100),
  };
  const { line, issues } = refusalLine([problem], ['a', 'Failure']);
  assert.equal(issues, 'wrong-type:/liver/failure');
  assert.deepEqual(JSON.parse(line), {
    ok: false,
    issues: [
      {
        pointer: '/liver/failure',
        code: 'wrong-type',
        message: 'This cell cannot be read.',
        expected: 'yes or no',
        got: `${'x'.repeat(80)}…`,
        column: 'Failure',
      },
    ],
  });
  assert.equal(
    text.unread.expected(target('/estimates/remnantPercent')),
    'a number from 0 to 100, or a range such as 15-25, in %',
  );
});

const brief = (possible, reach, more = {}) => ({
  line: JSON.stringify({ ok: true, possible }),
  brief: {
    possible,
    groups: '1',
    grades: 'G1',
    burden: null,
    reach: reach === null ? null : { min: reach, max: reach, bounds: '' },
    warnings: '',
    lines: ['yes', 'unknown'],
    missing: [],
    ...more,
  },
});

function example() {
  const book = new Book();
  book.add(2, 'b', brief('equipoise', 80));
  book.add(3, 'a', brief('contraindicated not-supported', null, { groups: '1 2', warnings: 'implausible' }));
  book.add(4, '', { line: '{"ok":false,"issues":[]}', issues: 'syntax:' });
  book.add(5, 'c', brief('not-supported', 20.5));
  return book;
}

test('rows are chosen and ordered; what has nothing to say comes last, up and down', () => {
  const book = example();
  const places = (change) => Array.from(arranged(book, { ...asRead, ...change }), (at) => book.entry(at).place);
  assert.deepEqual(places({}), [2, 3, 4, 5]);
  assert.deepEqual(places({ down: true }), [5, 4, 3, 2]);
  assert.deepEqual(places({ sort: 'reach' }), [5, 2, 3, 4]);
  assert.deepEqual(places({ sort: 'reach', down: true }), [2, 5, 3, 4]);
  assert.deepEqual(places({ sort: 'name' }), [3, 2, 5, 4]);
  assert.deepEqual(places({ sort: 'verdict', down: true }), [5, 2, 3, 4]);
  assert.deepEqual(places({ show: 'settled' }), [2, 5]);
  assert.deepEqual(places({ show: 'open' }), [3]);
  assert.deepEqual(places({ show: 'refused' }), [4]);
  assert.deepEqual(places({ show: 'warned' }), [3]);
  assert.deepEqual(places({ verdict: 'not-supported' }), [3, 5]);
  assert.deepEqual(places({ search: '4' }), [4]);
  assert.deepEqual(places({ search: ' C' }), [5]);
});

test('the book gives every line back, however many there are', async () => {
  const book = new Book();
  const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ i, text: 'é'.repeat(i % 700) }));
  lines.forEach((line, i) => book.add(i + 1, `n${i}`, { line, issues: 'x' }));
  const some = [0, 1, 777, 2998, 2999];
  assert.deepEqual(
    await book.linesOf(some),
    some.map((at) => lines[at]),
  );
  assert.equal(await book.answers().text(), lines.map((line) => `${line}\n`).join(''));
  assert.equal(book.refused, 3000);
});

test('sums', () => {
  const sums = noSums();
  add(
    sums,
    brief('equipoise', 80, {
      missing: [
        ['/liver/failure', true],
        ['/extrahepatic', false],
      ],
      warnings: 'a a b',
    }),
  );
  add(sums, brief('equipoise not-supported', 80, { missing: [['/liver/failure', false]], lines: ['no', ''] }));
  add(sums, { line: '', issues: 'syntax:' });
  assert.deepEqual(sums, {
    cases: 3,
    refused: 1,
    verdicts: { equipoise: 1, '': 1 },
    groups: { 1: 2 },
    lines: { 70: { yes: 1, no: 1 }, 90: { unknown: 1, '': 1 } },
    missing: { '/liver/failure': { open: 2, settles: 1 }, '/extrahepatic': { open: 1, settles: 0 } },
    warnings: { a: 1, b: 1 },
  });
});

test('sums: a fact of several lesions is one fact of the case; no group is not several', () => {
  const sums = noSums();
  const missing = [
    ['/lesions/0/depth', false],
    ['/lesions/2/depth', true],
    ['/lesions', false],
  ];
  add(sums, brief('equipoise', 80, { groups: '', missing }));
  add(sums, brief('equipoise', 80, { groups: '1 2', missing: [['/lesions/1/depth', false]] }));
  assert.deepEqual(sums.missing, { '/lesions/*/depth': { open: 2, settles: 1 }, '/lesions': { open: 1, settles: 0 } });
  assert.deepEqual(sums.groups, { none: 1, '': 1 });
});

test('property: batches come back in order, whoever is quicker, and no worker has more than two', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 40 }), fc.infiniteStream(fc.nat(5)), async (sizes, delays) => {
      const taken = [];
      const hand = () => {
        let queue = Promise.resolve();
        let waiting = 0;
        return {
          postMessage({ batch, texts }) {
            waiting += 1;
            assert.ok(waiting <= 2);
            const delay = delays.next().value;
            queue = queue.then(async () => {
              for (let i = 0; i < delay; ++i) await undefined;
              waiting -= 1;
              deal.receive({ batch, answers: texts.map((text) => `${text}!`) });
            });
          },
        };
      };
      const deal = new Deal([hand(), hand(), hand()], (answers, kept) => taken.push([kept, answers]));
      const batches = sizes.map((size, at) => Array.from({ length: size }, (_, i) => `${at}.${i}`));
      for (const [kept, texts] of batches.entries()) await deal.give({ texts, kept });
      await deal.finish();
      assert.deepEqual(
        taken,
        batches.map((texts, at) => [at, texts.map((each) => `${each}!`)]),
      );
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('a failure of a worker ends the run; what comes after a stop is passed over', async () => {
  const failing = new Deal([{ postMessage: ({ batch }) => failing.receive({ batch, failure: 'broken' }) }], () => {});
  await failing.give({ texts: ['a'], kept: 0 });
  await assert.rejects(failing.finish(), /broken/);
  const asked = [];
  const stopped = new Deal([{ postMessage: (message) => asked.push(message) }], () => assert.fail('was stopped'));
  await stopped.give({ texts: ['a'], kept: 0 });
  stopped.stop();
  stopped.receive({ batch: asked[0].batch, answers: ['late'] });
  await stopped.give({ texts: ['b'], kept: 1 });
  await stopped.finish();
  assert.equal(asked.length, 1);
});

const plan = (manner, headings, kept, used) => ({ manner, headings, kept, used, named: -1, cases: 2 });

test('a table: the input’s columns that are kept, then the answer’s; names that would be the same are told apart', async () => {
  const book = new Book();
  book.add(2, '', brief('equipoise', 80, { burden: { min: 5, max: 25, bounds: '' } }));
  book.add(3, '', { line: '{"ok":false,"issues":[]}', issues: 'wrong-type:/liver/failure' });
  const file = new Blob(['Name,grade,Note\nFirst Name,G1,"a, ""b"""\nSecond Name,,\n']);
  const manner = { kind: 'csv', encoding: 'utf-8', bom: false, delimiter: ',' };
  const used = [{ column: 1, target: target('/tumour/grade') }];
  const out = await written('csv', file, plan(manner, ['Name', 'grade', 'Note'], [false, true, true], used), book);
  assert.equal(
    await out.text(),
    'row,input.grade,Note,ok,verdict,possible,group,possibleGroups,grade,possibleGrades,burdenMin,burdenMax,reachMin,reachMax,reachBounds,warnings,issues\n' +
      '2,G1,"a, ""b""",true,equipoise,equipoise,1,1,G1,G1,5.0,25.0,80.0,80.0,,,\n' +
      '3,,,false,,,,,,,,,,,,,wrong-type:/liver/failure\n',
  );
  const lines = await (
    await written('ndjson', file, plan(manner, ['Name', 'grade', 'Note'], [false, true, true], used), book)
  ).text();
  assert.deepEqual(JSON.parse(lines.split('\n')[0]), {
    ok: true,
    possible: 'equipoise',
    row: 2,
    input: { grade: 'G1', Note: 'a, "b"' },
  });
});

test('lines: each case beside its answer; a label that is not kept is left out', async () => {
  const book = new Book();
  book.add(1, '', brief('equipoise', 80));
  book.add(2, '', { line: '{"ok":false,"issues":[]}', issues: 'syntax:' });
  const file = new Blob([
    '{"format":"nelm-case/1","label":"Jane","tumour":{"ki67Percent":{"min":1,"max":2}}}\nnonsense\n',
  ]);
  const headings = ['label', 'tumour.ki67Percent'];
  const used = ['/label', '/tumour/ki67Percent'].map((pointer, column) => ({ column, target: target(pointer) }));
  const asked = plan({ kind: 'ndjson' }, headings, [false, true], used);
  const [first, second] = (await (await written('ndjson', file, asked, book)).text()).split('\n');
  assert.deepEqual(JSON.parse(first).input, { format: 'nelm-case/1', tumour: { ki67Percent: { min: 1, max: 2 } } });
  assert.deepEqual(JSON.parse(second), { ok: false, issues: [], row: 2 });
  const table = await (await written('csv', file, asked, book)).text();
  assert.match(table, /^row,tumour\.ki67Percent,ok,/);
  assert.match(table, /\n1,1 - 2,true,/);
  assert.match(table, /\n2,,false,/);
});

test('what is not kept, and what nobody asks for, is written nowhere', async () => {
  const book = new Book();
  const issue = (pointer, got) => ({ pointer, code: 'x', message: 'm', got });
  const issues = [issue('/patient/name', '"Anna"'), issue('/label', '"Anna M"'), issue('/tumour/ki67Percent', '200')];
  book.add(1, '', { line: JSON.stringify({ ok: false, issues }), issues: 'x:' });
  const file = new Blob([
    '{"format":"nelm-case/1","label":"Anna M","patient":{"name":"Anna"},"tumour":{"ki67Percent":200}}\n',
  ]);
  const used = ['/label', '/tumour/ki67Percent'].map((pointer, column) => ({ column, target: target(pointer) }));
  const asked = plan({ kind: 'ndjson' }, ['label', 'tumour.ki67Percent'], [false, true], used);
  const text = await (await written('ndjson', file, asked, book)).text();
  assert.doesNotMatch(text, /Anna/);
  const { input, issues: left } = JSON.parse(text);
  assert.deepEqual(input, { format: 'nelm-case/1', tumour: { ki67Percent: 200 } });
  assert.deepEqual(
    left.map(({ got }) => got),
    [undefined, undefined, '200'],
  );
  // Of a table: a cell of a column that is not kept.
  const tableBook = new Book();
  const cell = { ...issue('/patient/ageYears', '01.02.1950'), column: 'Born' };
  tableBook.add(2, '', { line: JSON.stringify({ ok: false, issues: [cell] }), issues: 'x:' });
  const manner = { kind: 'csv', encoding: 'utf-8', bom: false, delimiter: ',' };
  const born = [{ column: 0, target: target('/patient/ageYears') }];
  const rows = new Blob(['Born\n01.02.1950\n']);
  const saved = async (kept) => (await written('ndjson', rows, plan(manner, ['Born'], [kept], born), tableBook)).text();
  assert.doesNotMatch(await saved(false), /1950/);
  assert.match(await saved(true), /"got":"01.02.1950"/);
});

test('cells in quotes where they need them, and headings that are the answer’s', () => {
  assert.equal(quoted('plain'), 'plain');
  assert.equal(quoted('a"b'), '"a""b"');
  assert.equal(inputHeading('verdict'), 'input.verdict');
  assert.equal(inputHeading('row'), 'input.row');
  assert.equal(inputHeading('Ki-67'), 'Ki-67');
});

test('the pace is that of the last seconds', () => {
  const pace = new Pace();
  assert.equal(pace.perSecond, 0);
  pace.see(0, 0);
  pace.see(100, 1000);
  assert.equal(pace.perSecond, 100);
  for (let second = 2; second <= 20; ++second) pace.see(100 + second * 10, second * 1000);
  assert.equal(Math.round(pace.perSecond), 10);
  pace.see(5, 30_000);
  assert.equal(pace.perSecond, 0);
});
