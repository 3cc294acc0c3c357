// Release: the archive is whole and the same each time; the configurations carry every production header.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { caddy, iis, nginx } from '../../../web/tools/servers.mjs';
import { zipped } from '../../../web/tools/zip.mjs';

const headers = JSON.parse(readFileSync(new URL('../../../web/headers.json', import.meta.url), 'utf8'));
const files = { 'b/two.txt': Buffer.from('two '.repeat(100)), 'a.bin': Buffer.from([0, 255, 80, 75]) };

test('the archive is the same in whatever order its files come', () => {
  assert.ok(zipped(files).equals(zipped(Object.fromEntries(Object.entries(files).reverse()))));
});

test('what is read back through the directory of the archive is what went in', () => {
  const archive = zipped(files);
  const end = archive.lastIndexOf('PK\x05\x06');
  let at = archive.readUInt32LE(end + 16);
  const read = {};
  for (let i = 0; i < archive.readUInt16LE(end + 10); i += 1) {
    const [packed, length] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const name = archive.toString('utf8', at + 46, at + 46 + length);
    const begin = archive.readUInt32LE(at + 42) + 30 + length;
    read[name] = inflateRawSync(archive.subarray(begin, begin + packed));
    at += 46 + length;
  }
  assert.deepEqual(read, { ...files });
});

test('every header is in every configuration, and wasm files have their type', () => {
  const unescaped = (text) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  for (const configuration of [nginx(headers), caddy(headers), unescaped(iis(headers))]) {
    for (const [name, value] of Object.entries(headers)) {
      assert.ok(configuration.includes(name), name);
      assert.ok(configuration.includes(`"${value}"`), value);
    }
    assert.match(configuration, /wasm.*application\/wasm|wasm[^}]*application\/wasm/s);
  }
});
