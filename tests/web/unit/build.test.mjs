// Build: the same sources give the same bytes, whatever the folder that they are built into.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';

const build = fileURLToPath(new URL('../../../web/build.mjs', import.meta.url));

function built() {
  const folder = mkdtempSync(join(tmpdir(), 'nelm-build-'));
  const output = execFileSync(process.execPath, [build, '--out', folder], { encoding: 'utf8' });
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  rmSync(folder, { recursive: true });
  return { files, output };
}

test('two builds are the same in every byte, and the digest that is printed is that of the single file', () => {
  const [one, two] = [built(), built()];
  assert.deepEqual(Object.keys(one.files), Object.keys(two.files));
  for (const [name, bytes] of Object.entries(one.files)) assert.ok(bytes.equals(two.files[name]), name);
  const digest = createHash('sha256').update(one.files['nelm.html']).digest('hex');
  assert.match(one.output, new RegExp(`nelm\\.html.*SHA-256 ${digest}`));
});
