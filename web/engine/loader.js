// Loader: fetches and compiles nelm.wasm once, and makes engines of it. The only place of the page that fetches.
import create from 'nelm-engine';

/** @typedef {import('nelm-engine').Engine} Engine */

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;

/** @param {URL} url */
async function compile(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  // Some servers do not know the type of wasm files, and streaming refuses any other.
  const streams = response.headers.get('content-type')?.startsWith('application/wasm');
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/**
 * A new engine. The module is fetched and compiled for the first one only, so making another asks nothing of the network.
 * @param {URL} [url]
 * @returns {Promise<Engine>}
 */
export async function loadEngine(url = new URL('nelm.wasm', import.meta.url)) {
  compiled ??= compile(url);
  const module = await compiled;
  return new Promise((resolve, reject) => {
    create({
      /**
       * @param {WebAssembly.Imports} imports
       * @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} done
       */
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, imports).then((instance) => done(instance, module), reject);
        return {};
      },
    }).then(resolve, reject);
  });
}
