// Start: the client of a new worker.
import { workerAddress, workerOptions } from './address.js';
import { EngineClient } from './client.js';
import { trusted } from './trusted.js';

export function startEngine() {
  return new EngineClient(new Worker(trusted(workerAddress), workerOptions));
}
