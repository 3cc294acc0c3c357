// Bundle: what every bundle of the build has in common: target, the engine's module, the checks of the self-proof, the stories.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { proofOf } from './proof.mjs';
import { storiesPlugin } from './stories.mjs';

/** @param {Uint8Array | string} bytes @returns a digest as pages and policies write it */
export const digestOf = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/**
 * The checks as a module that the worker imports.
 * @param {string} vectors folder
 * @returns {import('esbuild').Plugin}
 */
const proofPlugin = (vectors) => ({
  name: 'nelm-proof',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^nelm-proof$/ }, () => ({ path: 'nelm-proof', namespace: 'nelm-proof' }));
    onLoad({ filter: /.*/, namespace: 'nelm-proof' }, async () => ({
      contents: JSON.stringify(await proofOf(vectors)),
      loader: 'json',
    }));
  },
});

/**
 * @param {{wasm: string, vectors: string, language: string}} places folders, and the catalogue of words
 * @returns {import('esbuild').BuildOptions}
 */
export const common = ({ wasm, vectors, language }) => ({
  bundle: true,
  format: 'esm',
  target: ['chrome111', 'firefox121', 'safari16.4'],
  minify: true,
  legalComments: 'linked',
  alias: { 'nelm-engine': join(wasm, 'nelm.js'), '#language': language },
  plugins: [proofPlugin(vectors), storiesPlugin(wasm)],
  logLevel: 'warning',
});
