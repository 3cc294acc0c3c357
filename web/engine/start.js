// Start: the client of a new worker. A worker's address is a Trusted Types sink, so one policy vouches for ours alone.
import { EngineClient } from './client.js';

/** @typedef {{createPolicy(name: string, rules: {createScriptURL(url: string): string}): {createScriptURL(url: string): any}}} TrustedTypes */

const address = new URL('worker.js', import.meta.url).href;

/** @param {string} url */
function ourWorkerOnly(url) {
  if (url !== address) throw new TypeError('not the worker of this page');
  return url;
}

function trustedAddress() {
  const trustedTypes = /** @type {{trustedTypes?: TrustedTypes}} */ (globalThis).trustedTypes;
  if (!trustedTypes) return address;
  return trustedTypes.createPolicy('nelm-worker', { createScriptURL: ourWorkerOnly }).createScriptURL(address);
}

export function startEngine() {
  return new EngineClient(new Worker(trustedAddress(), { type: 'module' }));
}
