// The native program as a person calls it: exit codes, standard input, answers in place.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const file = (name) => path(`../cases/${name}/case.json`);
const nelm = (args, input = '') => spawnSync(path('../../build/bin/nelm'), args, { input, encoding: 'utf8' });
const MIB = 2 ** 20;

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
