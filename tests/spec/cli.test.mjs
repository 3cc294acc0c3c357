// The native program as a person calls it: exit codes, standard input, answers in place.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';
import { program } from './program.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const file = (name) => path(`../cases/${name}/case.json`);
const nelm = (args, input = '') => spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
const MIB = 2 ** 20;
const GOOD = '{"format":"nelm-case/1","tumour":{"primarySite":"lung"}}';
const lines = (stdout) => stdout.trimEnd().split('\n').map((line) => JSON.parse(line));

describe('nelm', () => {
  test('assess FILE: exit 0 and one assessment', () => {
    const { status, stdout } = nelm(['assess', file('functioning-debulking')]);
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).verdict.is, 'debulking-supported');
  });
  test('assess: exit 2 and the issues when the case is refused', () => {
    const { status, stdout } = nelm(['assess', file('refused-not-json')]);
    assert.equal(status, 2);
    assert.equal(JSON.parse(stdout).issues[0].code, 'syntax');
  });
  test('assess -: reads standard input', () => {
    const { status, stdout } = nelm(['assess', '-'], '{"format": "nelm-case/1"}');
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).verdict.is, null);
  });
  test('cohort: one line per line, in order, bad lines in place, the next one works', () => {
    const good = '{"format":"nelm-case/1","tumour":{"primarySite":"lung"}}';
    const { status, stdout } = nelm(['cohort', '-'], [good, 'nonsense', '{"format":1}', good].join('\n'));
    const answers = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.equal(status, 0);
    assert.deepEqual(answers.map(({ ok }) => ok), [true, false, false, true]);
    assert.deepEqual(answers[3], answers[0]);
  });
  test('cohort: a last line without its end is answered; an empty line is a line', () => {
    const { stdout } = nelm(['cohort'], `\n${GOOD}`);
    assert.deepEqual(lines(stdout).map(({ ok }) => ok), [false, true]);
  });
  test('cohort: a line of 10 MiB is refused in its place with its length, and the stream goes on', () => {
    const long = `{"format":"nelm-case/1","label":"${'a'.repeat(10 * MIB)}"}`;
    const { status, stdout } = nelm(['cohort'], [GOOD, long, 'x'.repeat(10 * MIB), GOOD].join('\n'));
    const [first, second, third, last] = lines(stdout);
    assert.equal(status, 0);
    for (const [answer, text] of [[second, long], [third, 'x'.repeat(10 * MIB)]]) {
      assert.deepEqual(answer.issues, [{
        pointer: '', code: 'too-long', message: 'The document is too long.', expected: 'at most 1 MiB', got: `${text.length} bytes`,
      }]);
    }
    assert.deepEqual(last, first);
  });
  test('cohort: bytes that are no text are answered in their place', () => {
    const { status, stdout } = nelm(['cohort'], Buffer.concat([Buffer.from([0, 255, 254, 10, 195, 40, 10]), Buffer.from(GOOD)]));
    assert.equal(status, 0);
    assert.deepEqual(lines(stdout).map(({ ok }) => ok), [false, false, true]);
  });
  test('cohort --jobs: the same lines in the same order', () => {
    const many = Array.from({ length: 500 }, (_, i) => (i % 7 === 0 ? `nonsense ${i}` : `{"format":"nelm-case/1","label":"${i}","tumour":{"ki67Percent":${i % 100}}}`));
    const alone = nelm(['cohort', '--summary'], many.join('\n'));
    const together = nelm(['cohort', '--summary', '--jobs', '4'], many.join('\n'));
    assert.equal(together.status, 0);
    assert.equal(together.stdout, alone.stdout);
    assert.equal(lines(alone.stdout).length, 500);
  });
  test('cohort --jobs 0 is no number of jobs', () => assert.notEqual(nelm(['cohort', '--jobs', '0']).status, 0));
  test('--version names the version', () => {
    const { status, stdout } = nelm(['--version']);
    assert.equal(status, 0);
    assert.match(stdout, /\d+\.\d+/);
  });
});

for (const engine of engines) {
  test(`input is bounded at 1 MiB, ${engine.name}`, async () => {
    const text = (length) => `{"format":"nelm-case/1"${' '.repeat(length - '{"format":"nelm-case/1"}'.length)}}`;
    const [at, above] = await engine.assessAll([text(MIB), text(MIB + 1)]);
    assert.equal(at.ok, true);
    assert.deepEqual(above.issues?.map(({ pointer, code }) => ({ pointer, code })), [{ pointer: '', code: 'too-long' }]);
  });
}
