// Give case: opens one case in the calculator, in a tab of its own. The tab asks for its case and gets it by message: nothing
// of it is in an address or a store. Only the page of the same site is answered.
import { html } from 'lit';
import { text } from '../../text/cohort-en.js';
import { isOwn, ownTabs } from '../../view/own-tabs.js';
import { pageAddress } from '../../view/page-address.js';

const words = text.table;

/** Places of the cases that tabs were opened for, by the name of the tab, which no other can guess. @type {Map<string, number>} */
const opened = new Map();

/** @param {number} place of the case in its file */
export function openLink(place) {
  /** @param {Event} event */
  const name = (event) => {
    const link = /** @type {HTMLAnchorElement} */ (event.currentTarget);
    link.target = `nelm-case-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
    opened.set(link.target, place);
  };
  return html`<a
    href=${pageAddress('index')}
    target="_blank"
    rel="opener"
    aria-label=${words.openRow(place)}
    title=${words.opened}
    @click=${name}
    >${words.open}</a
  >`;
}

/** @param {import('../cohort.js').Cohort} cohort */
export function giveCases(cohort) {
  addEventListener('message', async (message) => {
    const { data, source } = message;
    if (!isOwn(message) || typeof data?.nelmCaseFor !== 'string') return;
    const place = opened.get(data.nelmCaseFor);
    if (place === undefined) return;
    const found = await cohort.session.caseText(place);
    if (found !== undefined) /** @type {Window} */ (source).postMessage({ nelmCase: found }, ownTabs);
  });
}
