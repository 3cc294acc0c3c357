// Offline: writes what makes the built site an app that stays on the device: icons, manifest, service worker.
import { build } from 'esbuild';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getManifest } from 'workbox-build';
import { writeIcons } from './icons.mjs';

/**
 * What the engine says of itself, and what the versions change, the newest first.
 * @param {string} web
 * @param {string} wasm
 * @param {string} hash
 */
async function releaseOf(web, wasm, hash) {
  const { default: create } = await import(pathToFileURL(join(wasm, 'nelm.js')).href);
  const engine = await create({ wasmBinary: await readFile(join(wasm, 'nelm.wasm')) });
  const versions = JSON.parse(engine.version());
  const releases = JSON.parse(await readFile(join(web, 'offline/releases.json'), 'utf8'));
  if (releases[0].engine !== versions.engine || releases[0].ruleset !== versions.ruleset)
    throw new Error(`offline/releases.json does not begin with engine ${versions.engine}, rules ${versions.ruleset}`);
  return { ...versions, build: hash, releases };
}

/**
 * @param {{web: string, wasm: string, out: string, shared: import('esbuild').BuildOptions, hash: string}} site complete but for this
 */
export async function writeOffline({ web, wasm, out, shared, hash }) {
  for (const name of ['manifest.webmanifest', 'withdrawn.json'])
    await copyFile(join(web, 'offline', name), join(out, name));
  await writeIcons(await readFile(join(web, 'icon.svg'), 'utf8'), out);
  const { manifestEntries } = await getManifest({
    globDirectory: out,
    globPatterns: ['*.{html,js,css,wasm,svg,png,webmanifest}'],
    dontCacheBustURLsMatching: /^shared-/,
  });
  await build({
    ...shared,
    entryPoints: [join(web, 'offline/service-worker.js')],
    outdir: out,
    format: 'iife',
    define: {
      'process.env.NODE_ENV': '"production"',
      NELM_FILES: JSON.stringify(manifestEntries),
      NELM_RELEASE: JSON.stringify(await releaseOf(web, wasm, hash)),
    },
  });
}
