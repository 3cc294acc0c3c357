// Start: the client of a new worker.
import { workerAddress, workerOptions } from './address.js';
import { EngineClient } from './client.js';
import { trusted } from './trusted.js';

/** @param {WebAssembly.Module} [module] from a worker that has compiled it */
export function startEngine(module) {
  const worker = new Worker(trusted(workerAddress), workerOptions);
  worker.postMessage({ begin: module });
  return new EngineClient(worker);
}
