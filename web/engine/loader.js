// Loader: makes engines of the compiled module.
import create from 'nelm-engine';

/** @typedef {import('nelm-engine').Engine} Engine */

/**
 * A new engine. It asks nothing of the network. What becomes of it is learnt by whoever waits for it.
 * @param {WebAssembly.Module | Promise<WebAssembly.Module>} module
 * @returns {Promise<Engine>}
 */
export function loadEngine(module) {
  const engine = Promise.resolve(module).then(made);
  engine.catch(() => {});
  return engine;
}

/** @param {WebAssembly.Module} module @returns {Promise<Engine>} */
function made(module) {
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
