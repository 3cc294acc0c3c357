// Examples: eight invented cases that cover each verdict and the four groups, as the engine answers them.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import create from '../../../build/wasm/dist/nelm.js';
import { text } from '../../../web/text/en.js';

const folder = new URL('../../../web/examples/', import.meta.url);
const expected = {
  solitary: ['resection-supported', 1],
  debulking: ['debulking-supported', 2],
  option: ['debulking-option', 2],
  equipoise: ['equipoise', 2],
  diffuse: ['not-supported', 3],
  palliation: ['palliative-debulking', 4],
  heart: ['contraindicated', 2],
  lung: ['out-of-scope', null],
};

test('each example gets the verdict and the group that it stands for', async () => {
  const wasmBinary = await readFile(new URL('../../../build/wasm/dist/nelm.wasm', import.meta.url));
  const engine = await create({ wasmBinary });
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  assert.deepEqual(files.map((name) => name.replace('.json', '')).toSorted(), Object.keys(expected).toSorted());
  for (const [id, [verdict, group]] of Object.entries(expected)) {
    const document = await readFile(new URL(`${id}.json`, folder), 'utf8');
    const answer = JSON.parse(engine.assess(document));
    assert.equal(answer.verdict?.is, verdict, id);
    assert.equal(answer.group.is, group, id);
    assert.match(JSON.parse(document).label, /^Invented: /);
    assert.ok(text.bar.example[id], id);
  }
});
