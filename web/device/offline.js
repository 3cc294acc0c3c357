// Offline: has the service worker keep this version on the device, and takes a new one only when no case is open anywhere.
import { Workbox, messageSW } from 'workbox-window';
import { serviceWorkerAddress } from '../engine/address.js';
import { trusted } from '../engine/trusted.js';

/** @typedef {import('./copy.js').Copy} Copy */
/** @typedef {{engine: string, ruleset: string, evidenceDate: string, build: string, releases: import('../model/releases.js').Release[]}} Release */

/** Shared by every tab that has a case open; a new version needs it for itself. */
const caseOpen = 'nelm-case-open';

/**
 * @param {EventTarget & {entries: {size: number}}} controller
 * @returns {() => boolean} whether a case is open in this tab
 */
function holdWhileCaseIsOpen(controller) {
  /** @type {(() => void) | undefined} */
  let release;
  const follow = () => {
    if (controller.entries.size > 0 && !release) {
      const closed = new Promise((resolve) => (release = () => resolve(undefined)));
      navigator.locks.request(caseOpen, { mode: 'shared' }, () => closed);
    } else if (controller.entries.size === 0) {
      release?.();
      release = undefined;
    }
  };
  controller.addEventListener('change', follow);
  follow();
  return () => controller.entries.size > 0;
}

/** Browsers clear the storage of sites that are seldom used; an installed app asks to be spared. */
function keepForGood() {
  if (matchMedia('(display-mode: standalone)').matches) navigator.storage?.persist?.();
}

/**
 * @param {Copy} copy
 * @param {EventTarget & {entries: {size: number}}} controller
 * @param {Promise<unknown>} proven settled when the copy has computed its checks; one that differs is not kept
 */
export async function keepOffline(copy, controller, proven) {
  if (!navigator.serviceWorker || !navigator.locks) return copy.setOffline('impossible');
  const isOpen = holdWhileCaseIsOpen(controller);
  await proven;
  if (copy.proving !== 'passed') return undefined;
  const worker = new Workbox(trusted(serviceWorkerAddress));
  worker.addEventListener('waiting', async ({ sw }) => {
    if (!sw) return;
    copy.offerUpdate(await messageSW(sw, { type: 'RELEASE' }), () =>
      navigator.locks.request(caseOpen, { ifAvailable: true }, async (lock) => {
        if (!lock || isOpen()) return false;
        // The lock is kept until the new version is there: meanwhile no tab opens a case on the old one.
        const taken = new Promise((resolve) => worker.addEventListener('controlling', resolve));
        worker.messageSkipWaiting();
        await taken;
        if (!isOpen()) location.reload();
        return true;
      }),
    );
  });
  try {
    copy.setOffline('preparing');
    await worker.register({ immediate: true });
    await navigator.serviceWorker.ready;
    keepForGood();
    return copy.setOffline('complete');
  } catch {
    return copy.setOffline('impossible');
  }
}
