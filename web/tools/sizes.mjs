// Sizes: prints what the site weighs, compressed as a server would.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @param {string} folder */
export async function printSizes(folder) {
  const sizes = { wasm: 0, js: 0, css: 0, other: 0 };
  for (const name of await readdir(folder)) {
    if (name === 'headers.json' || name.endsWith('.txt')) continue;
    const kind = /** @type {keyof typeof sizes} */ (name.split('.').at(-1) ?? '');
    sizes[kind in sizes ? kind : 'other'] += gzipSync(await readFile(join(folder, name)), { level: 9 }).length;
  }
  for (const [kind, bytes] of Object.entries(sizes))
    console.log(`${kind.padEnd(6)}${String(bytes).padStart(8)} bytes gzipped`);
  console.log(`total ${String(Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)).padStart(8)} bytes gzipped`);
}
