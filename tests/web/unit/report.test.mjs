// Report: its parts on golden cases (known, several unknown, refused), and as plain text in short lines.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import create from '../../../build/wasm/dist/nelm.js';
import { isAsked } from '../../../web/model/catalogue.js';
import { learnEvidence } from '../../../web/model/evidence.js';
import { entriesOf } from '../../../web/model/open-case.js';
import { problemsOf, readReply } from '../../../web/model/reply.js';
import { reportOf } from '../../../web/report/content.js';
import { inShort, lesionLines, lesionsByPlace } from '../../../web/report/lesions-part.js';
import { plainText, wrapped } from '../../../web/report/plain-text.js';

const cases = new URL('../../cases/', import.meta.url);
const date = new Date('2026-11-26T10:00:00');
let engine;
let catalogue;
let fields;

before(async () => {
  const wasmBinary = await readFile(new URL('../../../build/wasm/dist/nelm.wasm', import.meta.url));
  engine = await create({ wasmBinary });
  catalogue = JSON.parse(engine.fields());
  fields = catalogue.fields.filter(isAsked);
  learnEvidence(engine.evidence());
});

const reportOfCase = async (name) => reportOfText(await readFile(new URL(`${name}/case.json`, cases), 'utf8'));

function reportOfText(document, withdrawal) {
  const read = readReply(engine.assess(document));
  const answer =
    read.kind === 'refused'
      ? { kind: 'stopped', problems: problemsOf(read.issues, fields, ({ message }) => message) }
      : read;
  return reportOf({ answer, catalogue, fields, entries: entriesOf(fields, JSON.parse(document)) }, date, withdrawal);
}

const part = (report, id) => report.sections.find((section) => section.id === id);
const words = (section) => JSON.stringify(section?.blocks ?? []);

test('a known case: its answer, plan, opinions, entries and assumptions', async () => {
  const report = await reportOfCase('lesions-right-hepatectomy');
  assert.equal(report.answered, true);
  assert.match(words(part(report, 'answer')), /Removing all visible liver disease could be considered/);
  assert.match(words(part(report, 'answer')), /more than 20 % of the standard liver volume/);
  assert.match(words(part(report, 'plans')), /right hepatectomy \(segments 5, 6, 7, 8\); leave no lesion/);
  assert.match(words(part(report, 'plans')), /35 % of standard liver volume/);
  assert.match(words(part(report, 'plans')), /Standard liver volume \d+ mL by the formula of Vauthey \(\d+ to \d+ mL/);
  assert.match(words(part(report, 'plans')), /Volumes estimated: the whole liver by that formula/);
  assert.equal(part(report, 'opinions').blocks[0].items.length, 6);
  assert.match(words(part(report, 'inputs')), /Primary site/);
  assert.match(words(part(report, 'assumptions')), /Margin of liver taken around a wedged lesion ≥ 5 mm/);
  assert.match(words(part(report, 'settings')), /None/);
  assert.equal(part(report, 'next'), undefined);
  assert.match(report.foot.join(' '), /No regulatory clearance.*engine \d+\.\d+\.\d+, rules \d{4}-\d{2}/);
});

test('several unknown: every answer still possible, what to find out, and each question that is open', async () => {
  const report = await reportOfCase('heart-status-unknown');
  const [lead, possible] = part(report, 'answer').blocks;
  assert.equal(lead.text, '2 answers are still possible:');
  assert.deepEqual(possible.items, [
    'The sources name a contraindication to liver surgery',
    'Debulking could be considered; the sources support it for a functioning tumour',
  ]);
  assert.match(words(part(report, 'next')), /Carcinoid heart disease \(settles it\)\./);
  assert.match(words(part(report, 'unknown')), /Carcinoid heart disease/);
});

test('the third group is said in words', async () => {
  const { blocks } = part(await reportOfCase('nothing-can-be-cleared'), 'answer');
  assert.match(JSON.stringify(blocks), /3 of 4: 70 % cannot be reached safely/);
  const second = part(await reportOfCase('nonfunctioning-debulking'), 'answer');
  assert.doesNotMatch(words(second), /cannot be reached safely/);
});

test('where neither group nor grade is for the tumour, none is called unknown', async () => {
  const report = reportOfText('{"format": "nelm-case/1", "tumour": {"primarySite": "lung"}}');
  const rows = part(report, 'answer').blocks.find(({ kind }) => kind === 'rows').rows;
  assert.deepEqual(
    rows.slice(0, 2).map(({ value }) => value),
    ['does not apply', 'does not apply'],
  );
});

test('a refused case has no answer and says why; nothing of an answer is in it', async () => {
  const report = await reportOfCase('refused-ki67-above-hundred');
  assert.equal(report.answered, false);
  assert.match(words(part(report, 'answer')), /There is no answer to what is entered/);
  assert.match(words(part(report, 'answer')), /Ki-67 “/);
  for (const id of ['next', 'plans', 'opinions', 'reasons', 'mind', 'assumptions', 'warnings'])
    assert.equal(part(report, id), undefined, id);
  assert.ok(part(report, 'decision'));
});

test('an answer that is being computed, a fault and an untouched page are no answers', () => {
  const entries = new Map([['/tumour/primarySite', 'pancreas']]);
  const say = (answer, of) => words(part(reportOf({ answer, catalogue, fields, entries: of }, date), 'answer'));
  const assessment = JSON.parse(engine.assess('{"format":"nelm-case/1"}'));
  assert.match(say({ kind: 'pending', last: assessment }, entries), /still being computed/);
  assert.match(say({ kind: 'fault', message: 'broken' }, entries), /fault of the page.*broken/);
  assert.match(say({ kind: 'given', assessment }, new Map()), /Nothing is entered/);
});

test('changed settings and what they do to the verdict are said', async () => {
  const report = await reportOfCase('minimum-remnant-laxer-than-this-liver');
  assert.match(words(part(report, 'settings')), /"label":"Minimum liver remnant","value":"30 %"/);
  assert.match(words(part(report, 'warnings')), /minimum liver remnant is set below/i);
});

test("a plan of one's own that is not safe is marked so", async () => {
  const report = await reportOfCase('own-plan-unsafe');
  // Read from a file the plan is none of the form's entries: it is the engine's answer that carries it.
  const own = part(report, 'plans').blocks[0].plans.at(-1);
  assert.equal(own.title, 'The plan drawn here');
  assert.match(own.notes.join(' '), /NOT SAFE. Too little liver.*No two adjacent segments/);
});

/** A case with measured liver and the plan, a deep lesion at a vessel and a superficial one. */
const planned = (plan) =>
  JSON.stringify({
    format: 'nelm-case/1',
    patient: { heightCm: 175, weightKg: 70 },
    liver: {
      removedSegments: [],
      totalVolumeMl: 1700,
      failure: false,
      cirrhosis: false,
      hepatitis: false,
      steatosis: false,
      longChemotherapy: false,
      childPugh: 'A',
    },
    lesionsComplete: true,
    lesions: [
      { id: 'A', segments: [8], diametersMm: [20], depth: 'deep', nearMajorVessel: true },
      { id: 'B', segments: [3], diametersMm: [20], depth: 'superficial', nearMajorVessel: false },
    ],
    plan,
  });
const ownNotes = (plan) =>
  part(reportOfText(planned(plan)), 'plans')
    .blocks[0].plans.find(({ title }) => title === 'The plan drawn here')
    .notes.join(' ');

test("what speaks against a plan of one's own is said, each cause for itself", () => {
  assert.equal(
    ownNotes({ segments: [], wedge: { A: 1 } }),
    'The limits speak against it: A lesion is wedged or ablated that its size, depth or place at a vessel rules out, or of which depth or vessel are not known.',
  );
  // Segments 6 and 8 stay, which do not touch; more than enough liver is left.
  const noTwo = ownNotes({ segments: [2, 3, 4, 5, 7] });
  assert.match(noTwo, /^NOT SAFE\. No two adjacent segments/);
  assert.doesNotMatch(noTwo, /Too little/);
  assert.equal(ownNotes({ segments: [], wedge: { B: 1 } }), '');
});

test('the formula of the standard volume and how far the others part are said of a measured liver too', () => {
  const said = words(part(reportOfText(planned({ segments: [3] })), 'plans'));
  // 1267.28 × 1.845 − 794.41; BSA by Mosteller of 175 cm and 70 kg.
  assert.match(said, /Standard liver volume 1543 mL by the formula of Vauthey \(\d+ to \d+ mL by the usual ones\)/);
  assert.match(said, /the whole liver is measured/);
});

test('rules that were withdrawn are the first that the report says', () => {
  const withdrawal = { rules: '2026-11', date: '2027-01-31', reason: 'An invented reason.' };
  const report = reportOfText('{"format": "nelm-case/1", "tumour": {"primarySite": "lung"}}', withdrawal);
  assert.equal(report.sections[0].heading, 'Do not rely on this answer');
  assert.match(plainText(report), /DO NOT RELY ON THIS ANSWER\nThe rules 2026-11, .*withdrawn on\s2027-01-31/s);
});

test('estimates: nothing is planned, and that is said', async () => {
  const report = await reportOfCase('functioning-debulking');
  assert.match(words(part(report, 'plans')), /rests on the estimates entered/);
  assert.doesNotMatch(words(part(report, 'unknown')), /measured/);
  const none = reportOfText('{"format": "nelm-case/1", "carcinoidHeartDisease": "present"}');
  assert.match(words(part(none, 'plans')), /Neither lesions nor an estimate/);
});

test('names of lesions in short: neighbours in number are a range', () => {
  assert.equal(inShort(['L1', 'L2', 'L3', 'L5', 'left', 'L7', 'L8']), 'L1–L3, L5, left, L7, L8');
});

test('lesions in full and by place: number, span of sizes and names are kept', () => {
  const lesions = [
    { segments: [8], diametersMm: [12], count: 4, depth: 'deep', nearMajorVessel: false },
    { segments: [8], diametersMm: [24, 20], depth: 'deep', nearMajorVessel: false },
    { segments: [2, 3], volumeMl: 3.5 },
  ];
  assert.deepEqual(lesionLines(lesions), [
    'L1: S8, 12 mm, 4 alike, deep, not at a vessel',
    'L2: S8, 24 × 20 mm, deep, not at a vessel',
    'L3: S2+3, 3.5 mL, depth not known, vessel not known',
  ]);
  assert.deepEqual(lesionsByPlace(lesions), [
    '5 lesions in S8, 12 to 24 mm, deep, not at a vessel (L1, L2)',
    '1 lesion in S2+3, 3.5 mL, depth not known, vessel not known (L3)',
  ]);
});

test('plain text: at most 80 columns, letters and signs only, all parts in order', async () => {
  for (const name of ['lesions-right-hepatectomy', 'nothing-known', 'list-and-estimates-contradict']) {
    const lines = plainText(await reportOfCase(name)).split('\n');
    for (const line of lines) {
      assert.ok(line.length <= 80, line);
      assert.doesNotMatch(line, /[\u2500-\u257f\t|]/, line);
    }
    const headings = lines.filter((line) => /^[A-Z’ ]+$/.test(line));
    assert.equal(headings[0], 'WHAT THE SOURCES SUPPORT');
    assert.equal(headings.at(-1), 'THE TEAM’S OWN DECISION');
    assert.ok(lines.some((line) => line.startsWith('No regulatory clearance')));
  }
});

test('wrapping: a hanging indent, and a long word on a line of its own', () => {
  const long = 'x'.repeat(79);
  assert.deepEqual(wrapped(`a ${long} b`, '- '), ['- a', `  ${long}`, '  b']);
  assert.deepEqual(wrapped('short', '- '), ['- short']);
});
