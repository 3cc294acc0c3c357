// Cohort link: the way to the page for many cases. It opens beside the case.
import { html } from 'lit';
import { text } from '../text/index.js';
import { pageAddress } from './page-address.js';

/** @returns {unknown} */
export function cohortLink() {
  return html`<a href=${pageAddress('cohort')} target="_blank" rel="noopener">${text.cohort.link}</a>`;
}
