// Service worker: keeps a whole version of the site on the device and serves it from there, with or without a network.
// A new version waits until the page takes it. Built by itself; it shares no code with the page.
import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

const worker = /** @type {any} */ (globalThis);
const withdrawn = new URL('withdrawn.json', worker.registration.scope).href;

/** The list of withdrawn rules comes from the network whenever there is one, and is kept for when there is none. */
async function latestWithdrawn() {
  const kept = await caches.open('nelm-withdrawn');
  try {
    const response = await fetch(withdrawn, { cache: 'no-store' });
    const list = await response.clone().json();
    if (list.format !== 'nelm-withdrawn/1') throw new Error('not the list');
    await kept.put(withdrawn, response.clone());
    return response;
  } catch {
    return (await kept.match(withdrawn)) ?? Response.error();
  }
}

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(latestWithdrawn()));
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  if (event.request.url === withdrawn) event.respondWith(latestWithdrawn());
});
worker.addEventListener('message', (/** @type {any} */ { data, ports }) => {
  if (data?.type === 'SKIP_WAITING') worker.skipWaiting();
  if (data?.type === 'RELEASE') ports[0].postMessage(NELM_RELEASE);
});
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(NELM_FILES);
