// Receive case: the calculator's side of opening a case of many: a tab that was opened for one asks its opener for it.
import { readCapsule } from '../model/capsule.js';

/** @param {import('../controller.js').Controller} controller */
export function receiveCase(controller) {
  const { name, opener } = window;
  addEventListener('message', ({ data, origin, source }) => {
    if (source !== opener || origin !== location.origin || typeof data?.nelmCase !== 'string') return;
    const opened = readCapsule(data.nelmCase);
    if (!('problem' in opened)) controller.open(opened);
  });
  opener.postMessage({ nelmCaseFor: name }, location.origin);
}
