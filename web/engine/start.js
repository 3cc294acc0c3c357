// Start: the client of a new worker.
import { workerAddress, workerOptions } from './address.js';
import { EngineClient } from './client.js';
import { trusted } from './trusted.js';

/**
 * A worker and its client. The script is fetched at once, be it for a second worker that begins later.
 * @param {Promise<WebAssembly.Module>} [module] of the worker that compiles it; without one this worker does
 */
export function startEngine(module) {
  const worker = new Worker(trusted(workerAddress), workerOptions);
  /** @param {WebAssembly.Module} [compiled] */
  const begin = (compiled) => worker.postMessage({ begin: compiled });
  if (module)
    module.then(begin, () => {
      // Without the module there is no first answer either, and that is told where it is asked for.
    });
  else begin();
  return new EngineClient(worker);
}
