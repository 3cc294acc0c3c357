// Start: the client of a new worker. A worker's address is a Trusted Types sink, so one policy vouches for ours alone.
import { workerAddress, workerOptions } from './address.js';
import { EngineClient } from './client.js';

/** @typedef {{createPolicy(name: string, rules: {createScriptURL(url: string): string}): {createScriptURL(url: string): any}}} TrustedTypes */

/** @param {string} url */
function ourWorkerOnly(url) {
  if (url !== workerAddress) throw new TypeError('not the worker of this page');
  return url;
}

function trustedAddress() {
  const trustedTypes = /** @type {{trustedTypes?: TrustedTypes}} */ (globalThis).trustedTypes;
  if (!trustedTypes) return workerAddress;
  return trustedTypes.createPolicy('nelm-worker', { createScriptURL: ourWorkerOnly }).createScriptURL(workerAddress);
}

export function startEngine() {
  return new EngineClient(new Worker(trustedAddress(), workerOptions));
}
