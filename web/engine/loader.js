// Loader: has nelm.wasm compiled once, and makes engines of it.
import create from 'nelm-engine';
import { compile } from './module.js';

/** @typedef {import('nelm-engine').Engine} Engine */

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;

/** @returns {Promise<WebAssembly.Module>} the module, for another worker */
export const compiledModule = () => (compiled ??= compile());

/** @param {WebAssembly.Module} module that another worker has compiled */
export function adopt(module) {
  compiled = Promise.resolve(module);
}

/**
 * A new engine. The module is fetched and compiled for the first one only, so making another asks nothing of the network.
 * @returns {Promise<Engine>}
 */
export async function loadEngine() {
  const module = await compiledModule();
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
