// Start: the client of a new worker.
import { workerAddress, workerOptions } from './address.js';
import { EngineClient } from './client.js';
import { trusted } from './trusted.js';

/**
 * A worker and its client. Its script is fetched at once; it begins when the module is there.
 * @param {Promise<WebAssembly.Module>} module
 * @param {{proves?: boolean}} [options] proves: computes the published checks; one engine of a page does
 */
export function startEngine(module, { proves = false } = {}) {
  const worker = new Worker(trusted(workerAddress), workerOptions);
  const client = new EngineClient(worker);
  module.then(
    (compiled) => worker.postMessage({ begin: compiled, proves }),
    (error) => client.stop(String(error)),
  );
  return client;
}
