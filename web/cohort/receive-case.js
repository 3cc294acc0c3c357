// Receive case: the calculator's side of opening a case of many: a tab that was opened for one asks its opener for it.
import { readCapsule } from '../model/capsule.js';
import { isOwn, ownTabs } from '../view/own-tabs.js';

/** @param {import('../controller.js').Controller} controller */
export function receiveCase(controller) {
  const { name, opener } = window;
  addEventListener('message', (message) => {
    const { data, source } = message;
    if (source !== opener || !isOwn(message) || typeof data?.nelmCase !== 'string') return;
    const opened = readCapsule(data.nelmCase);
    if (!('problem' in opened)) controller.open(opened);
  });
  opener.postMessage({ nelmCaseFor: name }, ownTabs);
}
