// Trusted: a script's address is a Trusted Types sink. One policy vouches for the page's own scripts alone.
import { ownScripts } from './address.js';

/** @typedef {{createPolicy(name: string, rules: {createScriptURL(url: string): string}): {createScriptURL(url: string): any}}} TrustedTypes */

/** @param {string} url */
function onlyOurs(url) {
  if (!ownScripts.includes(url)) throw new TypeError('not a script of this page');
  return url;
}

const { trustedTypes } = /** @type {{trustedTypes?: TrustedTypes}} */ (globalThis);
const policy = trustedTypes?.createPolicy('nelm-worker', { createScriptURL: onlyOurs });

/** @param {string} address */
export const trusted = (address) => policy?.createScriptURL(address) ?? onlyOurs(address);
