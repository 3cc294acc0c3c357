// nelm cohort among other filters: pipes that end early, full disks, closed streams, slow writers, GNU parallel.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { program } from './program.mjs';

const CASE = '{"format":"nelm-case/1","tumour":{"primarySite":"lung"}}';
const cases = (count) => `${CASE}\n`.repeat(count);
const shell = (script, input = '') => spawnSync('bash', ['-c', script, program], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });

for (const jobs of ['1', '3']) {
  describe(`nelm cohort --jobs ${jobs} as a filter`, () => {
    test('a reader that goes away ends it by SIGPIPE, in silence', () => {
      const { stdout, stderr } = shell(`"$0" cohort --jobs ${jobs} | head -n 1; echo "\${PIPESTATUS[0]}"`, cases(20000));
      const [first, status] = stdout.trimEnd().split('\n');
      assert.equal(JSON.parse(first).ok, true);
      assert.equal(status, String(128 + 13));
      assert.equal(stderr, '');
    });
    test('where SIGPIPE is ignored it says so and fails', () => {
      const { stdout, stderr } = shell(`trap '' PIPE; ("$0" cohort --jobs ${jobs}; echo "status $?" >&2) | head -n 1`, cases(20000));
      assert.equal(JSON.parse(stdout).ok, true);
      assert.match(stderr, /cannot write to standard output: Broken pipe\nstatus 1/);
    });
    test('a full disk is said and fails', () => {
      const { status, stderr } = shell(`"$0" cohort --jobs ${jobs} >/dev/full`, cases(3));
      assert.equal(status, 1);
      assert.match(stderr, /cannot write to standard output: No space left on device/);
    });
    test('a full disk ends it at once, even while more input is awaited', async () => {
      const child = spawn('bash', ['-c', `exec "$0" cohort --jobs ${jobs} >/dev/full 2>/dev/null`, program], { stdio: ['pipe', 'ignore', 'ignore'] });
      child.stdin.on('error', () => {});
      child.stdin.write(cases(1));
      assert.deepEqual(await once(child, 'exit'), [1, null]);
    });
    test('closed standard input and output are said and fail', () => {
      assert.match(shell(`"$0" cohort --jobs ${jobs} <&-`).stderr, /cannot read standard input: Bad file descriptor/);
      assert.match(shell(`"$0" cohort --jobs ${jobs} >&-`, cases(1)).stderr, /cannot write to standard output: Bad file descriptor/);
    });
    test('no input is no answer and no failure', () => {
      const { status, stdout } = shell(`"$0" cohort --jobs ${jobs}`);
      assert.deepEqual([status, stdout], [0, '']);
    });
    test('what has come is answered before more is awaited', async () => {
      const child = spawn(program, ['cohort', '--summary', '--jobs', jobs]);
      for (let i = 0; i < 3; i += 1) {
        child.stdin.write(cases(1));
        const [answer] = await once(child.stdout, 'data');
        assert.equal(JSON.parse(answer).ok, true);
      }
      child.stdin.end();
      assert.deepEqual(await once(child, 'exit'), [0, null]);
    });
  });
}

test('a file that is not there is said and fails', () => {
  const { status, stderr } = shell('"$0" cohort /nowhere');
  assert.equal(status, 1);
  assert.match(stderr, /cannot read \/nowhere: No such file or directory/);
});

test('under parallel --pipe the same output as one process', () => {
  const many = Array.from({ length: 3000 }, (_, i) => `{"format":"nelm-case/1","tumour":{"ki67Percent":${i % 101}}}`).join('\n');
  const alone = shell('"$0" cohort --summary', many);
  const together = shell('parallel --will-cite --pipe --keep-order --block 10k "$0" cohort --summary', many);
  assert.equal(together.status, 0, together.stderr);
  assert.equal(together.stdout, alone.stdout);
});

describe('nelm cohort --csv', () => {
  test('names first, then a row for each case, refused ones too', () => {
    const unknown = '{"format":"nelm-case/1","tumour":{"differentiation":"poor"}}';
    const wrong = '{"format":"nelm-case/1","tumour":{"ki67Percent":101},"odd, \\"key\\"":1}';
    const { status, stdout } = shell('"$0" cohort --csv', [CASE, unknown, wrong, 'nonsense'].join('\n'));
    assert.equal(status, 0);
    assert.deepEqual(stdout.trimEnd().split('\n'), [
      'ok,verdict,possible,group,possibleGroups,grade,possibleGrades,burdenMin,burdenMax,reachMin,reachMax,reachBounds,warnings,issues',
      // Nothing is known of burden and reach: both can be anything.
      'true,out-of-scope,out-of-scope,,,,,0.0,100.0,0.0,100.0,exact,,',
      'true,,out-of-scope contraindicated,,1 2 3 4,NEC,NEC,0.0,100.0,0.0,100.0,exact,,',
      'false,,,,,,,,,,,,,"out-of-range:/tumour/ki67Percent unknown-key:/odd, \\""key\\"""',
      'false,,,,,,,,,,,,,syntax:',
    ]);
  });
});
